// The indicators and areas that data speak of, so that none goes that something still needs.
import type { Area } from './area';
import type { BlockFrame } from './block';
import type { Dataset } from './dataset';
import type { Indicator } from './indicator';

export interface Names {
  readonly indicators: Set<string>;
  readonly areas: Set<string>;
}

// A page of a board whose indicator goes is passed over, so that boards hold nothing.
type Speaking = Omit<Dataset, 'blocks' | 'registers' | 'lists' | 'sentences' | 'boards'> & {
  readonly blocks: readonly Pick<BlockFrame, 'indicator' | 'series'>[];
};

/** Every indicator and area that a dataset speaks of, other than by listing it. */
export function namesIn(dataset: Speaking): Names {
  const names: Names = { indicators: new Set(), areas: new Set() };
  for (const block of dataset.blocks) {
    names.indicators.add(block.indicator);
    for (const { area } of block.series) names.areas.add(area);
  }
  for (const { indicator, area } of [...dataset.targets, ...dataset.tasks, ...dataset.annotations]) {
    if (indicator !== null) names.indicators.add(indicator);
    names.areas.add(area);
  }
  for (const { related } of dataset.tasks) for (const code of related) names.indicators.add(code);
  for (const { indicator } of dataset.rules) if (indicator !== null) names.indicators.add(indicator);
  for (const indicator of dataset.indicators) nameIndicators(names, indicator);
  for (const area of dataset.areas) nameAreas(names, area);
  return names;
}

/** Adds to the names what the named ones among `indicators` and `areas` speak of in turn. */
export function closeOver(names: Names, indicators: readonly Indicator[], areas: readonly Area[]): void {
  // An entity that stays may need another one that would go, so this runs until nothing more is found.
  for (let found = -1; found !== names.indicators.size + names.areas.size;) {
    found = names.indicators.size + names.areas.size;
    for (const indicator of indicators) if (names.indicators.has(indicator.code)) nameIndicators(names, indicator);
    for (const area of areas) if (names.areas.has(area.code)) nameAreas(names, area);
  }
}

function nameIndicators(names: Names, indicator: Indicator): void {
  if (indicator.ratio === null) return;
  names.indicators.add(indicator.ratio.numerator).add(indicator.ratio.denominator);
}

function nameAreas(names: Names, area: Area): void {
  if (area.parent !== null) names.areas.add(area.parent);
  if (area.includedIn !== null) names.areas.add(area.includedIn);
}
