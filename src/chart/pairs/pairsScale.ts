// The one scale of pairs.
import { type Scale, scaleUnit } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { commonDecimals } from '../commonDecimals';
import type { PairsContent } from './pairsContent';

export function pairsScale({ pairs, unit }: PairsContent, words: Words): Scale {
  const values = pairs.flatMap(({ before, after }) => [before.value, after.value]);
  return scaleUnit(values, unit, commonDecimals(pairs), words);
}
