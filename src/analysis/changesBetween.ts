// What changed between two states of a workspace: values, what registers say, targets, tasks, and the lamps that turned.
// Law: lamps of both states are judged on the same day, so that no lamp turns by time alone.
import type { BlockChange } from '../model/block';
import type { ChangeSet } from '../model/change';
import type { Dataset } from '../model/dataset';
import { blockDifferences, differenceOf } from '../model/differenceOf';
import type { IsoDate } from '../model/period';
import { blockFromSeries, seriesOfBlock } from '../model/readBlock';
import type { DerivedFigures } from './derive/derivedFigures';
import { withDerived } from './derive/withDerived';
import { indexKnown } from './known';
import { seriesForTasks } from './seriesForTasks';
import { type TaskRow, taskRows } from './tasks';
import { type TurnedLamp, turnedLamps } from './turnedLamps';

/** A state with what its registers say, worked out for the same day on both sides. */
export interface KnownState {
  readonly dataset: Dataset;
  readonly derived: DerivedFigures;
}

export interface ChangesBetween {
  readonly changes: ChangeSet;
  /** Of what registers say, by indicator. */
  readonly derived: readonly BlockChange[];
  /** Of tasks that are there afterwards. */
  readonly turned: readonly TurnedLamp[];
}

export function changesBetween(before: KnownState, after: KnownState, asOf: IsoDate): ChangesBetween {
  return {
    changes: differenceOf(before.dataset, after.dataset),
    derived: blockDifferences(derivedBlocks(before), derivedBlocks(after)),
    turned: turnedLamps(rowsOf(before, asOf), rowsOf(after, asOf)),
  };
}

function derivedBlocks({ derived }: KnownState) {
  return derived.found.map(({ indicator, series }) => blockFromSeries(indicator, series));
}

/** Only what measures a task is unpacked. */
function rowsOf({ dataset, derived }: KnownState, asOf: IsoDate): TaskRow[] {
  const known = withDerived(dataset, derived);
  const wanted = new Set(seriesForTasks(dataset.tasks, known.indicators));
  const blocks = dataset.blocks.filter(({ indicator }) => wanted.has(indicator));
  const index = indexKnown(
    { ...known, series: blocks.flatMap((block) => seriesOfBlock(block)) },
    undefined,
    derived.found,
  );
  return taskRows(index, dataset.tasks, asOf);
}
