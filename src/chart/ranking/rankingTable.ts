// The table behind a ranking: a row an area, also those without a place.
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { asideText } from '../asideNotes';
import { plainCell, pointCell, type TableContent } from '../tableCells';
import { tableWithRemarks } from '../subjectRemarks';
import type { RankingData } from './rankingContent';

export function rankingTable(data: RankingData, words: Words): TableContent {
  const unit = words.formatUnit(data.unit);
  const columns = [
    { label: words.charts.area, unit: '', isNumber: false },
    { label: words.charts.rank, unit: '', isNumber: true },
    { label: nameOf(data.indicator, words), unit, isNumber: true },
  ];
  const ranked = data.bars.map((bar) => [
    plainCell(nameOf(bar.area, words)),
    plainCell(String(bar.place)),
    pointCell(bar, data.indicator.decimals, words),
  ]);
  const unranked = data.unranked.map(({ area, reason }) => [
    plainCell(nameOf(area, words)),
    plainCell(''),
    { text: asideText(reason, words), note: '', isMissing: true },
  ]);
  return tableWithRemarks({ columns, rows: [...ranked, ...unranked] }, data.bars, data.remarks, words);
}
