// How the lists stand on a day, in one sentence: "截至2024年9月末，14项重点任务中完成3项、绿灯7项、黄灯1项、红灯2项、不适用1项。"
// Law: every task is counted once, under the name that its list gives the colour; what cannot apply is told apart from what could not be assessed.
import { shownColor } from '../../analysis/lampOverride';
import type { TaskRow } from '../../analysis/tasks';
import type { LampColor } from '../../model/lampMethod';
import { daysInMonth, type IsoDate } from '../../model/period';
import { lampName } from '../../words/lampName';
import type { Words } from '../../words/zh';

const ORDER: readonly LampColor[] = ['blue', 'green', 'yellow', 'red', 'grey'];

export function standingSentence(rows: readonly TaskRow[], asOf: IsoDate, words: Words): string {
  const { taskPage, tasks } = words;
  const unapplicable = rows.filter(isUnapplicable).length;
  const counted = new Map<string, number>();
  for (const color of ORDER) {
    for (const row of rows) {
      if (shownColor(row) !== color || isUnapplicable(row)) continue;
      const name = lampName(color, row.rules.goodColor, words);
      counted.set(name, (counted.get(name) ?? 0) + 1);
    }
  }
  if (unapplicable > 0) counted.set(taskPage.notApplicable, unapplicable);
  const parts = [...counted].map(([name, count]) => tasks.partCount(name, count));
  return taskPage.standing(whenText(asOf, words), rows.length, parts.join(taskPage.partSeparator));
}

function isUnapplicable(row: TaskRow): boolean {
  const { missing } = row.actual;
  return shownColor(row) === 'grey' && (missing === 'noCases' || missing === 'notApplicable');
}

/** Ends of months are told as such. */
function whenText(asOf: IsoDate, words: Words): string {
  const [year, month, day] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7)), Number(asOf.slice(8))];
  return day === daysInMonth(year, month) ? words.taskPage.monthEnd(year, month) : words.formatDate(asOf);
}
