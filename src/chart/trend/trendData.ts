// Lines over time. Law: one unit a chart, one form a line, gaps stay gaps, and what is left out is named.
import { indexTo } from '../../analysis/indexTo';
import { type KnownIndex, type Shelf, shelvesAt } from '../../analysis/known';
import { readIndicator } from '../../analysis/readIndicator';
import type { Reading, ReadMode } from '../../analysis/reading';
import type { Annotation } from '../../model/annotation';
import type { Area } from '../../model/area';
import type { TrendSpec } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import type { ValueForm } from '../../model/observation';
import type { Period } from '../../model/period';
import { placeAnnotations } from '../annotations';
import { type ChartPoint, NO_POINT } from '../chartPoint';
import type { ChartLine, LeftOut, TrendData } from './trendContent';
import { accentOf } from './accentOf';
import { earlierPoints } from './earlierPoints';
import { trendPeriods } from './trendPeriods';
import { trendTargets } from './trendTargets';

/** An indicator in an area, and how it is read along the periods. */
interface Subject {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly shelf: Shelf | null;
  readonly mode: ReadMode;
  readonly form: ValueForm;
}

/** More columns than this are read better as a line. */
const MOST_COLUMNS = 40;

export function trendData(spec: TrendSpec, index: KnownIndex): TrendData {
  const subjects = subjectsOf(spec, index);
  const all = trendPeriods(spec, shelvesOf(subjects, index));
  const read = subjects.map((subject) => lineOf(subject, all, index, spec));
  const { lines, leftOut } = keepOneUnit(read, spec.transform.kind === 'indexed');
  const [from, to] = extentOf(lines);
  const periods = all.slice(from, to);
  const shown = lines.map(({ line }) => ({ ...line, points: line.points.slice(from, to) }));
  const [only] = shown.length === 1 ? shown : [];
  const shape = only !== undefined && isColumns(only, spec, periods.length) ? 'columns' : 'lines';
  return {
    kind: 'trend',
    shape,
    periods,
    unit: spec.transform.kind === 'indexed' ? '' : (lines[0]?.unit ?? ''),
    indexBase: spec.transform.kind === 'indexed' ? spec.transform.base : null,
    lines: shown,
    accent: accentOf(shown, spec.highlight),
    targets: only === undefined ? null : trendTargets(index, spec, only, periods, shape),
    leftOut,
    annotations: placeAnnotations(annotationsOf(shown, index), periods),
    earlier: earlierPoints(index, spec, shown, periods),
  };
}

function annotationsOf(lines: readonly ChartLine[], index: KnownIndex): Annotation[] {
  return index.remarks.annotations.filter((one) =>
    lines.some(({ indicator, area }) => indicator.code === one.indicator && area.code === one.area),
  );
}

function subjectsOf(spec: TrendSpec, index: KnownIndex): Subject[] {
  const subjects: Subject[] = [];
  for (const code of spec.indicators) {
    for (const place of spec.areas) {
      const [indicator, area] = [index.indicators.get(code), index.areas.get(place)];
      if (indicator === undefined || area === undefined) continue;
      const shelf = shelvesAt(index, code, place)[0] ?? null;
      subjects.push({ indicator, area, shelf, ...readingOf(indicator, shelf, spec) });
    }
  }
  return subjects;
}

/** Parts of a ratio count for its periods too: it may be recomputed where nothing is stated. */
function shelvesOf(subjects: readonly Subject[], index: KnownIndex): Shelf[] {
  return subjects.flatMap(({ indicator, area }) => {
    const parts = indicator.ratio === null ? [] : [indicator.ratio.numerator, indicator.ratio.denominator];
    const others = parts.flatMap((code) => index.shelves.get(code)?.get(area.code) ?? []);
    return [...shelvesAt(index, indicator.code, area.code), ...others];
  });
}

/** One form along a line: as most values are stated, or single periods where the spec wants them. */
function readingOf(
  indicator: Indicator,
  shelf: Shelf | null,
  spec: TrendSpec,
): { readonly mode: ReadMode; readonly form: ValueForm } {
  if (indicator.kind === 'stock') return { mode: 'total', form: 'end' };
  if (spec.frequency === 'year') return { mode: 'total', form: 'period' };
  if (spec.transform.kind === 'single') return { mode: 'single', form: 'period' };
  const form = commonForm(shelf, spec);
  return { mode: form === 'cumulative' ? 'yearToDate' : form === 'period' ? 'single' : 'total', form };
}

function commonForm(shelf: Shelf | null, spec: TrendSpec): ValueForm {
  const ofFrequency = (shelf?.series ?? []).filter((series) => series.key.frequency === spec.frequency);
  const sorted = [...ofFrequency].sort((left, right) => right.observations.length - left.observations.length);
  return sorted[0]?.key.form ?? 'cumulative';
}

interface ReadLine {
  readonly line: ChartLine;
  readonly unit: string | null;
}

function lineOf(subject: Subject, periods: readonly Period[], index: KnownIndex, spec: TrendSpec): ReadLine {
  const { indicator, area, mode, form } = subject;
  const readings = periods.map((period) => readIndicator(index, indicator, area.code, period, mode));
  const unit = readings.find((reading) => reading !== null && reading.value !== null)?.unit ?? null;
  const points = readings.map(pointOf);
  const line = { indicator, area, form, points };
  if (spec.transform.kind !== 'indexed') return { line, unit };
  const base = readIndicator(index, indicator, area.code, spec.transform.base, mode);
  const values = indexTo(
    points.map((point) => point.value),
    base?.value ?? null,
  );
  const indexed = points.map((point, at) => ({ ...point, value: values[at] ?? null }));
  return { line: { ...line, points: indexed }, unit };
}

function pointOf(reading: Reading | null): ChartPoint {
  if (reading === null) return NO_POINT;
  const { value, status, how, observations } = reading;
  return { value, status, how, observations };
}

function keepOneUnit(
  read: readonly ReadLine[],
  isIndexed: boolean,
): { readonly lines: readonly ReadLine[]; readonly leftOut: readonly LeftOut[] } {
  const lines: ReadLine[] = [];
  const leftOut: LeftOut[] = [];
  for (const one of read) {
    const { indicator, area, points } = one.line;
    const isEmpty = points.every((point) => point.value === null);
    if (isEmpty) leftOut.push({ indicator, area, reason: 'empty' });
    else if (!isIndexed && one.unit !== (lines[0]?.unit ?? one.unit)) leftOut.push({ indicator, area, reason: 'unit' });
    else lines.push(one);
  }
  return { lines, leftOut };
}

/** First and one past the last period about which any line says something, if only why there is no value. */
function extentOf(lines: readonly ReadLine[]): readonly [number, number] {
  let [from, to] = [Infinity, 0];
  for (const { line } of lines) {
    line.points.forEach((point, at) => {
      if (point.status === null) return;
      from = Math.min(from, at);
      to = Math.max(to, at + 1);
    });
  }
  return from > to ? [0, 0] : [from, to];
}

function isColumns(line: ChartLine, spec: TrendSpec, periods: number): boolean {
  const adds = line.indicator.kind === 'flow' || line.indicator.kind === 'distinct';
  return adds && spec.transform.kind !== 'indexed' && periods <= MOST_COLUMNS;
}
