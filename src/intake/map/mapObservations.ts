// Goes through the body of a table once and turns value cells into entries, gaps or issues.
// Law: every value cell of every body row is one of: entry, gap, cell of a row that is left out and counted.
import type { TableMapping } from '../../model/mapping';
import { convertUnit } from '../../model/unit';
import { parseStatusWord } from '../notation/statusWord';
import type { Cell, Sheet } from '../sheet';
import { BODY, SECTION, bodyRowCodes } from './bodyRows';
import { cellName } from './cellName';
import { cellText } from './cellText';
import { EntryWriter, statusCode } from './entryWriter';
import type { IssueCollector } from './issueCollector';
import { LabelColumn } from './labelColumn';
import type { LeftOutCollector } from './leftOutCollector';
import type { EntryColumns, FoundSeries } from './mappedTable';
import type { Period } from '../../model/period';
import { plainNumber } from './plainNumber';
import { textWorthKeeping, valueReader } from './readValue';
import type { ValueReading } from './readValue';
import { RowGroups } from './rowGroups';
import { AMBIGUOUS_PERIOD, BLANK_PERIOD, readRowPeriods } from './rowPeriods';
import type { RowPeriods } from './rowPeriods';
import { NO_SERIES, SeriesTable } from './seriesTable';
import { shiftDecimal } from './shiftDecimal';
import { actualColumns } from './valueColumns';
import type { ValueColumn, ValueColumns } from './valueColumns';
import { WhenTable } from './whenTable';

export interface MappedObservations {
  readonly series: readonly FoundSeries[];
  readonly entries: EntryColumns;
  readonly periods: readonly Period[];
  readonly gaps: number;
  /** Candidates by text of periods that could not be decided, and the columns they stand in. */
  readonly ambiguous: { readonly texts: RowPeriods['ambiguous']; readonly columns: readonly number[] } | null;
}

export function mapObservations(
  sheet: Sheet,
  table: TableMapping,
  issues: IssueCollector,
  leftOut: LeftOutCollector,
): MappedObservations {
  const body = new BodyMapper(sheet, table, issues, leftOut);
  body.run();
  return body.finish();
}

class BodyMapper {
  readonly #sheet: Sheet;
  readonly #table: TableMapping;
  readonly #issues: IssueCollector;
  readonly #leftOut: LeftOutCollector;
  readonly #whens = new WhenTable();
  readonly #groups: RowGroups;
  readonly #values: ValueColumns;
  readonly #series: SeriesTable;
  readonly #rowPeriods: RowPeriods | null;
  readonly #statusOf: (row: number, cells: readonly Cell[]) => number;
  readonly #entries: EntryWriter;
  readonly #readCell: (cell: Cell) => ValueReading;
  readonly #plainTexts: boolean;
  readonly #tableWhen: number;
  readonly #tableStatus: number;
  #gaps = 0;

  constructor(sheet: Sheet, table: TableMapping, issues: IssueCollector, leftOut: LeftOutCollector) {
    this.#sheet = sheet;
    this.#table = table;
    this.#issues = issues;
    this.#leftOut = leftOut;
    this.#groups = new RowGroups(sheet, table);
    this.#values = actualColumns(table, this.#whens);
    this.#rowPeriods = readRowPeriods(sheet, table, this.#whens);
    this.#series = new SeriesTable(table, this.#groups.coordinates, this.#values.kinds, this.#whens);
    this.#statusOf = rowStatusReader(sheet, table);
    this.#entries = new EntryWriter((table.lastBodyRow - table.firstBodyRow + 1) * this.#values.columns.length);
    this.#readCell = valueReader(table);
    // A declared mark like "-999" is a plain number too, so every text must then go the long way.
    this.#plainTexts = table.decimal === '.' && Object.keys(table.missing).length === 0;
    const { period } = table.defaults;
    this.#tableWhen = period === null ? BLANK_PERIOD : this.#whens.add(period, null, false);
    this.#tableStatus = statusCode(table.status);
  }

  run(): void {
    const { firstBodyRow, lastBodyRow } = this.#table;
    const codes = bodyRowCodes(this.#table);
    const rows = this.#sheet.rows;
    for (let row = firstBodyRow; row <= lastBodyRow; row += 1) {
      const cells = rows[row];
      if (cells === undefined) continue;
      const code = codes[row - firstBodyRow];
      if (code === BODY) this.#mapRow(row, cells);
      else if (code === SECTION) this.#groups.enterSection(sectionLabel(cells, this.#table));
    }
  }

  finish(): MappedObservations {
    const periods = this.#rowPeriods;
    return {
      series: this.#series.series,
      entries: this.#entries.finish(),
      periods: this.#whens.periods,
      gaps: this.#gaps,
      ambiguous:
        periods === null || periods.ambiguous.size === 0
          ? null
          : { texts: periods.ambiguous, columns: periods.columns },
    };
  }

  #mapRow(row: number, cells: readonly Cell[]): void {
    const group = this.#groups.groupAt(row, cells);
    const rowWhen = this.#whenOfRow(row);
    const rowStatus = this.#statusOf(row, cells);
    const columns = this.#values.columns;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index]!;
      const cell = cells[column.column];
      if (cell === undefined || cell === null || cell === '') {
        this.#addBlank(group, column, rowWhen, rowStatus, row);
        continue;
      }
      const when = column.when ?? rowWhen;
      if (when < 0) {
        this.#refuseRow(row, cells, when);
        return;
      }
      const value = typeof cell === 'number' && this.#plainTexts ? cell : this.#plainText(cell);
      if (value === value) this.#addPlain(group, column, when, value, rowStatus, row, cell);
      else this.#addRead(group, column, when, rowStatus, row, cell);
    }
  }

  #plainText(cell: Cell): number {
    return typeof cell === 'string' && this.#plainTexts ? plainNumber(cell) : Number.NaN;
  }

  /** A row's own time goes before the table's; a notation that cannot be read is no reason to take the table's. */
  #whenOfRow(row: number): number {
    if (this.#rowPeriods === null) return this.#patchedWhen(row) ?? this.#tableWhen;
    const when = this.#rowPeriods.when[row - this.#table.firstBodyRow]!;
    return when === BLANK_PERIOD ? (this.#patchedWhen(row) ?? this.#tableWhen) : when;
  }

  #patchedWhen(row: number): number | null {
    const period = this.#table.rowPatches[row]?.period;
    return period === undefined || period === null ? null : this.#whens.add(period, null, false);
  }

  #addPlain(
    group: number,
    column: ValueColumn,
    when: number,
    value: number,
    rowStatus: number,
    row: number,
    cell: Cell,
  ): void {
    const series = this.#series.numberOf(group, column.kind, this.#whens.slotOf[when]!);
    if (series === NO_SERIES) return this.#refuseCell(row, column.column, cell);
    const exponent = this.#groups.coordinates[group]!.exponent;
    const shifted = exponent === 0 ? value : shiftDecimal(value, exponent);
    this.#entries.add(
      series,
      this.#whens.periodOf[when]!,
      shifted,
      presentStatus(rowStatus, this.#tableStatus),
      row,
      column.column,
    );
    if (exponent !== 0) this.#entries.keepText(cellText(cell));
  }

  #addRead(group: number, column: ValueColumn, when: number, rowStatus: number, row: number, cell: Cell): void {
    const reading = this.#readCell(cell);
    switch (reading.kind) {
      case 'gap':
        return this.#addBlank(group, column, when, rowStatus, row);
      case 'missing':
        return this.#addMissing(group, column, when, statusCode(reading.status), row, cell, reading.trouble);
      case 'value':
        return this.#addValue(group, column, when, rowStatus, row, cell, reading);
    }
  }

  #addValue(
    group: number,
    column: ValueColumn,
    when: number,
    rowStatus: number,
    row: number,
    cell: Cell,
    reading: Extract<ValueReading, { kind: 'value' }>,
  ): void {
    const taken = this.#inSeriesUnit(group, column, this.#whens.slotOf[when]!, reading, row, cell);
    if (taken.series === NO_SERIES) return this.#refuseCell(row, column.column, cell);
    const exponent = this.#groups.coordinates[group]!.exponent;
    const status = reading.status === null ? presentStatus(rowStatus, this.#tableStatus) : statusCode(reading.status);
    const value = shiftDecimal(taken.value, exponent);
    this.#entries.add(taken.series, this.#whens.periodOf[when]!, value, status, row, column.column);
    const text = exponent === 0 ? textWorthKeeping(cell) : cellText(cell);
    if (text !== null) this.#entries.keepText(text);
    if (reading.unusual.includes('fullWidth')) {
      this.#issues.atCell('fullWidthDigits', 'info', row, column.column, cellText(cell), { read: value });
    }
  }

  /** A unit in the cell is converted to the series' one; a value that cannot be goes to a series of its own unit. */
  #inSeriesUnit(
    group: number,
    { kind, column }: ValueColumn,
    slot: number,
    { unit, value }: Extract<ValueReading, { kind: 'value' }>,
    row: number,
    cell: Cell,
  ): { readonly series: number; readonly value: number } {
    if (unit === null) return { series: this.#series.numberOf(group, kind, slot), value };
    const expected = this.#series.unitOf(group, kind);
    const full = fullUnit(unit, expected);
    const converted = expected === null ? null : convertUnit(value, full, expected);
    if (expected === null || converted === null) {
      if (expected !== null) {
        this.#issues.atCell('unitMismatch', 'warning', row, column, cellText(cell), { unit: full, expected });
      }
      return { series: this.#series.numberInUnit(group, kind, slot, full), value };
    }
    if (converted !== value || full !== unit) {
      this.#issues.atCell('unitInCell', 'info', row, column, cellText(cell), { read: converted, unit: expected });
    }
    return { series: this.#series.numberOf(group, kind, slot), value: converted };
  }

  #addMissing(
    group: number,
    column: ValueColumn,
    when: number,
    status: number,
    row: number,
    cell: Cell,
    trouble: 'errorCell' | 'notANumber' | null,
  ): void {
    const series = this.#series.numberOf(group, column.kind, this.#whens.slotOf[when]!);
    if (series === NO_SERIES) return this.#refuseCell(row, column.column, cell);
    const text = cellText(cell);
    this.#entries.add(series, this.#whens.periodOf[when]!, Number.NaN, status, row, column.column);
    if (text !== '') this.#entries.keepText(text.trim());
    if (trouble !== null) this.#issues.atCell(trouble, 'error', row, column.column, text);
  }

  /**
   * A blank cell is a gap, unless the row's status says why nothing is there. A row of a long table names its series
   * even then; a blank in a wide table names nothing.
   */
  #addBlank(group: number, column: ValueColumn, rowWhen: number, rowStatus: number, row: number): void {
    const when = column.when ?? rowWhen;
    if (isMissingCode(rowStatus) && when >= 0) {
      this.#addMissing(group, column, when, rowStatus, row, null, null);
      return;
    }
    this.#gaps += 1;
    if (when >= 0 && this.#table.layout === 'long')
      this.#series.numberOf(group, column.kind, this.#whens.slotOf[when]!);
  }

  #refuseRow(row: number, cells: readonly Cell[], when: number): void {
    const column = this.#rowPeriods?.columns[0] ?? this.#table.range.left;
    const text = cellText(cells[column]);
    this.#leftOut.add('rows', 'noPeriod', cellName(row, column), text);
    if (when === AMBIGUOUS_PERIOD || (when === BLANK_PERIOD && this.#rowPeriods === null)) return;
    this.#issues.atCell('periodUnreadable', 'error', row, column, text);
  }

  #refuseCell(row: number, column: number, cell: Cell): void {
    this.#leftOut.add('rows', 'noIndicator', cellName(row, column), cellText(cell));
  }
}

const FIRST_MISSING_CODE = statusCode('blank');

function isMissingCode(code: number): boolean {
  return code >= FIRST_MISSING_CODE;
}

/** The row's status where it is one of a present value, else the table's. */
function presentStatus(rowStatus: number, tableStatus: number): number {
  return rowStatus === 0 || isMissingCode(rowStatus) ? tableStatus : rowStatus;
}

/** "4亿" in a column of 万元 means 亿元. */
function fullUnit(unit: string, expected: string | null): string {
  if ((unit !== '万' && unit !== '亿') || expected === null) return unit;
  return `${unit}${expected.replace(/^[十百千万亿]+/, '')}`;
}

/** Reads the status column, if there is one; 0 where it says nothing that is known. */
function rowStatusReader(sheet: Sheet, table: TableMapping): (row: number, cells: readonly Cell[]) => number {
  const index = table.columns.findIndex(({ role }) => role === 'status');
  if (index < 0) return () => 0;
  const labels = new LabelColumn(sheet, table.range.left + index);
  const codes: number[] = [];
  return (row, cells) => {
    const label = labels.numberAt(row, cells);
    let code = codes[label];
    if (code === undefined) {
      const status = label === 0 ? null : parseStatusWord(labels.texts[label]!);
      code = status === null ? 0 : statusCode(status);
      codes[label] = code;
    }
    return code;
  };
}

/** Text of a section row: what stands in it besides its number ("一", "1"). */
function sectionLabel(cells: readonly Cell[], table: TableMapping): string {
  const texts = cells.slice(table.range.left, table.range.right + 1).map(cellText);
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  const worded = filled.filter((text) => !/^[（(]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?$/.test(text));
  return (worded[0] ?? filled[0] ?? '').replace(/^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]\s*/, '');
}
