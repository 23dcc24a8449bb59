// The conclusion of pairs: how the one that stands out moved, and how many moved the same way.
import type { Words } from '../../words/zh';
import { formatScaledValue } from '../../words/scaleUnit';
import { nameOf } from '../../words/nameOf';
import { subjectName } from '../subjects';
import type { ChartPair, PairsContent } from './pairsContent';
import { pairsTime } from './pairsNotes';
import { pairsSubject } from './pairsTable';
import { strongPair } from './strongPair';

/** "2023—2024年末有效期内高新技术企业数，连云经济开发区由15家增至20家，10个中5个上升". */
export function pairsHeadline(data: PairsContent, words: Words): string {
  const pair = data.pairs[strongPair(data)];
  if (pair === undefined) return words.charts.empty;
  const { headlines } = words;
  const shown = headlines.between(pairsTime(data, words), pairsSubject(data, words));
  const name = data.pairs.length === 1 ? nameOf(pair.area, words) : subjectName(pair, data.pairs, words);
  const clause = data.from === null ? againstTarget(pair, name, data, words) : moveClause(pair, name, data, words);
  return [shown, clause, countClause(data, words)].filter((part) => part !== '').join(headlines.separator);
}

function valueText(value: number | null, pair: ChartPair, data: PairsContent, words: Words): string {
  return formatScaledValue(value ?? 0, data.unit, pair.indicator.decimals, words);
}

function moveClause(pair: ChartPair, name: string, data: PairsContent, words: Words): string {
  const [before, after] = [
    valueText(pair.before.value, pair, data, words),
    valueText(pair.after.value, pair, data, words),
  ];
  const move = (pair.after.value ?? 0) - (pair.before.value ?? 0);
  if (move === 0) return words.shapes.stayed(name, after);
  return move > 0 ? words.shapes.rose(name, before, after) : words.shapes.fell(name, before, after);
}

function againstTarget(pair: ChartPair, name: string, data: PairsContent, words: Words): string {
  const actual = valueText(pair.after.value, pair, data, words);
  return words.shapes.besideTarget(name, actual, valueText(pair.before.value, pair, data, words));
}

function countClause(data: PairsContent, words: Words): string {
  const { pairs } = data;
  if (pairs.length < 2) return '';
  if (data.from !== null) {
    const risen = pairs.filter(({ before, after }) => (after.value ?? 0) > (before.value ?? 0)).length;
    return words.shapes.risen(risen, pairs.length);
  }
  return words.shapes.met(pairs.filter(isMet).length, pairs.length);
}

function isMet({ before, after, target }: ChartPair): boolean {
  const [wanted, actual] = [before.value ?? 0, after.value ?? 0];
  switch (target?.operator) {
    case '<=':
      return actual <= wanted;
    case '=':
      return actual === wanted;
    case '>=':
    case undefined:
      return actual >= wanted;
  }
}
