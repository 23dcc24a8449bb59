// A path as a native chart: the value so far against the planned course at the ends of the same months or quarters.
import type { PathData } from '../../../chart/path/pathContent';
import { pathScale } from '../../../chart/path/pathWords';
import type { Words } from '../../../words/zh';
import { numberFormat, type PlotChart } from '../nativeChart';
import type { Room } from '../slideLook';
import { labelStep } from './labelStep';
import { roomyAxis } from './roomyAxis';
import { endLabelled } from './endLabelled';
import { lineSeries, onScale, presentOf, softPoints } from './scaledSeries';
import { withUnit } from './withUnit';

export function pathChart(data: PathData, words: Words, room: Room): PlotChart {
  const scale = pathScale(data, words);
  const actual = data.steps.map(({ point }) => onScale(point.value, scale));
  const planned = data.steps.map((step) => onScale(step.planned, scale));
  const values = [...presentOf(actual), ...presentOf(planned)];
  const axis = roomyAxis(values, data.start === 0);
  const points = softPoints(
    data.steps.map(({ point }) => point),
    'actual',
  );
  const lines = [
    lineSeries(words.charts.actual, actual, true, { points }),
    lineSeries(words.charts.planned, planned, false, { color: 'target', dash: 'sysDash' }),
  ];
  const categories = data.steps.map(({ period }) => words.formatPeriod(period, data.form));
  const ends = endLabelled(lines, axis, room);
  return {
    kind: 'plot',
    corner: withUnit(words.charts.period, scale, words),
    categories,
    ...ends,
    labelStep: labelStep(categories, room, ends.roomRight),
    direction: 'col',
    grouping: 'clustered',
    axis,
    showsAxis: true,
    format: numberFormat(scale.decimals, values),
    joins: false,
  };
}
