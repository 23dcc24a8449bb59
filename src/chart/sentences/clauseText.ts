// Words a clause that needs no name of an area: the one place that says changes, completion, records and parts.
// Law: a decline is said plainly, and every number is rounded once, as published.
import type {
  ChangeFact,
  ClauseFact,
  CompletionFact,
  NetFact,
  PartsFact,
  RecordFact,
} from '../../analysis/sentences/clauseFact';
import { shiftDecimal } from '../../model/rounding';
import { formatScaledValue, scaleUnit } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { changeClause } from './changeClause';

/** Clauses that say nothing but their numbers. */
export type PlainFact = Exclude<ClauseFact, { readonly kind: 'level' | 'missing' | 'place' }>;

export function clauseText(fact: PlainFact, words: Words): string {
  switch (fact.kind) {
    case 'change':
      return changeText(fact, words);
    case 'net':
      return netText(fact, words);
    case 'completion':
      return completionText(fact, words);
    case 'shortfall': {
      const write = (value: number): string => formatScaledValue(value, fact.unit, fact.decimals, words);
      return words.sentences.shortfall(write(fact.goal), write(fact.value));
    }
    case 'record':
      return recordText(fact, words);
    case 'parts':
      return partsText(fact, words);
  }
}

function changeText({ change, base }: ChangeFact, words: Words): string {
  return changeClause(change, base, words);
}

/** "较上年末净增7家，增长25.9%"; the growth alone where it is a difference says the same twice. */
function netText({ value, unit, decimals, growth }: NetFact, words: Words): string {
  const { net, clause } = words.sentences;
  if (value === 0) return net.same;
  const size = formatScaledValue(Math.abs(value), unit, decimals, words);
  const moved = value > 0 ? net.more(size) : net.less(size);
  if (growth.kind !== 'percent' && growth.kind !== 'published') return moved;
  const percent = words.formatPercent(Math.abs(growth.value), growth.kind === 'published' ? growth.decimals : 1);
  return [moved, growth.value > 0 ? net.rise(percent) : net.fall(percent)].join(clause);
}

function completionText({ percent, gap, curve }: CompletionFact, words: Words): string {
  const completion = words.headlines.completion(words.formatPercent(percent, 1));
  if (gap === null) return completion;
  // 序时进度 is what time alone asks for; a plan of other steps is a plan.
  const course = curve === 'linear' ? words.sentences.schedule : words.path;
  const points = words.formatNumber(Math.abs(gap), 1);
  const said = gap === 0 ? course.onPlan : gap > 0 ? course.ahead(points) : course.behind(points);
  return [completion, said].join(words.sentences.clause);
}

function recordText({ value, unit, decimals, since, isRound }: RecordFact, words: Words): string {
  const from = words.formatPeriod(since, 'period');
  if (!isRound) return words.sentences.record(from);
  // A round number is said as short as it is: "4亿元".
  const { unit: shown, shift } = scaleUnit([value], unit, decimals, words);
  return words.sentences.firstAbove(
    from,
    words.formatValue(shiftDecimal(value, -shift), shift === 0 ? unit : shown, null),
  );
}

function partsText({ parts, unit, decimals }: PartsFact, words: Words): string {
  const scale = scaleUnit(
    parts.map(({ value }) => value),
    unit,
    decimals,
    words,
  );
  const write = (value: number): string =>
    words.formatValue(shiftDecimal(value, -scale.shift), scale.shift === 0 ? unit : scale.unit, scale.decimals);
  const listed = parts.map(({ name, value }) => words.sentences.part(name, write(value)));
  const shares = parts.map(({ percent }) => words.formatPercent(percent, 1));
  const { listSeparator } = words.common;
  return words.sentences.parts(listed.join(listSeparator), shares.join(listSeparator));
}
