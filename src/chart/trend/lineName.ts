// What lines are called: only what tells them apart.
import type { Words } from '../../words/zh';
import { subjectName } from '../subjects';
import type { ChartLine, TrendData } from './trendContent';

/** Area names for one indicator, indicator names for one area, both where both differ. */
export function lineName(line: ChartLine, data: TrendData, words: Words): string {
  return subjectName(line, data.lines, words);
}
