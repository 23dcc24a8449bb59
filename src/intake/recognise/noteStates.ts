// How firm values are, where the notes below a table say so of the table, of periods, or of indicators by name.
// Law: a state is taken only for what the note names; a note that fits nothing in the table is named and changes nothing.
import type { TableMapping } from '../../model/mapping';
import type { PresentStatus } from '../../model/observation';
import { firstDay, lastDay, type Period, yearOf } from '../../model/period';
import { matchIndicator } from '../names';
import type { NameIndex } from '../names';
import { foldLabel } from '../notation/cleanText';
import { noteClauses } from '../notation/noteClauses';
import type { NoteClause } from '../notation/noteClauses';
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
  /** Both none where it fits nothing. */
  readonly of: 'all' | { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

export interface NotedTable {
  readonly table: TableMapping;
  readonly noteStates: readonly NoteState[];
}

type Place = Exclude<NoteState['of'], 'all'>;

const OF_REST = /^(?:其余|其他|其它)各?(?:项|年|时期|月份|年份|指标|地区)?(?:的?数据)?$/;

const NOWHERE_NOTED: Place = { rows: [], columns: [] };

export function withNoteStates(draft: TableDraft, table: TableMapping): NotedTable {
  if (table.layout === 'taskList' || table.layout === 'register') return { table, noteStates: [] };
  const look = lookOf(draft, table);
  const clauses = table.notes.flatMap(noteClauses);
  const places = clauses.map((clause) => placeOf(clause, look));
  const hasNamed = places.some((place) => !isNowhere(place));
  const noteStates = clauses.map(({ subject, text, status }, at): NoteState => {
    // "其余为最终数": the rest of a table of which something was named.
    const isRest = hasNamed && OF_REST.test(subject);
    return { text, status, of: isRest ? 'all' : (places[at] ?? NOWHERE_NOTED) };
  });
  const remarks = remarkedRows(draft, table);
  const rows: Record<number, PresentStatus> = {};
  const columns: Record<number, PresentStatus> = {};
  let { status } = table;
  for (const said of noteStates) {
    if (said.of === 'all') status = said.status;
    else {
      for (const row of said.of.rows) rows[row] = said.status;
      for (const column of said.of.columns) columns[column] = said.status;
    }
  }
  Object.assign(rows, remarks);
  const isNoted = Object.keys(rows).length + Object.keys(columns).length > 0;
  return { table: { ...table, status, ...(isNoted ? { noted: { rows, columns } } : {}) }, noteStates };
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
          period: parsePeriodText(textIn(row, period), { ...NO_PERIOD_CONTEXT, year })?.period ?? null,
        }))
      : [],
  };
}

function placeOf({ subject }: NoteClause, look: Look): NoteState['of'] {
  if (subject === '') return 'all';
  const named = subject.replace(/^(?:其中|表[中内]|本表)[::]?/, '');
  const whole = placeOfPart(named, look);
  // A name may hold such a word itself: "研究与试验发展经费".
  if (!isNowhere(whole)) return whole;
  const parts = named.split(/以及|[、及和与]/).filter((part) => part !== '');
  const places = parts.map((part) => placeOfPart(part, look));
  if (places.some(isNowhere)) return NOWHERE_NOTED;
  if (places.includes('all')) return 'all';
  const found = places as readonly Place[];
  return { rows: found.flatMap(({ rows }) => rows), columns: found.flatMap(({ columns }) => columns) };
}

function isNowhere(place: NoteState['of']): boolean {
  return place !== 'all' && place.rows.length + place.columns.length === 0;
}

function placeOfPart(part: string, look: Look): NoteState['of'] {
  const when = parsePeriodText(part, { ...NO_PERIOD_CONTEXT, year: look.year })?.period ?? null;
  if (when === null) return placeOfName(part, look);
  if (look.own !== null && isWithin(look.own, when)) return 'all';
  const fits = ({ period }: Named): boolean => period !== null && isWithin(period, when);
  return {
    rows: look.rows.filter(fits).map(({ row }) => row),
    columns: look.columns.filter(fits).map(({ column }) => column),
  };
}

function placeOfName(part: string, look: Look): Place {
  const name = foldLabel(part);
  const code = matchIndicator(look.names, part)?.code;
  const isIt = ({ indicator }: Named): boolean => {
    if (indicator === null) return false;
    const bare = splitLabel(indicator).name;
    return foldLabel(bare) === name || (code !== undefined && matchIndicator(look.names, bare)?.code === code);
  };
  return {
    rows: look.rows.filter(isIt).map(({ row }) => row),
    columns: look.columns.filter(isIt).map(({ column }) => column),
  };
}

function isWithin(inner: Period, outer: Period): boolean {
  return firstDay(inner) >= firstDay(outer) && lastDay(inner) <= lastDay(outer);
}

/** Rows whose remark is nothing but a word of a state: "初步数" under 备注. */
function remarkedRows({ grid, body }: TableDraft, { columns, range }: TableMapping): Record<number, PresentStatus> {
  const remarks = columns.flatMap(({ role }, index) => (role === 'note' ? [range.left + index] : []));
  if (remarks.length === 0 || !grid.isComplete) return {};
  const found: Record<number, PresentStatus> = {};
  for (const { row } of body)
    for (const column of remarks) {
      const status = statusOfPiece(textAt(grid, row, column));
      if (status !== null) found[row] = status;
    }
  return found;
}
