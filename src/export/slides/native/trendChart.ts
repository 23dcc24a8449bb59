// Trends as native charts: one flow as columns with its targets as a series of ticks, everything else as lines.
import { lastIndex } from '../../../chart/lastIndex';
import { lineName } from '../../../chart/trend/lineName';
import type { ChartLine, TrendData } from '../../../chart/trend/trendContent';
import { trendScale } from '../../../chart/trend/trendScale';
import { valueAxis } from '../../../chart/valueAxis';
import { yearOf } from '../../../model/period';
import type { Scale } from '../../../words/scaleUnit';
import type { Words } from '../../../words/zh';
import { type NativeSeries, numberFormat, type PlotChart, type PointLabel } from '../nativeChart';
import type { Room } from '../slideLook';
import { labelStep } from './labelStep';
import { roomyAxis } from './roomyAxis';
import { endLabelled } from './endLabelled';
import { lineSeries, onScale, presentOf, softPoints, valueLabel } from './scaledSeries';
import { withUnit } from './withUnit';

/** More columns than this have labels on the latest and the highest only. */
const MOST_LABELS = 14;
/** Share of the height that a label takes. */
const LABEL_ROOM = 0.09;
/** Share of the height that half a tick takes. */
const TICK_ROOM = 0.02;
/** More periods than this have their year on a line of its own. */
const MOST_WHOLE_NAMES = 6;

/** `nameOf` and `categories`: what lines and periods are called. */
export interface TrendNames {
  readonly nameOf: (line: ChartLine) => string;
  readonly categories: readonly string[];
}

export function trendNames(data: TrendData, words: Words): TrendNames {
  const form = data.lines[0]?.form ?? 'period';
  return {
    nameOf: (line) => lineName(line, data, words),
    categories: data.periods.map((period) => {
      const part = data.periods.length > MOST_WHOLE_NAMES ? words.formatPart(period, form) : null;
      return part === null ? words.formatPeriod(period, form) : `${words.formatYear(yearOf(period))} ${part}`;
    }),
  };
}

export function trendChart(data: TrendData, names: TrendNames, words: Words, room: Room): PlotChart {
  const scale = trendScale(data, words);
  const isColumns = data.shape === 'columns';
  const targets = targetSeries(data, scale, words);
  const [first] = data.lines;
  const drawn =
    isColumns && first !== undefined
      ? [columnSeries(first, names.nameOf(first), scale, data.targets?.values ?? [])]
      : data.lines.map((line, at) => lineOf(line, names.nameOf(line), at === data.accent, scale));
  const shown = [...drawn, ...targets].flatMap(({ values }) => presentOf(values));
  const axis = isColumns ? valueAxis(shown, true) : roomyAxis(shown, false);
  const ends = isColumns
    ? { hasLegend: targets.length > 0, roomRight: 0, series: drawn }
    : endLabelled(drawn, axis, room);
  return {
    kind: 'plot',
    corner: withUnit(words.charts.period, scale, words),
    categories: names.categories,
    series: [...ends.series, ...targets],
    direction: 'col',
    grouping: 'clustered',
    axis,
    showsAxis: !isColumns || names.categories.length > MOST_LABELS,
    format: numberFormat(scale.decimals, shown),
    hasLegend: ends.hasLegend || targets.length > 0,
    labelStep: labelStep(names.categories, room, ends.roomRight),
    roomRight: ends.roomRight,
    joins: false,
  };
}

function lineOf(line: ChartLine, name: string, isStrong: boolean, scale: Scale): NativeSeries {
  const values = line.points.map(({ value }) => onScale(value, scale));
  const color = isStrong ? 'actual' : 'context';
  return lineSeries(name, values, isStrong, { points: softPoints(line.points, color) });
}

/** The latest column in colour, the others grey. */
function columnSeries(line: ChartLine, name: string, scale: Scale, targets: readonly (number | null)[]): NativeSeries {
  const values = line.points.map(({ value }) => onScale(value, scale));
  const latest = lastIndex(values);
  const highest = values.indexOf(Math.max(...presentOf(values)));
  const isLabelled = (at: number) => values.length <= MOST_LABELS || at === latest || at === highest;
  const soft = softPoints(line.points, 'context').filter(({ at }) => at !== latest);
  const isHollow = softPoints(line.points, 'actual').some((one) => one.at === latest && one.isHollow);
  return lineSeries(name, values, false, {
    draw: 'bar',
    points: latest < 0 ? soft : [...soft, { at: latest, color: 'actual', isHollow, isBreak: false }],
    labels: values.flatMap((value, at) => {
      if (value === null || !isLabelled(at)) return [];
      const place = placeBeside(value, onScale(targets[at], scale), Math.max(...presentOf(values)));
      if (place === 'outEnd') return [valueLabel(at, place, at === latest)];
      const firm = at === latest ? 'onActual' : 'onContext';
      const color = soft.some((one) => one.at === at && one.isHollow) || (at === latest && isHollow) ? 'text' : firm;
      return [{ ...valueLabel(at, place, at === latest), color }];
    }),
  });
}

/** Where the label of a column stands so that no tick crosses it: above, under its top, in its middle, at its foot. */
function placeBeside(value: number, target: number | null, highest: number): PointLabel['place'] {
  const places: readonly (readonly [PointLabel['place'], number])[] = [
    ['outEnd', value + (LABEL_ROOM * highest) / 2],
    ['inEnd', value - (LABEL_ROOM * highest) / 2],
    ['ctr', value / 2],
    ['inBase', (LABEL_ROOM * highest) / 2],
  ];
  const apart = highest * (LABEL_ROOM / 2 + TICK_ROOM);
  const free = places.find(
    ([place, middle]) =>
      (place === 'outEnd' || value >= highest * LABEL_ROOM) && (target === null || Math.abs(target - middle) >= apart),
  );
  return free?.[0] ?? 'outEnd';
}

function targetSeries({ targets, lines }: TrendData, scale: Scale, words: Words): NativeSeries[] {
  if (targets === null) return [];
  const isCourse = lines[0]?.form === 'cumulative';
  const values = targets.values.map((value) => onScale(value, scale));
  const draw = targets.shape === 'line' ? 'line' : 'ticks';
  const look = { draw, color: 'target', dash: 'sysDash' } as const;
  return [lineSeries(isCourse ? words.charts.planned : words.charts.target, values, false, look)];
}
