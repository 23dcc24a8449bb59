// Reads the period columns of a table once: for every body row the number of its time in the WhenTable.
// Law: a notation is read in the light of its whole column; what stays ambiguous has no period and is asked about.
import type { ColumnRole, PeriodNotation, TableMapping } from '../../model/mapping';
import { calendarYear, yearOf } from '../../model/period';
import type { Period } from '../../model/period';
import { spansForDays } from '../notation/daysForSpans';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import type { PeriodContext, PeriodReading } from '../notation/periodReading';
import { parsePeriodText } from '../notation/parsePeriodText';
import { parsePeriodCell, periodContextOf } from '../notation/periodsOfColumn';
import type { Cell, Sheet } from '../sheet';
import { LabelColumn } from './labelColumn';
import { TupleIndex } from './tupleIndex';
import type { WhenTable } from './whenTable';
import { havePartsDown } from './valueColumns';

export const BLANK_PERIOD = -1;
export const UNREADABLE_PERIOD = -2;
export const AMBIGUOUS_PERIOD = -3;

/** Lent to months that stand below years; the year of the column takes its place. */
const SOME_YEAR = calendarYear(2000);

type Part = Extract<ColumnRole, { role: 'period' }>['part'];

export interface RowPeriods {
  /** Number in the WhenTable by body row (counted from the first), or one of the negative marks above. */
  readonly when: Int32Array;
  /** Candidates by ambiguous text. */
  readonly ambiguous: ReadonlyMap<string, readonly Period[]>;
  /** Sheet columns that hold periods. */
  readonly columns: readonly number[];
  /** Different texts of the column that holds whole periods. */
  readonly texts: readonly string[];
  /** True when labels such as "一季度" took their year from the table: then that year is no period of a blank row. */
  readonly lendsYear: boolean;
}

interface PeriodPart {
  readonly part: Part;
  readonly labels: LabelColumn;
}

/** Null when the table has no period column. */
export function readRowPeriods(sheet: Sheet, table: TableMapping, whens: WhenTable): RowPeriods | null {
  const parts = table.columns.flatMap((role, index) =>
    role.role === 'period'
      ? [{ part: role.part, notation: role.notation ?? null, labels: new LabelColumn(sheet, table.range.left + index) }]
      : [],
  );
  if (parts.length === 0) return null;
  const reader = new PeriodReader(whens, havePartsDown(table) ? SOME_YEAR : table.defaults.period);
  const columns = parts.map(({ labels }) => labels.column);
  const only = parts.length === 1 ? parts[0]! : null;
  const when =
    only !== null && only.part === 'whole'
      ? wholePeriods(sheet, table, only, reader)
      : joinedPeriods(sheet, table, parts, reader);
  const texts = parts.find(({ part }) => part === 'whole')?.labels.texts ?? [];
  return { when, ambiguous: reader.ambiguous, columns, texts, lendsYear: reader.year !== null && !says(table, 'year') };
}

function says(table: TableMapping, part: Part): boolean {
  return table.columns.some((role) => role.role === 'period' && role.part === part);
}

interface WholeColumn {
  readonly labels: LabelColumn;
  readonly notation: PeriodNotation | null;
}

class PeriodReader {
  readonly ambiguous = new Map<string, readonly Period[]>();
  readonly year: number | null;
  readonly #whens: WhenTable;

  constructor(whens: WhenTable, fallback: Period | null) {
    this.#whens = whens;
    this.year = fallback === null ? null : yearOf(fallback);
  }

  numberOf(reading: PeriodReading | null, text: string): number {
    if (reading === null) return UNREADABLE_PERIOD;
    if (reading.period !== null) return this.#whens.add(reading.period, reading.form, reading.upTo);
    this.ambiguous.set(text, reading.ambiguous ?? []);
    return AMBIGUOUS_PERIOD;
  }
}

function wholePeriods(sheet: Sheet, table: TableMapping, column: WholeColumn, reader: PeriodReader): Int32Array {
  const { labels, notation } = column;
  const numbers = labelNumbers(sheet, table, labels);
  const context = periodContextOf(labels.samples, reader.year, notation);
  const readings = asSpans(labels.samples.map((cell) => parsePeriodCell(trimmed(cell), context)));
  const whenOfLabel = readings.map((reading, number) =>
    number === 0 ? BLANK_PERIOD : reader.numberOf(reading, labels.texts[number]!),
  );
  for (let row = 0; row < numbers.length; row += 1) numbers[row] = whenOfLabel[numbers[row]!]!;
  return numbers;
}

/** First or last days of months throughout are the months, quarters or years that they stand for. */
function asSpans(readings: readonly (PeriodReading | null)[]): readonly (PeriodReading | null)[] {
  const periods = readings.flatMap((reading) => reading?.period ?? []);
  const spans = periods.every((period) => period.length === 10) ? spansForDays(periods) : null;
  if (spans === null) return readings;
  return readings.map((reading) => {
    const span = reading?.period == null ? undefined : spans.get(reading.period);
    return reading === null || span === undefined ? reading : { ...reading, period: span };
  });
}

function trimmed(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.trim() : cell;
}

function labelNumbers(sheet: Sheet, table: TableMapping, labels: LabelColumn): Int32Array {
  const { firstBodyRow, lastBodyRow } = table;
  const numbers = new Int32Array(Math.max(0, lastBodyRow - firstBodyRow + 1));
  const last = Math.min(lastBodyRow, sheet.rows.length - 1);
  for (let row = firstBodyRow; row <= last; row += 1) numbers[row - firstBodyRow] = labels.numberAt(row);
  return numbers;
}

/** Year, half, quarter and month in columns of their own are joined to one text, read once per combination. */
function joinedPeriods(
  sheet: Sheet,
  table: TableMapping,
  parts: readonly PeriodPart[],
  reader: PeriodReader,
): Int32Array {
  const numbers = parts.map(({ labels }) => labelNumbers(sheet, table, labels));
  const combinations = new TupleIndex(parts.length);
  const tuple = new Int32Array(parts.length);
  const whenOf: number[] = [];
  const when = new Int32Array(numbers[0]!.length);
  const context: PeriodContext = { ...NO_PERIOD_CONTEXT, year: reader.year };
  for (let row = 0; row < when.length; row += 1) {
    for (let index = 0; index < parts.length; index += 1) tuple[index] = numbers[index]![row]!;
    const combination = combinations.add(tuple);
    if (combination === whenOf.length) {
      const text = parts.map(({ part, labels }, index) => partText(part, labels.texts[tuple[index]!]!)).join('');
      whenOf.push(text === '' ? BLANK_PERIOD : reader.numberOf(parsePeriodText(text, context), text));
    }
    when[row] = whenOf[combination]!;
  }
  return when;
}

/** "2023" as a year becomes "2023年", 3 as a quarter "第3季度"; a part that says its own kind stays. */
function partText(part: Part, text: string): string {
  if (!/^\d+$/.test(text)) return text;
  switch (part) {
    case 'whole':
      return text;
    case 'year':
      return `${text}年`;
    case 'half':
      return text === '1' ? '上半年' : text === '2' ? '下半年' : `${text}半年`;
    case 'quarter':
      return `第${text}季度`;
    case 'month':
      return `${text}月`;
  }
}
