// What lines are called: only what tells them apart.
import type { Annotation } from '../../model/annotation';
import type { Words } from '../../words/zh';
import { subjectName } from '../subjects';
import type { ChartLine, TrendData } from './trendContent';

/** Area names for one indicator, indicator names for one area, both where both differ. */
export function lineName(line: ChartLine, data: TrendData, words: Words): string {
  return subjectName(line, data.lines, words);
}

/** The line that a remark is about; '' where there is only one. */
export function lineOfRemark(data: TrendData, words: Words): (annotation: Annotation) => string {
  return ({ indicator, area }) => {
    const line = data.lines.find((one) => one.indicator.code === indicator && one.area.code === area);
    return line === undefined || data.lines.length === 1 ? '' : lineName(line, data, words);
  };
}
