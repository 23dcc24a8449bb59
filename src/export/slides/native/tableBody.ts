// The table behind a chart as the body of a slide, for charts that no native chart can show.
import type { TableContent } from '../../../chart/tableCells';
import type { Words } from '../../../words/zh';
import { SIZES } from '../slideLook';
import type { SlideBody } from '../slide';

export function tableBody({ columns, rows }: TableContent, words: Words): SlideBody {
  return {
    kind: 'table',
    columns: columns.map(({ label, unit, isNumber }) => ({
      label: unit === '' ? label : words.charts.marked(label, unit),
      isNumber,
      weight: 1,
    })),
    size: SIZES.cell,
    rows: rows.map((cells) =>
      cells.map(({ text, note, isMissing }) => ({
        text: note === '' ? text : words.charts.marked(text, note),
        color: isMissing ? 'muted' : 'text',
        isStrong: false,
        fill: null,
      })),
    ),
  };
}
