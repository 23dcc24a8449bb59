// Waterfalls: a stock from one year's end to the next.
import type { WaterfallSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import type { ChartFigure, ChartKind } from '../chartKind';
import type { ChartPoint } from '../chartPoint';
import { missingText } from '../pointText';
import { namesNote, stateNotes } from '../stateNotes';
import { remarksText, subjectRemarkNotes, withSubjectRemarks } from '../subjectRemarks';
import { plainCell, pointCell, type TableContent } from '../tableCells';
import { remarksAt, waterfallBars, waterfallHeadline } from './waterfallBars';
import type { StockStep, WaterfallData } from './waterfallContent';
import { signOf, waterfallData } from './waterfallData';
import { waterfallHeight, waterfallOption } from './waterfallOption';

export const waterfallKind: ChartKind<WaterfallSpec, WaterfallData> = {
  data: waterfallData,
  isEmpty: (data) => data.remainder === null,
  option: waterfallOption,
  height: waterfallHeight,
  headline: (data, _, words) => waterfallHeadline(data, words),
  subtitle: (data, words) => ({
    caption: [nameOf(data.area, words), words.formatRange(data.from, data.to, 'end')],
    unit: words.formatUnit(data.unit),
    marks: '',
  }),
  notes: waterfallNotes,
  table: waterfallTable,
  describe: (data, title, words) =>
    withSubjectRemarks(
      words.shapes.waterfallAria(title, waterfallBars(data, words).length),
      data.remarks,
      [data],
      'end',
      words,
    ),
  figures: waterfallFigures,
  beside: null,
  fileName: (data, words) => [
    nameOf(data.area, words),
    nameOf(data.indicator, words),
    words.formatRange(data.from, data.to, 'end'),
  ],
};

function waterfallNotes(data: WaterfallData, words: Words): string[] {
  const ends = [
    { name: words.formatPeriod(data.from, 'end'), point: data.before },
    { name: words.formatPeriod(data.to, 'end'), point: data.after },
  ];
  const moves = data.steps.map((step) => ({ name: nameOfStep(step, words), point: step.point }));
  const missing = [...ends, ...data.unknown.map((step) => ({ name: nameOfStep(step, words), point: step.point }))]
    .filter(({ point }) => point.value === null)
    .map(({ name, point }) => words.charts.notDrawn(name, missingText(point.status, words)));
  const { remainder } = data;
  const isOpen = remainder !== null && remainder !== 0;
  return [
    ...(isOpen ? [words.shapes.remainder(words.formatSigned(remainder, data.indicator.decimals))] : []),
    ...stateNotes([...ends, ...moves], words),
    ...namesNote(missing, words.charts.emptyLeftOut, words),
    ...subjectRemarkNotes(data.remarks, [data], 'end', words),
  ];
}

function waterfallTable(data: WaterfallData, words: Words): TableContent {
  const { indicator, before, after, steps, unknown, remainder } = data;
  const row = (name: string, sign: string, point: ChartPoint, decimals: number | null) => [
    plainCell(name),
    plainCell(sign),
    pointCell(point, decimals, words),
  ];
  const end = (name: string, point: ChartPoint) => row(name, '', point, indicator.decimals);
  const table = {
    columns: [
      { label: words.shapes.step, unit: '', isNumber: false },
      { label: words.shapes.sign, unit: '', isNumber: false },
      { label: nameOf(indicator, words), unit: words.formatUnit(data.unit), isNumber: true },
    ],
    rows: [
      end(words.formatPeriod(data.from, 'end'), before),
      ...[...steps, ...unknown].map(({ role, indicator: move, point }) =>
        row(
          move === null
            ? words.shapes.moves[role]
            : words.charts.notDrawn(words.shapes.moves[role], nameOf(move, words)),
          signOf(role) > 0 ? '+' : '−',
          point,
          (move ?? indicator).decimals,
        ),
      ),
      ...(remainder === null || remainder === 0
        ? []
        : [
            [
              plainCell(words.shapes.otherMoves),
              plainCell(remainder > 0 ? '+' : '−'),
              plainCell(words.formatNumber(Math.abs(remainder), indicator.decimals)),
            ],
          ]),
      end(words.formatPeriod(data.to, 'end'), after),
    ],
  };
  return withRemarksAtEnds(table, data, words);
}

/** What is remarked stands in the first and in the last row. */
function withRemarksAtEnds(table: TableContent, data: WaterfallData, words: Words): TableContent {
  if (data.remarks.length === 0) return table;
  const last = table.rows.length - 1;
  return {
    columns: [...table.columns, { label: words.charts.annotations, unit: '', isNumber: false }],
    rows: table.rows.map((row, at) => {
      const said = at === 0 ? remarksAt(data, 'from') : at === last ? remarksAt(data, 'to') : [];
      return [...row, plainCell(remarksText(said, words))];
    }),
  };
}

function nameOfStep({ role, indicator }: StockStep, words: Words): string {
  return indicator === null ? words.shapes.moves[role] : nameOf(indicator, words);
}

/** The remainder is no figure; a move that no indicator counts by itself is one of the stock. */
function waterfallFigures(data: WaterfallData): ChartFigure[] {
  const { area, unit } = data;
  const shared = { area, unit, indexBase: null, part: null, reason: null, beside: null };
  return [
    { ...shared, indicator: data.indicator, form: 'end', period: data.from, point: data.before },
    ...[...data.steps, ...data.unknown].map(({ role, indicator, point }) => ({
      ...shared,
      indicator: indicator ?? data.indicator,
      part: indicator === null ? { move: role } : null,
      form: 'period' as const,
      period: data.to,
      point,
    })),
    { ...shared, indicator: data.indicator, form: 'end', period: data.to, point: data.after },
  ];
}
