// Reads two values of each subject. Law: a subject that lacks one of them is named and not drawn.
import type { KnownIndex } from '../../analysis/known';
import { targetFor } from '../../analysis/overview';
import type { DumbbellSpec, SlopeSpec } from '../../model/chartSpec';
import type { Period } from '../../model/period';
import { convertUnit } from '../../model/unit';
import { type ChartPoint, NO_POINT } from '../chartPoint';
import { type Measured, measure, sideBySide } from '../sideBySide';
import { subjectsOf } from '../subjects';
import { subjectRemarks } from '../subjectRemarks';
import type { ChartPair, DumbbellData, PairsContent, SlopeData } from './pairsContent';

type PairSpec = SlopeSpec | DumbbellSpec;

export function slopeData(spec: SlopeSpec, index: KnownIndex): SlopeData {
  return { kind: 'slope', ...pairsBetween(spec, spec.from, index), from: spec.from };
}

/** Largest first: rows are read from above. */
export function dumbbellData(spec: DumbbellSpec, index: KnownIndex): DumbbellData {
  const content =
    spec.against.kind === 'period' ? pairsBetween(spec, spec.against.period, index) : pairsWithTargets(spec, index);
  const pairs = [...content.pairs].sort((one, two) => (two.after.value ?? 0) - (one.after.value ?? 0));
  const remarks = subjectRemarks(pairs, content.from === null ? [spec.to] : [content.from, spec.to], index);
  return { kind: 'dumbbell', ...content, pairs, remarks };
}

function pairsBetween(spec: PairSpec, from: Period, index: KnownIndex): PairsContent {
  const measured = subjectsOf(spec.indicators, spec.areas, index).map((one) => measure(one, [from, spec.to], index));
  return contentOf(spec, from, measured, index, () => null);
}

function pairsWithTargets(spec: PairSpec, index: KnownIndex): PairsContent {
  const targets = new Map<string, ChartPair['target']>();
  const measured = subjectsOf(spec.indicators, spec.areas, index).map((subject): Measured => {
    const one = measure(subject, [spec.to], index);
    const target = targetFor(index, subject.indicator.code, subject.area.code, spec.to);
    // A yearly target says nothing about a part of its year, and an increase is no level to reach.
    const isDue = target !== null && target.period === spec.to && target.counts === 'total';
    const value = isDue ? convertUnit(target.value, target.unit, one.unit ?? subject.indicator.unit) : null;
    if (value !== null) targets.set(keyOf(one), target);
    return { ...one, points: [value === null ? NO_POINT : { ...NO_POINT, value }, ...one.points] };
  });
  return contentOf(spec, null, measured, index, (one) => targets.get(keyOf(one)) ?? null);
}

function keyOf({ indicator, area }: Measured): string {
  return `${indicator.code}\n${area.code}`;
}

function contentOf(
  spec: PairSpec,
  from: Period | null,
  measured: readonly Measured[],
  index: KnownIndex,
  targetOf: (one: Measured) => ChartPair['target'],
): PairsContent {
  const { shown, setAside } = sideBySide(measured, index, isPair);
  return {
    from,
    to: spec.to,
    unit: shown[0]?.unit ?? '',
    pairs: shown.map((one): ChartPair => {
      const { indicator, area, form, points } = one;
      return {
        indicator,
        area,
        form,
        before: points[0] ?? NO_POINT,
        after: points[1] ?? NO_POINT,
        target: targetOf(one),
      };
    }),
    highlight: spec.highlight,
    setAside,
    remarks: subjectRemarks(shown, from === null ? [spec.to] : [from, spec.to], index),
  };
}

function isPair(points: readonly ChartPoint[]): boolean {
  return points.every((point) => point.value !== null);
}
