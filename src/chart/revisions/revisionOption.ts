// A value's reports as steps over the times of their imports. Law: the axis need not begin at zero, so it is written.
import type { RevisionData } from './revisionContent';
import type { ChartOption, Drawing } from '../drawing';
import { lastIndex } from '../lastIndex';
import { gapSeries, stepSeries } from './revisionSteps';
import { textWidth } from '../textWidth';
import { stampText, timeLabels } from './timeLabels';
import { positionOf, tooltipBase } from '../tooltip';
import { revisionText, revisionTooltip } from './revisionTooltip';
import { valueAxis } from '../valueAxis';
import { axisRoom, axisStyle, writtenAxis } from '../writtenAxis';

const WANTED_STEPS = 3;
const GAP = 12;

export function revisionOption(data: RevisionData, drawing: Drawing): ChartOption {
  const { theme, words, size } = drawing;
  const values = data.points.map(({ value }) => value);
  const axis = valueAxis(
    values.filter((value) => value !== null),
    false,
    WANTED_STEPS,
  );
  const last = data.points[lastIndex(values)] ?? null;
  const label = last === null ? '' : revisionText(last, words);
  const left = drawing.left + Math.max(axisRoom(axis, drawing), dateRoom(drawing));
  const right = drawing.right + Math.max(textWidth(label, theme.labelSize) + GAP * 2, dateRoom(drawing));
  return {
    grid: {
      left,
      right,
      top: drawing.top + theme.labelSize,
      bottom: drawing.bottom + theme.axisSize * 2,
      outerBoundsMode: 'none',
    },
    xAxis: timesAxis(data, size.width - left - right, drawing),
    yAxis: writtenAxis(axis, drawing),
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', label: { show: false }, lineStyle: { color: theme.context } },
      formatter: (shown: unknown) => revisionTooltip(data, positionOf(shown), words),
    },
    series: [stepSeries(data, last, drawing), gapSeries(data, axis.min, drawing)],
  };
}

/** Days of the imports instead of round dates, which a time axis of ECharts would write. */
function timesAxis({ points }: RevisionData, width: number, { theme }: Drawing) {
  const times = points.map(({ clockMs }) => clockMs);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const labels = timeLabels(times, width, theme.axisSize);
  return {
    type: 'value' as const,
    min: first,
    max: Math.max(last, first + 1),
    splitLine: { show: false },
    axisTick: { show: true, customValues: times, lineStyle: { color: theme.context } },
    axisLine: { show: true, onZero: false, lineStyle: { color: theme.context, width: 1 } },
    axisLabel: {
      ...axisStyle(theme),
      customValues: [...labels.times],
      formatter: labels.textOf,
      margin: theme.axisSize * 0.7,
    },
  };
}

/** Half a date, which stands under the start of the axis. */
function dateRoom({ theme }: Drawing): number {
  return textWidth(stampText(0), theme.axisSize) / 2;
}
