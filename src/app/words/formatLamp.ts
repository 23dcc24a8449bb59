// A lamp in a few words.
import type { Lamp } from '../../analysis/lamp';
import type { Words } from '../../words/zh';

export function formatLamp(lamp: Lamp, words: Words): string {
  const reason = words.lamps.reasons[lamp.reason];
  if (lamp.missing !== null) return words.missing[lamp.missing];
  return lamp.daysLate === null
    ? reason
    : `${words.lamps.colors[lamp.color]}${bracket(words, words.lamps.daysLate(lamp.daysLate))}`;
}

function bracket(words: Words, text: string): string {
  return words.htmlLanguage.startsWith('zh') ? `（${text}）` : ` (${text})`;
}
