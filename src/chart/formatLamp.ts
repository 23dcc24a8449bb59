// A lamp in a few words.
import type { Lamp } from '../analysis/lamp';
import { lampName } from '../words/lampName';
import type { Words } from '../words/zh';

export function formatLamp(lamp: Lamp, words: Words): string {
  const { reason, refusal, daysLate, rules } = lamp;
  if (reason === 'noValue') return missingText(lamp, words);
  if (reason === 'overdueNear' || reason === 'overdue') {
    return words.lamps.overdue(rules.thresholds.near, reason === 'overdueNear');
  }
  if (refusal !== null) return words.lamps.refusals[refusal];
  if (daysLate === null) return words.lamps.reasons[reason];
  return `${lampName(lamp.color, rules.goodColor, words)}${bracket(words, words.lamps.daysLate(daysLate))}`;
}

/** Why there is no value; the month in which it will come only where it is still to come. */
function missingText({ missing, expected, asOf }: Lamp, words: Words): string {
  const why = missing === null ? words.noValue : words.missing[missing];
  const willCome = missing === null || missing === 'blank' || missing === 'notPublished';
  if (expected === null || !willCome) return why;
  const say = asOf.slice(0, 7) > expected ? words.lamps.wasExpected : words.lamps.expected;
  return `${why}${words.common.clauseSeparator}${say(words.formatPeriod(expected, 'period'))}`;
}

function bracket(words: Words, text: string): string {
  return words.htmlLanguage.startsWith('zh') ? `（${text}）` : ` (${text})`;
}
