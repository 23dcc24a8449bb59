// The name of an exported chart: area, subject, time.
import type { ChartData } from '../chart/chartContent';
import { kindOf } from '../chart/chartKinds';
import type { Words } from '../words/zh';
import { fileName } from './fileName';

/** `today` is an ISO day, `extension` without its dot. */
export function chartFileName(data: ChartData, words: Words, today: string, extension: string): string {
  return fileName(kindOf(data).fileName(data, words), today, extension);
}
