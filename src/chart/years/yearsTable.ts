// The table behind a comparison of years: a row a part of the year, a column a year.
import type { Words } from '../../words/zh';
import { annotationsAt } from '../annotations';
import { plainCell, pointCell, type TableContent } from '../tableCells';
import type { YearsData } from './yearsContent';

export function yearsTable(data: YearsData, words: Words): TableContent {
  const unit = words.formatUnit(data.unit);
  const hasRemarks = data.annotations.length > 0;
  const columns = [
    { label: words.charts.period, unit: '', isNumber: false },
    ...data.years.map(({ year }) => ({ label: words.formatYear(year), unit, isNumber: true })),
    ...(hasRemarks ? [{ label: words.charts.annotations, unit: '', isNumber: false }] : []),
  ];
  const parts = data.years.at(-1)?.periods ?? [];
  const rows = parts.map((period, at) => [
    plainCell(words.formatPart(period, data.form) ?? ''),
    ...data.years.map(({ points }) => pointCell(points[at], data.indicator.decimals, words)),
    ...(hasRemarks ? [plainCell(annotationsAt(data.annotations, at, words))] : []),
  ]);
  return { columns, rows };
}
