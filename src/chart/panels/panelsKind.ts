// Small multiples: what a trend says, one line a small drawing.
import type { PanelsSpec } from '../../model/chartSpec';
import type { Words } from '../../words/zh';
import { withRemarks } from '../annotations';
import type { ChartKind } from '../chartKind';
import { lineOfRemark } from '../trend/lineName';
import { trendKind } from '../trend/trendKind';
import type { PanelsData } from './panelsContent';
import { panelsData } from './panelsData';
import { panelsHeight, panelsOption } from './panelsOption';

export const panelsKind: ChartKind<PanelsSpec, PanelsData> = {
  data: panelsData,
  isEmpty: ({ trend }) => trendKind.isEmpty(trend),
  option: panelsOption,
  height: panelsHeight,
  headline: ({ trend }, index, words) => trendKind.headline(trend, index, words),
  subtitle: (data, words) => {
    const { caption, unit } = trendKind.subtitle({ ...data.trend, earlier: [] }, words);
    return { caption: [...caption, pageText(data, words)], unit, marks: panelMarks(data, words) };
  },
  notes: ({ trend }, words) => trendKind.notes(trend, words),
  table: ({ trend }, words) => trendKind.table(trend, words),
  describe: ({ trend, shown }, title, words) =>
    withRemarks(
      words.shapes.panelsAria(title, shown.length, trend.lines.length),
      trend.annotations,
      trend.lines[0]?.form ?? 'period',
      words,
      lineOfRemark(trend, words),
    ),
  figures: ({ trend }) => trendKind.figures(trend),
  beside: null,
  fileName: ({ trend }, words) => trendKind.fileName(trend, words),
};

function pageText({ page, pages }: PanelsData, words: Words): string {
  return pages === 1 ? '' : words.shapes.panelsPage(page, pages);
}

function panelMarks({ trend }: PanelsData, words: Words): string {
  const { marks } = trendKind.subtitle({ ...trend, earlier: [], targets: null }, words);
  return [words.shapes.oneScale, marks].filter((part) => part !== '').join(words.charts.markSeparator);
}
