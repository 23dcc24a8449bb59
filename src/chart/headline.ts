// The conclusion as a title, made from the figures. Law: every number in it is in the table behind.
import type { KnownIndex } from '../analysis/known';
import type { Words } from '../words/zh';
import type { ChartData } from './chartContent';
import { kindOf } from './chartKinds';

export function chartHeadline(data: ChartData, index: KnownIndex, words: Words): string {
  return kindOf(data).headline(data, index, words);
}
