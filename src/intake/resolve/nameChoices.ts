// What a person decided about names that nobody knew: some are not wanted, some are described.
import type { Direction, IndicatorKind } from '../../model/indicator';
import type { IgnoredNames } from '../../model/mapping';
import { foldLabel } from '../notation/cleanText';
import type { FoundSeries, FoundTarget } from '../map/mappedTable';

/** A new indicator as a person describes it; its kind decides the arithmetic. */
export interface DescribedIndicator {
  /** As the file has it. */
  readonly label: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
}

export interface Unwanted {
  readonly indicator: (label: string) => boolean;
  readonly area: (label: string) => boolean;
}

export function unwantedNames(ignored: IgnoredNames | undefined): Unwanted {
  const [indicators, areas] = [foldedSet(ignored?.indicators), foldedSet(ignored?.areas)];
  return {
    indicator: (label) => indicators.size > 0 && indicators.has(foldLabel(label)),
    area: (label) => areas.size > 0 && areas.has(foldLabel(label)),
  };
}

/** Whichever of its labels is not wanted; null for a series that is. `name`: see seriesName. */
export function unwantedLabel(unwanted: Unwanted, name: string, { area, areaCode }: FoundSeries): string | null {
  if (unwanted.indicator(name)) return name;
  const place = area ?? areaCode;
  return place !== null && unwanted.area(place) ? place : null;
}

export function isUnwantedTarget(unwanted: Unwanted, { indicator, area, areaCode }: FoundTarget): boolean {
  const place = area ?? areaCode;
  return (indicator !== null && unwanted.indicator(indicator)) || (place !== null && unwanted.area(place));
}

function foldedSet(labels: readonly string[] = []): ReadonlySet<string> {
  return new Set(labels.map(foldLabel));
}
