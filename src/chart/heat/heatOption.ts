// A heat table: the number stands in every cell, its shade only repeats it. Law: where not all periods fit, the latest
// are drawn, and the drawing says how many are not.
import { areaName } from '../areaName';
import type { ChartRoom } from '../chartKind';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { labelText } from '../labelText';
import { missingText, pointText } from '../pointText';
import { shadeOf, shareOf } from '../shade';
import { mostLines, ROW_LINE_HEIGHT, rowNamesAxis, rowNamesRoom } from '../rowNames';
import { textWidth, wrapText } from '../textWidth';
import { tooltipBase } from '../tooltip';
import { axisStyle } from '../writtenAxis';
import { withNumbers } from '../subjectRemarks';
import type { HeatData } from './heatContent';
import { heatScale } from './heatWords';

const NAME_SHARE = 0.3;
const ROW_HEIGHT = 2.1;
/** Between the text of a cell and its edges, in font sizes. */
const PADDING = 1;

export function heatHeight(data: HeatData, room: ChartRoom): number {
  const lines = mostLines(namesOf(data, room));
  const row = room.theme.labelSize * (ROW_HEIGHT + (lines - 1) * ROW_LINE_HEIGHT);
  return Math.ceil(data.rows.length * row + room.theme.axisSize * 5);
}

function namesOf(data: HeatData, { theme, words, width }: ChartRoom): string[] {
  return data.rows.map((row) =>
    wrapText(withNumbers(areaName(row.area, words), data.remarks, row), width * NAME_SHARE, theme.labelSize),
  );
}

export function heatOption(data: HeatData, drawing: Drawing): ChartOption {
  const { theme, words, size } = drawing;
  const names = namesOf(data, { theme, words, width: size.width });
  const nameRoom = rowNamesRoom(names, theme);
  const cells = cellTexts(data, drawing);
  const heads = data.periods.map((period) => words.formatPeriod(period, data.rows[0]?.form ?? 'period'));
  const cellWidth = widthOfCell(cells, heads, drawing);
  const plotWidth = size.width - drawing.left - drawing.right - nameRoom;
  const fitting = Math.max(1, Math.floor(plotWidth / cellWidth));
  const first = Math.max(0, data.periods.length - fitting);
  const strong = data.rows.findIndex(({ area }) => area.code === data.highlight);
  return {
    grid: {
      left: drawing.left + nameRoom,
      right: drawing.right,
      top: drawing.top + theme.axisSize * 2.2,
      bottom: drawing.bottom + theme.axisSize * 2.2,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'category',
      position: 'top',
      data: heads.slice(first),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...axisStyle(theme), interval: 0 },
      // Said in the drawing: a note beside it does not know how much room there is.
      name: first === 0 ? '' : words.shapes.earlierPeriods(first),
      nameLocation: 'middle',
      nameGap: -(heatHeightOf(drawing) - theme.axisSize * 1.1),
      // Ends at the right edge: it may be wider than the cells.
      nameTextStyle: { ...axisStyle(theme), align: 'right', padding: [0, -plotWidth / 2, 0, 0] },
    },
    yAxis: rowNamesAxis(names, theme, theme.labelSize * 0.6, false),
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => cellTooltip(data, shown, drawing),
    },
    series: [heatCells(data, cells, first, strong, drawing)],
  };
}

/** From the top of the cells to the lower end of the drawing. */
function heatHeightOf({ size, top, bottom, theme }: Drawing): number {
  return size.height - top - bottom - theme.axisSize * 2.2;
}

type CellTexts = readonly (readonly string[])[];

function cellTexts(data: HeatData, drawing: Drawing): CellTexts {
  const scale = heatScale(data, drawing.words);
  return data.rows.map(({ points }) =>
    points.map(({ value, status }) =>
      value === null ? missingText(status, drawing.words) : labelText(value, scale, drawing),
    ),
  );
}

function widthOfCell(cells: CellTexts, heads: readonly string[], { theme }: Drawing): number {
  const values = cells.flat().map((text) => textWidth(text, theme.labelSize));
  const titles = heads.map((text) => textWidth(text, theme.axisSize));
  return Math.max(1, ...values, ...titles) + theme.labelSize * PADDING;
}

function heatCells(data: HeatData, cells: CellTexts, first: number, strong: number, drawing: Drawing): ChartSeries {
  const { theme } = drawing;
  const values = data.rows.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const shown = data.rows.flatMap(({ points }, row) =>
    points.flatMap((point, at) => (at < first ? [] : [{ row, at, value: point.value }])),
  );
  return {
    type: 'custom',
    data: shown.map(({ row, at }) => [at - first, row]),
    renderItem: (params, api) => {
      const cell = shown[params.dataIndex];
      if (cell === undefined) return null;
      const [x = 0, y = 0] = api.coord([cell.at - first, cell.row]);
      const [width = 0, height = 0] = sizeOf(api.size?.([1, 1]));
      const isStrong = cell.row === strong;
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: x - width / 2, y: y - height / 2, width, height },
            style: {
              fill: cell.value === null ? theme.ground : shadeOf(shareOf(cell.value, values), theme),
              stroke: theme.ground,
              lineWidth: 2,
            },
          },
          {
            type: 'text',
            x,
            y,
            style: {
              text: cells[cell.row]?.[cell.at] ?? '',
              fill: cell.value === null ? theme.muted : theme.text,
              fontFamily: theme.font,
              fontSize: theme.labelSize,
              fontWeight: isStrong ? 'bold' : 'normal',
              align: 'center',
              verticalAlign: 'middle',
            },
          },
        ],
      };
    },
  };
}

function sizeOf(size: number | number[] | undefined): number[] {
  return Array.isArray(size) ? size : [size ?? 0, size ?? 0];
}

function cellTooltip(data: HeatData, shown: unknown, drawing: Drawing): string {
  const value: unknown = typeof shown === 'object' && shown !== null && 'value' in shown ? shown.value : null;
  const row = data.rows[Array.isArray(value) ? Number(value[1]) : -1];
  return row === undefined ? '' : cellLines(data, row, drawing).join('\n');
}

/** The whole row: a cell alone is read in the table as well. */
function cellLines(data: HeatData, row: HeatData['rows'][number], { words }: Drawing): string[] {
  const scale = heatScale(data, words);
  const lines = data.periods.map(
    (period, at) =>
      `${words.formatPeriod(period, row.form)}${words.common.colon}${pointText(row.points[at], scale, words)}`,
  );
  return [areaName(row.area, words), ...lines.slice(-12)];
}
