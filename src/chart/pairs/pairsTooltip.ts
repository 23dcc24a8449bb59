// What a tooltip says about a pair: both values under its name.
import { formatScaled, type Scale } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { pointText } from '../pointText';
import { subjectName } from '../subjects';
import { sideNames } from './pairsTable';
import type { PairsContent } from './pairsContent';

export function pairsTooltip(data: PairsContent, at: number, scale: Scale, words: Words): string {
  const pair = data.pairs[at];
  if (pair === undefined) return '';
  const [before, after] = sideNames(data, words);
  const first =
    pair.target === null
      ? pointText(pair.before, scale, words)
      : `${formatScaled(pair.before.value ?? 0, scale, words)} ${scale.unit}`.trim();
  return [
    subjectName(pair, data.pairs, words),
    `${before}${words.common.colon}${first}`,
    `${after}${words.common.colon}${pointText(pair.after, scale, words)}`,
  ].join('\n');
}
