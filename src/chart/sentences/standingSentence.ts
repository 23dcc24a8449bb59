// How the lists stand on a day, in one sentence: "截至2024年9月末，14项重点任务中完成3项、绿灯7项、黄灯1项、红灯2项、不适用1项。"
// Law: every task is counted once; what cannot apply is told apart from what could not be assessed.
import { shownColor } from '../../analysis/lampOverride';
import type { TaskRow } from '../../analysis/tasks';
import type { LampColor } from '../../model/lampMethod';
import { daysInMonth, type IsoDate } from '../../model/period';
import type { Words } from '../../words/zh';

const ORDER: readonly LampColor[] = ['blue', 'green', 'yellow', 'red', 'grey'];

export function standingSentence(rows: readonly TaskRow[], asOf: IsoDate, words: Words): string {
  const { taskPage, tasks } = words;
  const unapplicable = rows.filter(isUnapplicable).length;
  const counted = ORDER.map((color) => {
    const count = rows.filter((row) => shownColor(row) === color && !isUnapplicable(row)).length;
    return [tasks.part[color], count] as const;
  });
  const parts = [...counted, [taskPage.notApplicable, unapplicable] as const]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => tasks.partCount(name, count));
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
