// The change of one indicator's observations. Laws: apply(diff(a, b), a) is a overlaid with b;
// apply(invert(c), apply(c, d)) = d for c made from d; invert(invert(c)) = c.
import { alignFrames, chooseEntries, entriesOf } from './alignFrames';
import type { Alignment } from './alignFrames';
import type { Block, BlockChange, Cells } from './block';
import { blankCells, compactSources, copyCells, hasObservations, repeatsCell, sameCell, sourceKey } from './cells';
import { mergeItems } from './dictionary';
import type { ChangeCounts } from './importRecord';
import type { SeriesKey } from './series';
import { StaleChange } from './staleChange';

export interface BlockDifference {
  readonly change: BlockChange | null;
  readonly counts: ChangeCounts;
}

/**
 * What `incoming` adds to and revises in `stored`; null where nothing. Absence is not removal.
 * The same value and status from another cell is unchanged; so is the same value that says nothing of its state.
 */
export function diffBlock(stored: Block | null, incoming: Block): BlockDifference {
  const total = incoming.period.length;
  if (stored === null || stored.period.length === 0) {
    const { cells, ...frame } = incoming;
    return {
      change: total === 0 ? null : { ...frame, before: null, after: cells },
      counts: { added: total, revised: 0, removed: 0, unchanged: 0 },
    };
  }
  const union = alignFrames(stored, incoming);
  const chosen = new Uint32Array(total);
  let count = 0;
  let added = 0;
  for (let i = 0; i < union.period.length; i += 1) {
    const right = union.right[i] as number;
    const left = union.left[i] as number;
    if (right < 0 || repeatsCell(stored.cells, left, incoming.cells, right)) continue;
    chosen[count++] = i;
    if (left < 0) added += 1;
  }
  const counts = { added, revised: count - added, removed: 0, unchanged: total - count };
  return { change: count === 0 ? null : changeOfEntries(stored, incoming, union, chosen.slice(0, count)), counts };
}

/** The change that makes the chosen entries of the two what they are in `incoming`; of those it lacks, nothing. */
export function changeOfEntries(stored: Block, incoming: Block, union: Alignment, chosen: Uint32Array): BlockChange {
  const sources = mergeItems(stored.sources, incoming.sources, sourceKey);
  const before = blankCells(chosen.length);
  const after = blankCells(chosen.length);
  copyCells(before, stored.cells, entriesOf(union.left, chosen), sources.leftTo);
  copyCells(after, incoming.cells, entriesOf(union.right, chosen), sources.rightTo);
  return {
    indicator: incoming.indicator,
    ...chooseEntries(union, chosen),
    sources: compactSources(sources.items, [before, after]),
    before: hasObservations(before) ? before : null,
    after: hasObservations(after) ? after : null,
  };
}

/** The block after the change, null when nothing is left; throws StaleChange when `before` is not what is stored. */
export function applyBlockChange(stored: Block | null, change: BlockChange): Block | null {
  if (stored !== null && stored.indicator !== change.indicator) {
    throw new Error(`a change of ${change.indicator} does not apply to ${stored.indicator}`);
  }
  if (stored === null && change.before === null && change.after !== null) return blockOf(change, change.after);
  const base = stored ?? emptyBlock(change.indicator);
  const union = alignFrames(base, change);
  checkBefore(base, change, union);
  const chosen = survivors(union, change.after);
  if (chosen.length === 0) return null;

  const sources = mergeItems(base.sources, change.sources, sourceKey);
  const cells = blankCells(chosen.length);
  copyCells(cells, base.cells, entriesOf(keptLeft(union), chosen), sources.leftTo);
  if (change.after !== null) copyCells(cells, change.after, entriesOf(union.right, chosen), sources.rightTo);
  return {
    indicator: change.indicator,
    ...chooseEntries(union, chosen),
    sources: compactSources(sources.items, [cells]),
    cells,
  };
}

function emptyBlock(indicator: string): Block {
  const nothing = { series: [], offsets: new Uint32Array(1), periods: [], period: new Uint32Array(0), sources: [] };
  return { indicator, ...nothing, cells: blankCells(0) };
}

function blockOf(change: BlockChange, cells: Cells): Block {
  const { before: _before, after: _after, ...frame } = change;
  return { ...frame, cells };
}

function checkBefore(stored: Block, change: BlockChange, union: Alignment): void {
  for (let i = 0; i < union.period.length; i += 1) {
    const right = union.right[i] as number;
    if (right < 0 || sameCell(stored.cells, union.left[i] as number, change.before, right)) continue;
    const s = union.offsets.findIndex((offset) => offset > i) - 1;
    throw new StaleChange({
      kind: 'observation',
      indicator: change.indicator,
      series: union.series[s] as SeriesKey,
      period: union.periods[union.period[i] as number] as string,
    });
  }
}

/** Positions of the union that hold an observation afterwards. */
function survivors(union: Alignment, after: Cells | null): Uint32Array {
  const chosen = new Uint32Array(union.period.length);
  let count = 0;
  for (let i = 0; i < chosen.length; i += 1) {
    const right = union.right[i] as number;
    if (right < 0 || (after !== null && after.status[right] !== 0)) chosen[count++] = i;
  }
  return chosen.slice(0, count);
}

/** Left entries that the change does not touch; a touched one must not leave its text behind. */
function keptLeft(union: Alignment): Int32Array {
  return union.left.map((entry, i) => ((union.right[i] as number) < 0 ? entry : -1));
}

/** The change that takes this one back. */
export function invertBlockChange(change: BlockChange): BlockChange {
  return { ...change, before: change.after, after: change.before };
}
