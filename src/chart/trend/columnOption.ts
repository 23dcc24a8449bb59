// One flow as columns: the latest stands out, the rest is context; values at the tips, targets as short ticks.
import { scaled } from '../../words/scaleUnit';
import { lastIndex } from '../lastIndex';
import type { ChartLine, TrendData } from './trendContent';
import { trendScale } from './trendScale';
import { COLUMN_SHARE, MOST_COLUMN_WIDTH, missingNotes } from '../marks';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { labelText } from '../labelText';
import { lookOf, type PointLook } from '../pointLook';
import { earlierMarks } from './earlierMarks';
import { highestShown, targetMarks } from './targetMarks';
import { trendDress } from './lineDress';
import { widestLabel } from './pointLabels';
import { textWidth } from '../textWidth';
import type { ChartTheme } from '../theme';
import { missingText } from '../pointText';
import { frameOption, marksAbove, plotOf, type TrendFrame } from './trendFrame';
import { valueAxis } from '../valueAxis';

/** Height that a label takes above a column, in font sizes. */
const LABEL_ROOM = 1.6;

export function columnOption(data: TrendData, drawing: Drawing): ChartOption {
  const [line] = data.lines;
  if (line === undefined) return {};
  const scale = trendScale(data, drawing.words);
  const values = line.points.map((point) => (point.value === null ? null : scaled(point.value, scale)));
  const targets = (data.targets?.values ?? []).map((value) => (value === null ? null : scaled(value, scale)));
  const shown = [...values, ...targets].filter((value): value is number => value !== null);
  const axis = valueAxis(shown, true);
  const highest = highestShown(shown, data.targets);
  const frame: TrendFrame = {
    // Without a written axis the plot may end with its highest value.
    axis: { ...axis, max: highest === 0 ? axis.max : highest },
    scale,
    hasAxis: false,
    labelRoom: 0,
    edgeRoom: widestLabel(line, scale, drawing) / 2,
    axisGap: 0,
    pointer: 'shadow',
    dress: trendDress(data, drawing.words),
  };
  const plot = plotOf(data, drawing, frame);
  const texts = line.points.map((point) => (point.value === null ? '' : labelText(point.value, scale, drawing)));
  const latest = lastIndex(values);
  const room: ColumnRoom = {
    pixel: (frame.axis.max - frame.axis.min) / plot.height,
    width: Math.min(plot.band * COLUMN_SHARE, drawing.theme.labelSize * MOST_COLUMN_WIDTH),
    fontSize: drawing.theme.labelSize,
  };
  const labelled = chooseLabels(texts, values, latest, plot.band, drawing);
  const columns: ChartSeries = {
    type: 'bar',
    barWidth: `${COLUMN_SHARE * 100}%`,
    barMaxWidth: drawing.theme.labelSize * MOST_COLUMN_WIDTH,
    data: values.map((value, at) =>
      value === null
        ? { value: '-' }
        : columnItem(drawing, value, texts[at] ?? '', {
            isLatest: at === latest,
            look: lookOf(line.points[at]?.status ?? null),
            hasLabel: labelled.has(at),
            place: placeOf(value, targets[at] ?? null, texts[at] ?? '', room),
          }),
    ),
  };
  return {
    ...frameOption(data, drawing, frame, plot),
    series: [
      columns,
      ...targetMarks(data, targets, drawing),
      // Values wider than their period would cover them.
      ...(labelled.size < texts.length ? [] : [missingNotes(missingReasons(line, drawing), 0, drawing.theme)]),
      ...earlierMarks(data, scale, drawing.theme),
      ...marksAbove(data, drawing),
    ],
  };
}

/** Value of a pixel, width of a column in px, and the size of its label. */
interface ColumnRoom {
  readonly pixel: number;
  readonly width: number;
  readonly fontSize: number;
}

/** Where a label stands: inside the column when a tick right above would cross it, above the tick when it is too wide. */
function placeOf(value: number, target: number | null, text: string, room: ColumnRoom): LabelPlace {
  const zone = room.pixel * room.fontSize * LABEL_ROOM;
  if (target === null || target < value || target - value > zone) return { isInside: false, lift: 0 };
  const fits = value > zone && textWidth(text, room.fontSize) <= room.width;
  return fits ? { isInside: true, lift: 0 } : { isInside: false, lift: (target - value) / room.pixel };
}

interface LabelPlace {
  readonly isInside: boolean;
  /** Pixels above the usual place. */
  readonly lift: number;
}

interface ColumnLook {
  readonly isLatest: boolean;
  readonly look: PointLook;
  readonly hasLabel: boolean;
  readonly place: LabelPlace;
}

function columnItem(drawing: Drawing, value: number, text: string, look: ColumnLook) {
  const { theme } = drawing;
  const color = look.isLatest ? theme.actual : theme.context;
  const filled = look.isLatest ? theme.onActual : theme.onContext;
  const inside = look.look === 'firm' ? filled : theme.text;
  return {
    value,
    itemStyle: columnStyle(look.look, color, theme),
    label: {
      show: look.hasLabel,
      position: look.place.isInside ? ('insideTop' as const) : ('top' as const),
      distance: theme.labelSize * 0.35 + look.place.lift,
      formatter: () => text,
      color: look.place.isInside ? inside : theme.text,
      fontFamily: theme.font,
      fontSize: theme.labelSize,
      fontWeight: look.isLatest ? ('bold' as const) : ('normal' as const),
    },
  };
}

/** Firm values are filled, others hollow; what is only expected has a dashed edge. */
function columnStyle(look: PointLook, color: string, theme: ChartTheme) {
  if (look === 'firm') return { color };
  const borderType = look === 'expected' ? ('dashed' as const) : ('solid' as const);
  return { color: theme.ground, borderColor: color, borderWidth: theme.lineWidth, borderType };
}

/** All labels where they fit, else those of the latest and the highest column. */
function chooseLabels(
  texts: readonly string[],
  values: readonly (number | null)[],
  latest: number,
  band: number,
  drawing: Drawing,
): ReadonlySet<number> {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, drawing.theme.labelSize)));
  if (widest + 6 <= band) return new Set(texts.keys());
  const highest = values.indexOf(Math.max(...values.map((value) => value ?? -Infinity)));
  const isApart = Math.abs(highest - latest) * band > widest + 6;
  return new Set(isApart ? [latest, highest] : [latest]);
}

const MOST_NOTES = 12;

/** Reasons where values are missing; long charts leave the gap alone. */
export function missingReasons(line: ChartLine, drawing: Drawing): (string | null)[] {
  if (line.points.length > MOST_NOTES) return line.points.map(() => null);
  return line.points.map((point) => (point.value === null ? missingText(point.status, drawing.words) : null));
}
