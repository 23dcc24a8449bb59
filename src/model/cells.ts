// Making, copying and comparing the columns of observations.
// Every array made here has exactly its own buffer: cloning a view would clone all that lies behind it.
import type { Cells, SourceReference } from './block';
import { STATUSES } from './observation';

/** Status code of a value whose state nobody stated. */
const UNREMARKED = STATUSES.indexOf('normal') + 1;

/** Columns of `count` entries that all say "no observation". */
export function blankCells(count: number): Cells {
  return {
    value: new Float64Array(count).fill(Number.NaN),
    status: new Uint8Array(count),
    source: new Uint32Array(count),
    row: new Uint32Array(count),
    column: new Uint16Array(count),
    texts: {},
  };
}

/**
 * Copies entries: into[i] = from[at[i]], where at[i] is not negative and holds an observation.
 * `sourceTo` translates positions in the source dictionary.
 */
export function copyCells(into: Cells, from: Cells, at: Int32Array, sourceTo: Uint32Array): void {
  for (let i = 0; i < at.length; i += 1) {
    const position = at[i] as number;
    if (position < 0 || from.status[position] === 0) continue;
    // Adding 0 turns -0 into 0: columns hold one zero only.
    into.value[i] = (from.value[position] as number) + 0;
    into.status[i] = from.status[position] as number;
    into.source[i] = sourceTo[from.source[position] as number] as number;
    into.row[i] = from.row[position] as number;
    into.column[i] = from.column[position] as number;
  }
  if (hasTexts(from)) copyTexts(into, from, at);
}

function hasTexts(cells: Cells): boolean {
  for (const _ in cells.texts) return true;
  return false;
}

function copyTexts(into: Cells, from: Cells, at: Int32Array): void {
  const texts = into.texts as Record<number, string>;
  for (let i = 0; i < at.length; i += 1) {
    const position = at[i] as number;
    const text = position < 0 ? undefined : from.texts[position];
    if (text !== undefined) texts[i] = text;
  }
}

/** Same value and status; where they came from does not matter. A null column or position -1 is "no observation". */
export function sameCell(left: Cells | null, leftAt: number, right: Cells | null, rightAt: number): boolean {
  const leftStatus = left === null || leftAt < 0 ? 0 : (left.status[leftAt] as number);
  const rightStatus = right === null || rightAt < 0 ? 0 : (right.status[rightAt] as number);
  if (leftStatus !== rightStatus) return false;
  if (leftStatus === 0 || left === null || right === null) return true;
  const leftValue = left.value[leftAt] as number;
  const rightValue = right.value[rightAt] as number;
  return leftValue === rightValue || (Number.isNaN(leftValue) && Number.isNaN(rightValue));
}

/**
 * True when the incoming cell (right) tells nothing new: it is the same, or the same value with nothing said of its
 * state. A list that repeats 23,470 without remark does not take back that it was revised.
 */
export function repeatsCell(left: Cells, leftAt: number, right: Cells, rightAt: number): boolean {
  if (sameCell(left, leftAt, right, rightAt)) return true;
  return leftAt >= 0 && right.status[rightAt] === UNREMARKED && left.value[leftAt] === right.value[rightAt];
}

/** True when at least one entry is an observation. */
export function hasObservations(cells: Cells): boolean {
  return cells.status.some((status) => status !== 0);
}

/** Orders and identifies source references: first by import, then by table. */
export function sourceKey(source: SourceReference): number {
  return source.import * 2 ** 20 + source.table;
}

/** Drops sources that no entry points at; rewrites the source columns, which must be fresh, in place. */
export function compactSources(
  sources: readonly SourceReference[],
  columns: readonly (Cells | null)[],
): readonly SourceReference[] {
  const used = new Uint8Array(sources.length);
  for (const cells of columns) if (cells !== null) markSources(used, cells);
  if (used.every((mark) => mark === 1)) return sources;
  const to = new Uint32Array(sources.length);
  const kept = sources.filter((_, position) => used[position] === 1);
  for (let position = 0, next = 0; position < used.length; position += 1) {
    to[position] = next;
    next += used[position] as number;
  }
  for (const cells of columns) if (cells !== null) moveSources(cells, to);
  return kept;
}

function markSources(used: Uint8Array, cells: Cells): void {
  for (let i = 0; i < cells.status.length; i += 1) if (cells.status[i] !== 0) used[cells.source[i] as number] = 1;
}

/** Rewrites a source column in place; entries without an observation stay 0. */
export function moveSources(cells: Cells, to: Uint32Array): void {
  for (let i = 0; i < cells.status.length; i += 1) {
    if (cells.status[i] !== 0) cells.source[i] = to[cells.source[i] as number] as number;
  }
}
