// Columns of observations as they are written: what repeats once, whole numbers in as few bytes as they need. A block is
// written twice, as what is stored and as what changed, and its bytes are most of the time of a large commit (docs/adr/0006).
// Law: widen(narrow(x)) equals x; records of earlier schemas are wide and stay what they are.
import type { Block, BlockChange, BlockFrame, Cells } from '../model/block';

type WholeNumbers = Uint8Array | Uint16Array | Uint32Array;

/** A number stands for a column that is this number throughout. */
type NarrowColumn = number | WholeNumbers;

interface NarrowCells {
  readonly value: Float64Array;
  readonly status: NarrowColumn;
  readonly source: NarrowColumn;
  readonly row: NarrowColumn;
  readonly column: NarrowColumn;
  readonly texts: Readonly<Record<number, string>>;
}

type NarrowFrame = Omit<BlockFrame, 'period'> & { readonly period: NarrowColumn };
export type NarrowBlock = NarrowFrame & { readonly cells: NarrowCells };
export type NarrowBlockChange = NarrowFrame & {
  readonly before: NarrowCells | null;
  readonly after: NarrowCells | null;
};

export function narrowBlock({ period, cells, ...frame }: Block): NarrowBlock {
  return { ...frame, period: narrowColumn(period), cells: narrowCells(cells) };
}

export function widenBlock({ period, cells, ...frame }: NarrowBlock): Block {
  return { ...frame, period: widenPeriod(period, frame.offsets), cells: widenCells(cells) };
}

export function narrowChange({ period, before, after, ...frame }: BlockChange): NarrowBlockChange {
  return {
    ...frame,
    period: narrowColumn(period),
    before: before === null ? null : narrowCells(before),
    after: after === null ? null : narrowCells(after),
  };
}

export function widenChange({ period, before, after, ...frame }: NarrowBlockChange): BlockChange {
  return {
    ...frame,
    period: widenPeriod(period, frame.offsets),
    before: before === null ? null : widenCells(before),
    after: after === null ? null : widenCells(after),
  };
}

function narrowCells({ value, status, source, row, column, texts }: Cells): NarrowCells {
  return {
    value,
    status: narrowColumn(status),
    source: narrowColumn(source),
    row: narrowColumn(row),
    column: narrowColumn(column),
    texts,
  };
}

function widenCells({ value, status, source, row, column, texts }: NarrowCells): Cells {
  const { length } = value;
  return {
    value,
    status: status instanceof Uint8Array ? status : widened(status, new Uint8Array(length)),
    source: source instanceof Uint32Array ? source : widened(source, new Uint32Array(length)),
    row: row instanceof Uint32Array ? row : widened(row, new Uint32Array(length)),
    column: column instanceof Uint16Array ? column : widened(column, new Uint16Array(length)),
    texts,
  };
}

/** The last offset is the number of entries. */
function widenPeriod(period: NarrowColumn, offsets: Uint32Array): Uint32Array {
  return period instanceof Uint32Array ? period : widened(period, new Uint32Array(offsets[offsets.length - 1]!));
}

function widened<T extends WholeNumbers>(column: NarrowColumn, wide: T): T {
  if (typeof column === 'number') wide.fill(column);
  else wide.set(column);
  return wide;
}

/** A column stands in a change and in the block that it makes, and may have been prepared before the commit. */
const narrowed = new WeakMap<WholeNumbers, NarrowColumn>();

function narrowColumn(wide: WholeNumbers): NarrowColumn {
  const known = narrowed.get(wide);
  if (known !== undefined) return known;
  const narrow = narrowOf(wide);
  narrowed.set(wide, narrow);
  return narrow;
}

function narrowOf(wide: WholeNumbers): NarrowColumn {
  const [first] = wide;
  if (first === undefined) return 0;
  let isSame = true;
  let highest = 0;
  for (let at = 0; at < wide.length; at += 1) {
    const number = wide[at]!;
    if (number > highest) highest = number;
    if (number !== first) isSame = false;
  }
  if (isSame) return first;
  if (highest <= 0xff) return wide instanceof Uint8Array ? wide : Uint8Array.from(wide);
  if (highest <= 0xffff) return wide instanceof Uint16Array ? wide : Uint16Array.from(wide);
  return wide;
}
