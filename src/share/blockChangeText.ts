// A block change as one line of JSON and back: columns as plain arrays, missing values as null.
// Law: readBlockChange(JSON.parse(writeBlockChange(c))) = c; anything that breaks a block's laws is refused.
import * as v from 'valibot';
import type { BlockChange, BlockFrame, Cells, SourceReference } from '../model/block';
import { sourceKey } from '../model/cells';
import { PRESENT_STATUSES, STATUSES } from '../model/observation';
import { periodRank } from '../model/periodRank';
import { seriesId } from '../model/series';
import { expectShape, expectTrue } from './fileDamage';
import type { Shape } from './shapes';
import { count, dictionary, period, seriesShape, text } from './shapes';

/** One line of JSON without a line break in it. */
export function writeBlockChange(change: BlockChange): string {
  const { indicator, series, periods, sources } = change;
  const head = JSON.stringify({ indicator, series, periods, sources }).slice(0, -1);
  const frame = `"offsets":[${change.offsets.join()}],"period":[${change.period.join()}]`;
  return `${head},${frame},"before":${writeCells(change.before)},"after":${writeCells(change.after)}}`;
}

function writeCells(cells: Cells | null): string {
  if (cells === null) return 'null';
  const { value, status, source, row, column, texts } = cells;
  // JSON knows no NaN; in the columns it stands for "missing".
  const columns = [
    `"value":[${value.join().replaceAll('NaN', 'null')}]`,
    `"status":[${status.join()}]`,
    `"source":[${source.join()}]`,
    `"row":[${row.join()}]`,
    `"column":[${column.join()}]`,
  ];
  return `{${columns.join()},"texts":${JSON.stringify(texts)}}`;
}

const numbers = v.custom<readonly unknown[]>(Array.isArray);

const cellsShape = v.strictObject({
  value: numbers,
  status: numbers,
  source: numbers,
  row: numbers,
  column: numbers,
  texts: dictionary(text),
});

const sourceShape: Shape<SourceReference> = v.strictObject({ import: count, table: count });

const changeShape = v.strictObject({
  indicator: text,
  series: v.array(seriesShape),
  periods: v.array(period),
  sources: v.array(sourceShape),
  offsets: numbers,
  period: numbers,
  before: v.nullable(cellsShape),
  after: v.nullable(cellsShape),
});

/** The change that a line of the file holds; throws FileDamage. */
export function readBlockChange(line: unknown): BlockChange {
  const { before, after, ...found } = expectShape(changeShape, line);
  const period = readColumn(found.period, new Uint32Array(found.period.length));
  const offsets = readColumn(found.offsets, new Uint32Array(found.offsets.length));
  const frame: BlockFrame = { ...found, offsets, period };
  checkFrame(frame);
  const change = {
    ...frame,
    before: before === null ? null : readCells(frame, before),
    after: after === null ? null : readCells(frame, after),
  };
  for (let i = 0; i < period.length; i += 1) {
    expectTrue(hasEntry(change.before, i) || hasEntry(change.after, i), 'an entry changes nothing');
  }
  return change;
}

function hasEntry(cells: Cells | null, position: number): boolean {
  return cells !== null && cells.status[position] !== 0;
}

/** Whole numbers into a typed column; what does not survive that was not one. */
function readColumn<T extends Uint8Array | Uint16Array | Uint32Array>(found: readonly unknown[], column: T): T {
  expectTrue(found.length === column.length, 'columns of different length');
  for (let i = 0; i < column.length; i += 1) {
    column[i] = found[i] as number;
    expectTrue(column[i] === found[i], 'a column holds what it cannot hold');
  }
  return column;
}

function checkFrame({ series, offsets, periods, period, sources }: BlockFrame): void {
  expectTrue(isRising(series.map(seriesId)), 'series out of order');
  expectTrue(isRising(periods.map(periodRank)), 'periods out of order');
  expectTrue(isRising(sources.map(sourceKey)), 'sources out of order');
  expectTrue(isRising([...offsets]) && offsets[0] === 0, 'offsets out of order');
  expectTrue(offsets.length === series.length + 1 && offsets[series.length] === period.length, 'offsets do not fit');
  for (let s = 0; s < series.length; s += 1) {
    for (let i = offsets[s] as number; i < (offsets[s + 1] as number); i += 1) {
      const isFirst = i === offsets[s];
      expectTrue(isFirst || (period[i] as number) > (period[i - 1] as number), 'observations out of order');
      expectTrue((period[i] as number) < periods.length, 'a period that is not listed');
    }
  }
}

function isRising<K extends string | number>(keys: readonly K[]): boolean {
  return keys.every((key, position) => position === 0 || key > (keys[position - 1] as K));
}

function readCells(frame: BlockFrame, found: v.InferOutput<typeof cellsShape>): Cells {
  const length = frame.period.length;
  const cells: Cells = {
    value: new Float64Array(length),
    status: readColumn(found.status, new Uint8Array(length)),
    source: readColumn(found.source, new Uint32Array(length)),
    row: readColumn(found.row, new Uint32Array(length)),
    column: readColumn(found.column, new Uint16Array(length)),
    texts: found.texts,
  };
  expectTrue(found.value.length === length, 'columns of different length');
  for (let i = 0; i < length; i += 1) {
    cells.value[i] = readValue(found.value[i], cells.status[i] as number);
    expectTrue(
      cells.status[i] === 0 || (cells.source[i] as number) < frame.sources.length,
      'a source that is not listed',
    );
  }
  for (const position of Object.keys(cells.texts)) {
    expectTrue(hasEntry(cells, Number(position)) && Number(position) < length, 'a text without a value');
  }
  return cells;
}

function readValue(value: unknown, status: number): number {
  if (status >= 1 && status <= PRESENT_STATUSES.length) {
    expectTrue(Number.isFinite(value), 'a status without its value');
    return value as number;
  }
  expectTrue(value === null && status <= STATUSES.length, 'a value without its status');
  return Number.NaN;
}
