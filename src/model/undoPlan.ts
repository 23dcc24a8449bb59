// What taking an import back means for what came after it. Law: an undo never takes away what another import needs.
import { alignFrames } from './alignFrames';
import type { BlockChange } from './block';
import type { ChangeSet, EntityChange } from './change';
import { applyChangeSet, ENTITY_TABLES, invertChangeSet } from './changeSet';
import { registerChangesOverlap } from './registerChange';
import type { Dataset } from './dataset';
import { closeOver, namesIn } from './namesIn';

/** True when both change sets touch the same observation, the same entity or the same row of a register. */
export function changesOverlap(left: ChangeSet, right: ChangeSet): boolean {
  const sharesEntity = ENTITY_TABLES.some((table) => {
    if (table === 'registers')
      return left.registers.some((change) => right.registers.some((other) => registerChangesOverlap(change, other)));
    const keys = new Set(left[table].map(({ key }) => key));
    return right[table].some(({ key }) => keys.has(key));
  });
  return sharesEntity || left.blocks.some((change) => right.blocks.some((other) => sharesObservation(change, other)));
}

function sharesObservation(left: BlockChange, right: BlockChange): boolean {
  if (left.indicator !== right.indicator) return false;
  const union = alignFrames(left, right);
  return union.left.some((entry, i) => entry >= 0 && (union.right[i] as number) >= 0);
}

/**
 * The inverse of an import's change set on the dataset as it is now. Indicators and areas that the import brought
 * stay when something else meanwhile speaks of them. Throws StaleChange when the inverse does not fit.
 */
export function planUndo(dataset: Dataset, changeSet: ChangeSet): ChangeSet {
  const inverse = invertChangeSet(changeSet);
  const needed = namesIn(applyChangeSet(dataset, inverse));
  closeOver(needed, removalsOf(inverse.indicators), removalsOf(inverse.areas));
  return {
    ...inverse,
    indicators: inverse.indicators.filter(({ key, after }) => after !== null || !needed.indicators.has(key)),
    areas: inverse.areas.filter(({ key, after }) => after !== null || !needed.areas.has(key)),
  };
}

function removalsOf<T>(changes: readonly EntityChange<T>[]): T[] {
  return changes.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
}
