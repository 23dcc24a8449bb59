// Subjects measured at the same periods, and which of them can stand side by side.
// Law: one unit, one 口径, no area beside one that contains it; what is set aside is named with its reason.
import type { KnownIndex } from '../analysis/known';
import { overviewMode } from '../analysis/overview';
import { readIndicator } from '../analysis/readIndicator';
import type { Reading } from '../analysis/reading';
import { separateAreas } from '../analysis/separateAreas';
import type { Area } from '../model/area';
import type { ObservationStatus, ValueForm } from '../model/observation';
import { lastDay, type Period } from '../model/period';
import { type ChartPoint, NO_POINT } from './chartPoint';
import type { Subject } from './subjects';

export interface Measured extends Subject {
  readonly form: ValueForm;
  /** Stated unit of its points; null without any value. */
  readonly unit: string | null;
  /** Parallel to the periods. */
  readonly points: readonly ChartPoint[];
}

/** Why a subject is not shown beside the others. */
export type AsideReason =
  | { readonly kind: 'empty'; readonly status: ObservationStatus | null }
  | { readonly kind: 'unit' | 'scope' | 'notRanked' }
  | { readonly kind: 'overlap'; readonly with: Area };

export interface SetAside extends Subject {
  readonly reason: AsideReason;
}

export interface SideBySide {
  readonly shown: readonly Measured[];
  readonly setAside: readonly SetAside[];
}

/** Values of a subject at periods, read as years or from January on; a state of an earlier day is not that of the end. */
export function measure(subject: Subject, periods: readonly Period[], index: KnownIndex): Measured {
  const { indicator, area } = subject;
  return measuredFrom(
    subject,
    periods,
    periods.map((one) => readIndicator(index, indicator, area.code, one, overviewMode(one))),
  );
}

/** The same from readings that stand parallel to the periods. */
export function measuredFrom(
  subject: Subject,
  periods: readonly Period[],
  readings: readonly (Reading | null)[],
): Measured {
  const { indicator } = subject;
  const present = readings.flatMap((reading) => (reading === null || reading.value === null ? [] : [reading]));
  const [first] = present;
  return {
    ...subject,
    form: first?.form ?? (indicator.kind === 'stock' ? 'end' : 'period'),
    unit: first?.unit ?? null,
    points: readings.map((reading, at) => {
      const asked = periods[at];
      const isOther = asked === undefined || reading === null || lastDay(reading.period) !== lastDay(asked);
      if (isOther || (reading.value !== null && reading.unit !== first?.unit)) return NO_POINT;
      const { value, status, how, observations } = reading;
      return { value, status, how, observations };
    }),
  };
}

/** `isEnough`: whether a subject's points suffice to be shown. */
export function sideBySide(
  measured: readonly Measured[],
  index: KnownIndex,
  isEnough: (points: readonly ChartPoint[]) => boolean,
): SideBySide {
  const setAside: SetAside[] = [];
  const aside = (one: Measured, reason: AsideReason): void => {
    setAside.push({ indicator: one.indicator, area: one.area, reason });
  };
  const enough = measured.filter((one) => {
    if (isEnough(one.points)) return true;
    aside(one, { kind: 'empty', status: one.points.find((point) => point.value === null)?.status ?? null });
    return false;
  });
  const unit = enough.find((one) => one.unit !== null)?.unit ?? null;
  const hasUsualScope = enough.some((one) => !hasOtherScope(one));
  const { overlapping } = separateAreas(
    enough.map((one) => one.area.code),
    index.areas,
  );
  const shown = enough.filter((one) => {
    const overlap = index.areas.get(overlapping.find(({ area }) => area === one.area.code)?.with ?? '');
    if (one.unit !== null && one.unit !== unit) aside(one, { kind: 'unit' });
    else if (hasUsualScope && hasOtherScope(one)) aside(one, { kind: 'scope' });
    else if (overlap !== undefined) aside(one, { kind: 'overlap', with: overlap });
    else return true;
    return false;
  });
  return { shown, setAside };
}

function hasOtherScope({ points }: Measured): boolean {
  return points.some((point) => point.value !== null && point.status === 'definitionDiffers');
}
