// What a chart sets side by side: indicators in areas, and what they are called there.
import type { KnownIndex } from '../analysis/known';
import type { Area } from '../model/area';
import type { Indicator } from '../model/indicator';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import { areaName } from './areaName';

export interface Subject {
  readonly indicator: Indicator;
  readonly area: Area;
}

/** Every indicator in every area; unknown codes are skipped. */
export function subjectsOf(indicators: readonly string[], areas: readonly string[], index: KnownIndex): Subject[] {
  return indicators.flatMap((code) =>
    areas.flatMap((place) => {
      const [indicator, area] = [index.indicators.get(code), index.areas.get(place)];
      return indicator === undefined || area === undefined ? [] : [{ indicator, area }];
    }),
  );
}

/** Only what tells a subject apart: its area among areas, its indicator among indicators, both where both differ. */
export function subjectName(subject: Subject, among: readonly Subject[], words: Words): string {
  const areas = new Set(among.map((one) => one.area.code));
  const indicators = new Set(among.map((one) => one.indicator.code));
  if (indicators.size === 1 && areas.size > 1) return areaName(subject.area, words);
  if (areas.size === 1) return nameOf(subject.indicator, words);
  return `${areaName(subject.area, words)} · ${nameOf(subject.indicator, words)}`;
}

/** The one indicator of subjects; null where they have several. */
export function onlyIndicator(subjects: readonly Subject[]): Indicator | null {
  const [first] = subjects;
  return first !== undefined && subjects.every((one) => one.indicator.code === first.indicator.code)
    ? first.indicator
    : null;
}

/** The one area of subjects; null where they have several. */
export function onlyArea(subjects: readonly Subject[]): Area | null {
  const [first] = subjects;
  return first !== undefined && subjects.every((one) => one.area.code === first.area.code) ? first.area : null;
}
