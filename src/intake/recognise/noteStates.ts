// How firm values are, where the notes below a table say so of the table, of periods, or of indicators by name.
// Law: a state is taken only for what the note names, of an indicator without a period only for the newest values; a
// note that fits nothing in the table is named and changes nothing.
import type { NotedState, TableMapping } from '../../model/mapping';
import type { PresentStatus } from '../../model/observation';
import { comparePeriods, firstDay, lastDay, type Period, yearOf } from '../../model/period';
import { matchIndicator } from '../names';
import type { NameIndex } from '../names';
import { foldLabel } from '../notation/cleanText';
import { noteClauses } from '../notation/noteClauses';
import type { NoteClause } from '../notation/noteClauses';
import { bareYear } from '../notation/markedPeriod';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import { parsePeriodText } from '../notation/parsePeriodText';
import { splitLabel } from '../notation/parseUnitText';
import { statusOfPiece } from '../notation/statusOfPiece';
import type { TableDraft } from './draft';
import { textAt } from './grid';

/** A sentence of the notes about a state, and the rows and columns of the sheet it was taken for. */
export interface NoteState {
  readonly text: string;
  readonly status: PresentStatus;
  /** Null where it fits nothing. */
  readonly of: 'all' | Place | null;
}

type Place = Pick<NotedState, 'rows' | 'columns'>;

export interface NotedTable {
  readonly table: TableMapping;
  readonly noteStates: readonly NoteState[];
}

const OF_REST = /^(?:其余|其他|其它)各?(?:项|年|时期|月份|年份|指标|地区)?(?:的?数据)?$/;

export function withNoteStates(draft: TableDraft, table: TableMapping): NotedTable {
  if (table.layout === 'taskList' || table.layout === 'register') return { table, noteStates: [] };
  const clauses = table.notes.flatMap(noteClauses);
  const remarks = remarkedRows(draft, table);
  if (clauses.length + remarks.length === 0) return { table, noteStates: [] };
  const look = lookOf(draft, table);
  const places = clauses.map((clause) => placeOf(clause, look));
  const hasNamed = places.some((place) => place !== null);
  const noteStates = clauses.map(({ subject, text, status }, at): NoteState => {
    // "其余为最终数": the rest of a table of which something was named.
    const isRest = hasNamed && OF_REST.test(subject);
    return { text, status, of: isRest ? 'all' : (places[at] ?? null) };
  });
  let ofTable = table.status;
  for (const { status, of } of noteStates) if (of === 'all') ofTable = status;
  const named = noteStates.flatMap(({ status, of }) => (of === null || of === 'all' ? [] : [{ status, ...of }]));
  const remarked = remarks.map(({ row, status }) => ({ status, ...newestOf({ rows: [row], columns: null }, look) }));
  const noted = [...named, ...remarked];
  return { table: { ...table, status: ofTable, ...(noted.length === 0 ? {} : { noted }) }, noteStates };
}

/** What a note can name in a table. */
interface Look {
  readonly names: NameIndex;
  /** Period of the whole table, and the year that "9月" in it means. */
  readonly own: Period | null;
  readonly year: number | null;
  readonly columns: readonly (Named & { readonly column: number })[];
  /** None of a sheet that was looked at in samples. */
  readonly rows: readonly (Named & { readonly row: number })[];
}

interface Named {
  readonly indicator: string | null;
  readonly period: Period | null;
}

function lookOf({ grid, names, body, around }: TableDraft, table: TableMapping): Look {
  const { left } = table.range;
  const at = (role: string): number => table.columns.findIndex((one) => one.role === role);
  const [indicator, period] = [at('indicator'), at('period')];
  const textIn = (row: number, index: number): string => (index < 0 ? '' : textAt(grid, row, left + index));
  const { period: own } = table.defaults;
  const framed = own ?? around.period?.period ?? null;
  const year = framed === null ? null : yearOf(framed);
  return {
    names,
    own,
    year,
    columns: table.columns.flatMap((role, index) =>
      role.role === 'value' && role.measure === 'actual'
        ? [{ column: left + index, indicator: role.at.indicator, period: role.at.period }]
        : [],
    ),
    rows: grid.isComplete
      ? body.map(({ row }) => ({
          row,
          indicator: table.rowPatches[row]?.indicator ?? (textIn(row, indicator) || null),
          period: parsePeriodText(bareYear(textIn(row, period)), { ...NO_PERIOD_CONTEXT, year })?.period ?? null,
        }))
      : [],
  };
}

function placeOf({ subject }: NoteClause, look: Look): NoteState['of'] {
  if (subject === '') return 'all';
  const named = subject.replace(/^(?:其中|表[中内]|本表)[::]?/, '');
  const whole = placeOfPart(named, look);
  // A name may hold such a word itself: "研究与试验发展经费".
  if (whole !== null) return whole;
  const parts = named.split(/以及|[、及和与]/).filter((part) => part !== '');
  const places = parts.map((part) => placeOfPart(part, look));
  const [first] = places;
  if (first === undefined || places.includes(null)) return null;
  if (places.includes('all')) return 'all';
  return joined(places as readonly Place[]);
}

/** Names or periods, all of rows or all of columns; of both, no rectangle says it. */
function joined(places: readonly Place[]): Place | null {
  const union = (key: keyof Place): readonly number[] | null =>
    places.every((place) => place[key] === null) ? null : [...new Set(places.flatMap((place) => place[key] ?? []))];
  const isAlike = (['rows', 'columns'] as const).every(
    (key) => places.every((place) => place[key] === null) || places.every((place) => place[key] !== null),
  );
  return isAlike ? { rows: union('rows'), columns: union('columns') } : null;
}

function placeOfPart(part: string, look: Look): NoteState['of'] {
  const when = parsePeriodText(part, { ...NO_PERIOD_CONTEXT, year: look.year })?.period ?? null;
  if (when === null) return placeOfName(part, look);
  if (look.own !== null && isWithin(look.own, when)) return 'all';
  return placeWhere(look, ({ period }) => period !== null && isWithin(period, when));
}

/** The newest values of an indicator: what is older was published long ago, and the note does not speak of it. */
function placeOfName(part: string, look: Look): Place | null {
  const name = foldLabel(part);
  const code = matchIndicator(look.names, part)?.code;
  const place = placeWhere(look, ({ indicator }) => {
    if (indicator === null) return false;
    const bare = splitLabel(indicator).name;
    return foldLabel(bare) === name || (code !== undefined && matchIndicator(look.names, bare)?.code === code);
  });
  return place === null ? null : newestOf(place, look);
}

/** Rows or columns of which something holds; null where there are none. */
function placeWhere(look: Look, holds: (named: Named) => boolean): Place | null {
  const rows = look.rows.filter(holds).map(({ row }) => row);
  const columns = look.columns.filter(holds).map(({ column }) => column);
  if (rows.length > 0) return { rows, columns: null };
  return columns.length > 0 ? { rows: null, columns } : null;
}

function newestOf({ rows, columns }: Place, look: Look): Place {
  const ofColumns = look.columns.filter(({ column }) => columns?.includes(column) !== false);
  const ofRows = look.rows.filter(({ row }) => rows?.includes(row) !== false);
  const newestColumn = newest(ofColumns);
  if (newestColumn !== null) {
    const kept = ofColumns.filter(({ period }) => period === newestColumn || period === null);
    return { rows, columns: kept.length === look.columns.length ? columns : kept.map(({ column }) => column) };
  }
  const newestRow = newest(ofRows);
  return newestRow === null
    ? { rows, columns }
    : { rows: ofRows.filter(({ period }) => period === newestRow).map(({ row }) => row), columns };
}

/** By their ends; null where none has a period. */
function newest(named: readonly Named[]): Period | null {
  return named.reduce<Period | null>((last, { period }) => {
    if (period === null) return last;
    return last === null || comparePeriods(period, last) > 0 ? period : last;
  }, null);
}

function isWithin(inner: Period, outer: Period): boolean {
  return firstDay(inner) >= firstDay(outer) && lastDay(inner) <= lastDay(outer);
}

interface RemarkedRow {
  readonly row: number;
  readonly status: PresentStatus;
}

/** Rows whose remark is nothing but a word of a state: "初步数" under 备注. */
function remarkedRows({ grid, body }: TableDraft, { columns, range }: TableMapping): readonly RemarkedRow[] {
  const remarks = columns.flatMap(({ role }, index) => (role === 'note' ? [range.left + index] : []));
  if (remarks.length === 0 || !grid.isComplete) return [];
  return body.flatMap(({ row }) =>
    remarks.flatMap((column) => {
      const status = statusOfPiece(textAt(grid, row, column));
      return status === null ? [] : [{ row, status }];
    }),
  );
}
