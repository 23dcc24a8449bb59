// Words what an indicator was worth: with its state, what is only expected as such, and why a value is missing.
import type { LevelFact, MissingFact } from '../../analysis/sentences/clauseFact';
import type { SentenceFigure } from '../../analysis/sentences/sentence';
import type { PresentStatus } from '../../model/observation';
import { isMissing } from '../../model/observation';
import { nameOf } from '../../words/nameOf';
import { formatScaledValue } from '../../words/scaleUnit';
import { timeForm } from '../../words/timeName';
import type { Words } from '../../words/zh';
import { missingText } from '../pointText';

/** States that go without saying unless a sentence asks for them. */
const FIRM: readonly PresentStatus[] = ['normal', 'final', 'revised', 'break'];

export function missingClause({ indicator, period, why }: MissingFact, words: Words): string {
  const form = timeForm(period);
  const time = words.formatPeriod(period, indicator.kind === 'stock' ? 'end' : form);
  const name = nameOf(indicator, words);
  if (why.kind === 'stated') return words.headlines.missing(time, name, missingText(why.status, words));
  const month = words.formatPeriod(why.month, 'period');
  const { comesIn, overdueSince } = words.sentences;
  return (why.kind === 'expected' ? comesIn : overdueSince)(time, name, month);
}

/** What stands before the value, the value, and what stands behind it. */
export function levelPieces({ indicator, reading }: LevelFact, words: Words): readonly [string, string, string] {
  const time = words.formatPeriod(reading.period, reading.form);
  const name = nameOf(indicator, words);
  if (reading.value === 0) return ['', words.sentences.none(time, name), ''];
  const value = formatScaledValue(reading.value, reading.unit, indicator.decimals, words);
  const status = isMissing(reading.status) ? 'normal' : reading.status;
  const states = FIRM.includes(status) ? [] : [words.sentences.states[status]];
  if (reading.how === 'recomputed' || reading.how === 'derived') states.push(words.sentences.states.recomputed);
  const [before = '', after = ''] = words.headlines.level(time, name, MARK).split(MARK);
  return [before, withStates(value, status, states, words), after];
}

export function figureAmount({ value, unit, decimals, status }: SentenceFigure, always: boolean, words: Words): string {
  const text = formatScaledValue(value, unit, decimals, words);
  const isSaid = status !== 'normal' && (always || !FIRM.includes(status));
  return withStates(text, status, isSaid ? [words.sentences.states[status]] : [], words);
}

/** "预计3.63亿元", "3.63亿元（初步数）". */
function withStates(value: string, status: PresentStatus, states: readonly string[], words: Words): string {
  if (status === 'forecast' && states.length > 0) return words.sentences.expected(value);
  return states.length === 0 ? value : words.sentences.stated(value, states.join(words.common.listSeparator));
}

/** Stands for the value while a sentence is put together; no text that people write holds it. */
const MARK = '\uE000';
