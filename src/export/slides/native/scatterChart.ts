// Two indicators of areas as native dots with their names. Law: no name covers another; the own area chooses its place first.
import { areaName } from '../../../chart/areaName';
import { type DotBox, placeDotLabels } from '../../../chart/scatter/placeDotLabels';
import type { ScatterData } from '../../../chart/scatter/scatterContent';
import { axisTitle, scatterScale } from '../../../chart/scatter/scatterWords';
import { withNumbers } from '../../../chart/subjectRemarks';
import { textWidth } from '../../../chart/textWidth';
import type { Words } from '../../../words/zh';
import { type DotsChart, type LabelPlace, numberFormat, type ScatterSide } from '../nativeChart';
import { pixelsOf, type Room, SIZES } from '../slideLook';
import { roomyAxis } from './roomyAxis';
import { onScale, presentOf } from './scaledSeries';

/** Shares of the body that the plot takes, as office programs lay it out. */
const PLOT = { x: 0.07, y: 0.03, width: 0.9, height: 0.78 };
const RADIUS = 7;

export function scatterChart(data: ScatterData, words: Words, room: Room): DotsChart {
  const strong = data.dots.findIndex(({ area }) => area.code === data.highlight);
  const names = data.dots.map(({ area }) => withNumbers(areaName(area, words), data.remarks, { area }));
  const [x, y] = [sideOf(data, 'x', words), sideOf(data, 'y', words)];
  return {
    kind: 'scatter',
    corner: words.charts.area,
    names,
    x,
    y,
    places: placesOf(names, x, y, strong, room),
    strong: strong < 0 ? null : strong,
  };
}

function sideOf(data: ScatterData, side: 'x' | 'y', words: Words): ScatterSide {
  const scale = scatterScale(data, side, words);
  const values = data.dots.map((dot) => onScale(dot[side].value, scale));
  return {
    title: axisTitle(data, side, words),
    values,
    axis: roomyAxis(presentOf(values), false),
    format: numberFormat(scale.decimals, values),
  };
}

function placesOf(
  names: readonly string[],
  x: ScatterSide,
  y: ScatterSide,
  strong: number,
  { width, height }: Room,
): (LabelPlace | null)[] {
  const plot = { x: PLOT.x * width, y: PLOT.y * height, width: PLOT.width * width, height: PLOT.height * height };
  const shareOf = ({ axis }: ScatterSide, value: number | null | undefined) =>
    ((value ?? 0) - axis.min) / (axis.max - axis.min);
  const size = pixelsOf(SIZES.label);
  const labels = names.map((name, at) => ({
    x: plot.x + shareOf(x, x.values[at]) * plot.width,
    y: plot.y + (1 - shareOf(y, y.values[at])) * plot.height,
    width: textWidth(name, size),
  }));
  const order = names.map((_, at) => at).sort((one, other) => Number(other === strong) - Number(one === strong));
  const boxes = placeDotLabels(
    order.map((at) => labels[at]!),
    size * 1.3,
    RADIUS,
    plot,
    // Office programs know no place aslant of a dot.
    false,
  );
  return names.map((_, at) => placeOf(boxes[order.indexOf(at)] ?? null, labels[at]!));
}

function placeOf(box: DotBox | null, dot: { readonly x: number; readonly y: number }): LabelPlace | null {
  if (box === null) return null;
  if (box.x > dot.x) return 'r';
  if (box.x + box.width < dot.x) return 'l';
  return box.y < dot.y ? 't' : 'b';
}
