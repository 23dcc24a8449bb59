// Makes a task list of tasks and hands it to the browser's downloads. Loaded when used.
import type { TaskRow } from '../../analysis/tasks';
import { taskListFile, type TaskFormat } from '../../export/data/taskListFile';
import { type TaskListContext, taskLists } from '../../export/data/taskListTable';
import { fileName } from '../../export/fileName';
import type { Words } from '../../words/zh';
import { saveFile } from '../controls/saveFile';
import { todayIso } from '../words/localTime';

/** Answers how many went out, and what of them did not. */
export async function saveTasks(
  rows: readonly TaskRow[],
  context: TaskListContext,
  format: TaskFormat,
  words: Words,
): Promise<string> {
  const { tables, leftOut } = taskLists(rows, context, words);
  const content = await taskListFile(tables, format, new Date());
  const [only] = tables;
  const named = [tables.length === 1 && only !== undefined ? only.name : words.tasks.title];
  saveFile(content, fileName(named, todayIso(), format));
  const said = [words.exporting.savedTasks(rows.length)];
  if (leftOut > 0) said.push(words.exporting.leftOutOfTasks(leftOut));
  return said.join(words.common.clauseSeparator);
}
