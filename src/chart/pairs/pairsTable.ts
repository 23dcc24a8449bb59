// The table behind pairs: a row a subject with both values and their difference, also those that are set aside.
import { plainNumber } from '../../analysis/reading';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { asideText } from '../asideNotes';
import { type ChartTableCell, plainCell, pointCell, type TableContent } from '../tableCells';
import { onlyIndicator, subjectName } from '../subjects';
import { tableWithRemarks } from '../subjectRemarks';
import type { ChartPair, PairsContent } from './pairsContent';

export function pairsTable(data: PairsContent, words: Words): TableContent {
  const unit = words.formatUnit(data.unit);
  const all = [...data.pairs, ...data.setAside];
  const head = onlyIndicator(all) === null ? words.shapes.subject : words.charts.area;
  const columns = [
    { label: head, unit: '', isNumber: false },
    ...sideNames(data, words).map((label) => ({ label, unit, isNumber: true })),
    { label: words.shapes.difference, unit, isNumber: true },
  ];
  const rows = data.pairs.map((pair) => [plainCell(subjectName(pair, all, words)), ...valueCells(pair, words)]);
  const aside = data.setAside.map((one) => [
    plainCell(subjectName(one, all, words)),
    { text: asideText(one.reason, words), note: '', isMissing: true },
    plainCell(''),
    plainCell(''),
  ]);
  return tableWithRemarks({ columns, rows: [...rows, ...aside] }, data.pairs, data.remarks, words);
}

function valueCells({ indicator, before, after, target }: ChartPair, words: Words): ChartTableCell[] {
  const difference = plainNumber((after.value ?? 0) - (before.value ?? 0));
  return [
    pointCell(before, target === null ? indicator.decimals : null, words),
    pointCell(after, indicator.decimals, words),
    plainCell(words.formatSigned(difference, null)),
  ];
}

/** What the two values of each pair are: "2023年末" and "2024年末", or "目标" and "实际". */
export function sideNames({ from, to, pairs }: PairsContent, words: Words): readonly [string, string] {
  const form = pairs[0]?.form ?? 'period';
  return from === null
    ? [words.charts.target, words.charts.actual]
    : [words.formatPeriod(from, form), words.formatPeriod(to, form)];
}

/** What pairs are about: the one indicator, the one area, or both. */
export function pairsSubject(data: PairsContent, words: Words): string {
  const [first] = data.pairs;
  if (first === undefined) return '';
  return onlyIndicator(data.pairs) === null ? nameOf(first.area, words) : nameOf(first.indicator, words);
}
