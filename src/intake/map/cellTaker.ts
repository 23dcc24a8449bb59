// Turns one value cell after the other into an entry, a gap or an issue, for the row it was told to be in.
// Law: a unit in a cell is converted exactly or keeps its own series; what cannot be read is missing and named.
import type { TableMapping } from '../../model/mapping';
import { convertUnit } from '../../model/unit';
import type { Cell } from '../sheet';
import { cellName } from '../../model/cellName';
import type { CellReader } from './cellReader';
import { cellText } from './cellText';
import type { EntryWriter } from './entryWriter';
import { statusCode } from './entryWriter';
import type { IssueCollector } from './issueCollector';
import type { LeftOutCollector } from './leftOutCollector';
import { isBareMultiplier } from '../notation/parseNumberText';
import { textWorthKeeping, valueReader } from './readValue';
import type { ValueReading } from './readValue';
import { isMissingCode } from './rowStatus';
import { NO_SERIES } from './seriesTable';
import type { SeriesTable } from './seriesTable';
import { shiftDecimal } from '../../model/rounding';
import type { ValueColumn } from './valueColumns';
import type { WhenTable } from './whenTable';

/** What the cells of one row share. */
export interface RowSpot {
  row: number;
  group: number;
  /** Status code of the row; 0 when it states none. */
  status: number;
  /** Power of ten that the row's values are multiplied with. */
  exponent: number;
}

export interface TakerParts {
  readonly cells: CellReader;
  readonly series: SeriesTable;
  readonly whens: WhenTable;
  readonly entries: EntryWriter;
  readonly issues: IssueCollector;
  readonly leftOut: LeftOutCollector;
}

type FoundValue = Extract<ValueReading, { kind: 'value' }>;
type FoundMissing = Extract<ValueReading, { kind: 'missing' }>;

export class CellTaker {
  /** The row at hand; changed in place, so that a million rows need no object each. */
  readonly spot: RowSpot = { row: 0, group: 0, status: 0, exponent: 0 };
  gaps = 0;
  /** False when a declared mark like "-999" may look like a plain number. */
  readonly takesPlain: boolean;
  readonly #parts: TakerParts;
  readonly #readCell: (cell: Cell) => ValueReading;
  readonly #tableStatus: number;
  readonly #noted: readonly NotedCode[];
  readonly #isLong: boolean;

  constructor(table: TableMapping, parts: TakerParts) {
    this.#parts = parts;
    this.#readCell = valueReader(table);
    this.#tableStatus = statusCode(table.status);
    this.#noted = notedCodes(table);
    this.#isLong = table.layout === 'long';
    this.takesPlain = table.decimal === '.' && Object.keys(table.missing).length === 0;
  }

  /** Takes a cell that is neither blank nor plain, at a number of the WhenTable. */
  take(column: ValueColumn, when: number, cell: Cell): void {
    const reading = this.#readCell(cell);
    switch (reading.kind) {
      case 'gap':
        return this.takeBlank(column, when);
      case 'missing':
        return this.#takeMissing(column, when, cell, reading);
      case 'value':
        return this.#takeValue(column, when, cell, reading);
    }
  }

  /** Takes a cell whose value is a plain number. */
  takePlain(column: ValueColumn, when: number, value: number): void {
    const series = this.#seriesOf(column, when);
    if (series === NO_SERIES) return this.#refuse(column, this.#cellOf(column));
    const { exponent } = this.spot;
    this.#add(series, column, when, exponent === 0 ? value : shiftDecimal(value, exponent), this.#statusIn(column));
    if (exponent !== 0) this.#parts.entries.keepText(cellText(this.#cellOf(column)));
  }

  /**
   * A blank cell is a gap, unless the row's status says why nothing is there. A row of a long table names its series
   * even then; a blank in a wide table names nothing.
   */
  takeBlank(column: ValueColumn, when: number): void {
    if (when >= 0 && isMissingCode(this.spot.status)) return this.#addMissing(column, when, this.spot.status, '', null);
    this.gaps += 1;
    if (when >= 0 && this.#isLong) this.#seriesOf(column, when);
  }

  #takeValue(column: ValueColumn, when: number, cell: Cell, reading: FoundValue): void {
    const { series, value: read } = this.#inSeriesUnit(column, when, cell, reading);
    if (series === NO_SERIES) return this.#refuse(column, cell);
    const { row, exponent } = this.spot;
    const value = shiftDecimal(read, exponent);
    this.#add(
      series,
      column,
      when,
      value,
      reading.status === null ? this.#statusIn(column) : statusCode(reading.status),
    );
    const text = exponent === 0 ? textWorthKeeping(cell) : cellText(cell);
    if (text !== null) this.#parts.entries.keepText(text);
    if (reading.unusual.includes('fullWidth')) {
      this.#parts.issues.atCell('fullWidthDigits', 'info', row, column.column, cellText(cell), { read: value });
    }
  }

  #inSeriesUnit(column: ValueColumn, when: number, cell: Cell, { unit, value }: FoundValue) {
    if (unit === null) return { series: this.#seriesOf(column, when), value };
    const { series, whens, issues } = this.#parts;
    const { row, group } = this.spot;
    const expected = series.unitOf(group, column.kind);
    if (expected === null && isBareMultiplier(unit))
      return { series: this.#seriesOf(column, when), value: shiftDecimal(value, unit === '万' ? 4 : 8) };
    const full = fullUnit(unit, expected);
    const converted = expected === null ? null : convertUnit(value, full, expected);
    if (expected === null || converted === null) {
      const own = series.numberInUnit(group, column.kind, whens.slotOf[when]!, full);
      if (expected !== null) {
        issues.atCell('unitMismatch', 'warning', row, column.column, cellText(cell), { unit: full, expected });
      }
      return { series: own, value };
    }
    if (converted !== value || full !== unit) {
      issues.atCell('unitInCell', 'info', row, column.column, cellText(cell), { read: converted, unit: expected });
    }
    return { series: this.#seriesOf(column, when), value: converted };
  }

  #takeMissing(column: ValueColumn, when: number, cell: Cell, { status, trouble }: FoundMissing): void {
    this.#addMissing(column, when, statusCode(status), cellText(cell).trim(), trouble);
  }

  #addMissing(column: ValueColumn, when: number, status: number, text: string, trouble: FoundMissing['trouble']): void {
    const series = this.#seriesOf(column, when);
    if (series === NO_SERIES) return this.#refuse(column, text);
    this.#add(series, column, when, Number.NaN, status);
    if (text !== '') this.#parts.entries.keepText(text);
    if (trouble !== null) this.#parts.issues.atCell(trouble, 'error', this.spot.row, column.column, text);
  }

  #seriesOf(column: ValueColumn, when: number): number {
    return this.#parts.series.numberOf(this.spot.group, column.kind, this.#parts.whens.slotOf[when]!);
  }

  #add(series: number, column: ValueColumn, when: number, value: number, status: number): void {
    this.#parts.entries.add(series, this.#parts.whens.periodOf[when]!, value, status, this.spot.row, column.column);
  }

  /** The row's status where it is one of a present value, else the column's, else what notes say, else the table's. */
  #statusIn({ column, status: ofColumn }: ValueColumn): number {
    const { status, row } = this.spot;
    if (status !== 0 && !isMissingCode(status)) return status;
    if (ofColumn !== 0) return ofColumn;
    for (const noted of this.#noted)
      if (noted.rows?.has(row) !== false && noted.columns?.has(column) !== false) return noted.code;
    return this.#tableStatus;
  }

  #cellOf({ column }: ValueColumn): Cell {
    return this.#parts.cells.cell(this.spot.row, column) ?? null;
  }

  #refuse({ column }: ValueColumn, cell: Cell): void {
    this.#parts.leftOut.add('rows', 'noIndicator', cellName(this.spot.row, column), cellText(cell));
  }
}

interface NotedCode {
  readonly code: number;
  readonly rows: ReadonlySet<number> | null;
  readonly columns: ReadonlySet<number> | null;
}

function notedCodes({ noted = [] }: TableMapping): readonly NotedCode[] {
  const setOf = (places: readonly number[] | null): ReadonlySet<number> | null =>
    places === null ? null : new Set(places);
  return noted
    .map(({ status, rows, columns }) => ({ code: statusCode(status), rows: setOf(rows), columns: setOf(columns) }))
    .reverse();
}

/** "4亿" in a column of 万元 means 亿元. */
function fullUnit(unit: string, expected: string | null): string {
  if (!isBareMultiplier(unit) || expected === null) return unit;
  return `${unit}${expected.replace(/^[十百千万亿]+/, '')}`;
}
