// One table of a new file under the saved table of the same form, column by column.
// Law: where a column that says what the values are contradicts its saved role, nothing of the table is taken over.
import type { Issue, Question } from '../../model/issue';
import type { ColumnRole, TableMapping } from '../../model/mapping';
import { buildGrid } from '../recognise/grid';
import { profileColumns } from '../recognise/columnProfile';
import type { ColumnProfile } from '../recognise/columnProfile';
import { headerParts } from '../recognise/headerTexts';
import { splitLabel } from '../notation/parseUnitText';
import { stripAt } from '../recognise/sideBySide';
import { layoutOf, withRoom } from './columnChange';
import { columnNotes, goneNotes, speaker } from './columnNotes';
import { contradicts } from './contradicts';
import type { Source } from './headerChange';
import { headerKey, matchColumns } from './matchColumns';
import type { ColumnMatch } from './matchColumns';
import { rememberedDefaults } from './rememberedDefaults';
import { withRememberedNotation } from './rememberedHeader';
import { rememberedRole } from './rememberedRole';
import { keptAnswers } from './keptAnswers';

export interface MergedTable {
  readonly table: TableMapping;
  readonly isTaken: boolean;
  readonly issues: readonly Issue[];
}

export function mergeTable(
  old: TableMapping,
  fresh: TableMapping,
  questions: readonly Question[],
  source: Source,
): MergedTable {
  const profiles = profilesOf(fresh, source);
  const matches = withPeriodColumns(old, fresh, matchColumns(old, fresh));
  const against = matches.map((match, index) => isAgainst(old, fresh, profiles, match, index));
  const say = speaker(fresh, source.file);
  if (matches.some((match, index) => against[index] && isKey(old.columns[match?.old ?? -1]))) {
    const first = against.indexOf(true);
    return { table: fresh, isTaken: false, issues: [say('mappingSetAside', 'warning', first)] };
  }
  const kept = matches.map((match, index) => (against[index] === true ? null : match));
  const remembered = kept.map((match, index) => {
    const own = fresh.columns[index] ?? NOTHING;
    const before = match === null ? undefined : old.columns[match.old];
    if (before === undefined || match === null) return own;
    const headers = { before: old.headers[match.old] ?? '', now: fresh.headers[index] ?? '' };
    return rememberedRole(before, own, headers, askedOf(questions, fresh.range.left + index));
  });
  const isNew = kept.map((match) => match === null);
  const columns = named(withRoom(fresh.headers, withRememberedNotation(old, remembered, fresh.headers), isNew), fresh);
  return {
    table: {
      ...fresh,
      columns,
      layout: layoutAfter(old, fresh, columns),
      defaults: rememberedDefaults(old, fresh, columns),
      missing: { ...old.missing, ...fresh.missing },
      ...keptAnswers(old),
      listName: fresh.listName ?? old.listName,
    },
    isTaken: kept.some((match) => match !== null),
    issues: [...columnNotes(fresh, matches, against, say), ...goneNotes(old, matches, say)],
  };
}

const NOTHING: ColumnRole = { role: 'ignored', reason: 'text' };

/** Columns of a wide table are alike: what held for all of them goes to all, also to new ones. */
function withPeriodColumns(
  old: TableMapping,
  fresh: TableMapping,
  matches: readonly (ColumnMatch | null)[],
): readonly (ColumnMatch | null)[] {
  const periodic = [...old.columns.entries()].filter(([index]) => headerKey(old.headers[index] ?? '') === '*');
  const looks = new Set(
    periodic.map(([, role]) =>
      JSON.stringify(role.role === 'value' ? { ...role, at: { ...role.at, period: null } } : role),
    ),
  );
  const first = periodic[0]?.[0];
  if (first === undefined || looks.size !== 1) return matches;
  return matches.map(
    (match, index) =>
      match ?? (headerKey(fresh.headers[index] ?? '') === '*' ? { old: first, isRenamed: false } : null),
  );
}

function isAgainst(
  old: TableMapping,
  fresh: TableMapping,
  profiles: readonly ColumnProfile[],
  match: ColumnMatch | null,
  index: number,
): boolean {
  const [before, own, profile] = [old.columns[match?.old ?? -1], fresh.columns[index], profiles[index]];
  return before !== undefined && own !== undefined && profile !== undefined && contradicts(before, own, profile);
}

/** Roles that say of every value of a row what it is. */
function isKey(role: ColumnRole | undefined): boolean {
  return role !== undefined && ['indicator', 'area', 'period', 'unit'].includes(role.role);
}

function profilesOf(table: TableMapping, source: Source): readonly ColumnProfile[] {
  const sheet = source.sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined) return [];
  const grid = buildGrid(stripAt(sheet, table.range.left));
  const body = grid.rows.filter(
    ({ row }) => row >= table.firstBodyRow && row <= table.lastBodyRow && table.rowRoles[row] === undefined,
  );
  const { left, right } = table.range;
  return profileColumns(grid, body, headerParts(grid, table.headerRows, left, right), left);
}

function askedOf(questions: readonly Question[], column: number): { share: boolean; notation: boolean } {
  const kinds = questions.filter(({ columns }) => columns.includes(column)).map(({ kind }) => kind);
  return {
    share: kinds.includes('percentOrFraction'),
    notation: kinds.includes('ambiguousPeriod') || kinds.includes('ambiguousDate'),
  };
}

/** Values are named by the indicator column where there is one, else by what was saved, else by their headers. */
function named(columns: readonly ColumnRole[], { columns: own, headers }: TableMapping): readonly ColumnRole[] {
  const has = (roles: readonly ColumnRole[]): boolean => roles.some(({ role }) => role === 'indicator');
  if (has(columns) === has(own)) return columns;
  return columns.map((role, index): ColumnRole => {
    if (role.role !== 'value') return role;
    const byHeader = role.at.period === null ? splitLabel(headers[index] ?? '').name : null;
    return { ...role, at: { ...role.at, indicator: has(columns) ? null : (role.at.indicator ?? byHeader) } };
  });
}

function layoutAfter(old: TableMapping, fresh: TableMapping, columns: readonly ColumnRole[]): TableMapping['layout'] {
  return old.layout === fresh.layout ? fresh.layout : layoutOf(fresh.layout, columns);
}
