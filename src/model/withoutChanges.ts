// A change set without what a person leaves out of it. Law: what stays is exactly as it was; with nothing left out
// nothing changes; what is left out and what stays add up to the whole.
import { chooseEntries, entriesOf } from './alignFrames';
import type { BlockChange, Cells } from './block';
import { blankCells, compactSources, copyCells, hasObservations } from './cells';
import type { ChangeSet } from './change';
import type { Period } from './period';
import type { SeriesKey } from './series';
import { seriesId } from './series';
import { withoutOrphans } from './withoutOrphans';

/** One changed value of an indicator, or all of them. */
export interface ChangeChoice {
  readonly indicator: string;
  readonly at: { readonly series: SeriesKey; readonly period: Period } | null;
}

export function withoutChanges(changeSet: ChangeSet, choices: readonly ChangeChoice[]): ChangeSet {
  if (choices.length === 0) return changeSet;
  const blocks = changeSet.blocks.flatMap((change) => keptPart(change, choices) ?? []);
  return withoutOrphans({ ...changeSet, blocks }, changeSet);
}

/** The part of a block's change that no choice leaves out; null when nothing stays. */
export function keptPart(change: BlockChange, choices: readonly ChangeChoice[]): BlockChange | null {
  const own = choices.filter(({ indicator }) => indicator === change.indicator);
  if (own.length === 0) return change;
  const isChosen = choiceTest(own);
  const kept: number[] = [];
  change.series.forEach((series, s) => {
    const id = seriesId(series);
    for (let i = change.offsets[s] as number; i < (change.offsets[s + 1] as number); i += 1) {
      if (!isChosen(id, change.periods[change.period[i] as number] as string)) kept.push(i);
    }
  });
  if (kept.length === 0) return null;
  return kept.length === change.period.length ? change : partOf(change, Uint32Array.from(kept));
}

/** Whether a value is among the choices of one indicator, by series and period. */
export function choiceTest(choices: readonly ChangeChoice[]): (series: string, period: string) => boolean {
  if (choices.some(({ at }) => at === null)) return () => true;
  const keys = new Set(choices.map(({ at }) => (at === null ? '' : `${seriesId(at.series)} ${at.period}`)));
  return (series, period) => keys.size > 0 && keys.has(`${series} ${period}`);
}

function partOf(change: BlockChange, chosen: Uint32Array): BlockChange {
  const before = cellsAt(change.before, change, chosen);
  const after = cellsAt(change.after, change, chosen);
  return {
    indicator: change.indicator,
    ...chooseEntries(change, chosen),
    sources: compactSources(change.sources, [before, after]),
    before,
    after,
  };
}

function cellsAt(cells: Cells | null, { sources }: BlockChange, chosen: Uint32Array): Cells | null {
  if (cells === null) return null;
  const part = blankCells(chosen.length);
  copyCells(
    part,
    cells,
    entriesOf(
      Int32Array.from(cells.status, (_, i) => i),
      chosen,
    ),
    Uint32Array.from(sources.keys()),
  );
  return hasObservations(part) ? part : null;
}
