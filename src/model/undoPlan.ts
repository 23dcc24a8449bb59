// What taking an import back means for what came after it. Law: an undo never takes away what another import needs.
import { alignFrames } from './alignFrames';
import type { Area } from './area';
import type { BlockChange } from './block';
import type { ChangeSet, EntityChange } from './change';
import { applyChangeSet, ENTITY_TABLES, invertChangeSet } from './changeSet';
import { registerChangesOverlap } from './registerChange';
import type { Dataset } from './dataset';
import type { Indicator } from './indicator';

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
  const indicators = removalsOf(inverse.indicators);
  const areas = removalsOf(inverse.areas);
  // An entity that stays may need another one that would go, so this runs until nothing more is found.
  for (let found = -1; found !== needed.indicators.size + needed.areas.size;) {
    found = needed.indicators.size + needed.areas.size;
    for (const indicator of indicators) if (needed.indicators.has(indicator.code)) nameIndicators(needed, indicator);
    for (const area of areas) if (needed.areas.has(area.code)) nameAreas(needed, area);
  }
  return {
    ...inverse,
    indicators: inverse.indicators.filter(({ key, after }) => after !== null || !needed.indicators.has(key)),
    areas: inverse.areas.filter(({ key, after }) => after !== null || !needed.areas.has(key)),
  };
}

interface Names {
  readonly indicators: Set<string>;
  readonly areas: Set<string>;
}

function removalsOf<T>(changes: readonly EntityChange<T>[]): T[] {
  return changes.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
}

/** Every indicator and area that a dataset speaks of, other than by listing it. */
function namesIn(dataset: Dataset): Names {
  const names: Names = { indicators: new Set(), areas: new Set() };
  for (const block of dataset.blocks) {
    names.indicators.add(block.indicator);
    for (const { area } of block.series) names.areas.add(area);
  }
  for (const { indicator, area } of [...dataset.targets, ...dataset.tasks]) {
    if (indicator !== null) names.indicators.add(indicator);
    names.areas.add(area);
  }
  for (const indicator of dataset.indicators) nameIndicators(names, indicator);
  for (const area of dataset.areas) nameAreas(names, area);
  return names;
}

function nameIndicators(names: Names, indicator: Indicator): void {
  if (indicator.ratio === null) return;
  names.indicators.add(indicator.ratio.numerator).add(indicator.ratio.denominator);
}

function nameAreas(names: Names, area: Area): void {
  if (area.parent !== null) names.areas.add(area.parent);
  if (area.includedIn !== null) names.areas.add(area.includedIn);
}
