// What makes a task of a file the same as a stored one, and where it is done.
import type { FoundTask } from '../map/mappedTable';
import type { EntityBook } from './entityBook';

/** The same list and number next month is the same task. */
export function taskId(task: Pick<FoundTask, 'list' | 'number'>): string {
  return `${task.list} ${task.number}`;
}

/** The area a file names, else the home area. */
export function areaOf(code: string | null, label: string | null, book: EntityBook, homeArea: string): string {
  return code === null && label === null ? book.areaOf(homeArea, null) : book.areaOf(code, label);
}
