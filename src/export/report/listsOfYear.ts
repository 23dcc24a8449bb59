// The task lists that run in a year.
import type { KnownIndex } from '../../analysis/known';
import { type TaskListing, taskLists } from '../../analysis/taskLists';

export function listsOfYear({ known }: KnownIndex, year: number): TaskListing[] {
  return taskLists(known.tasks).filter((list) => list.year <= year && year <= list.lastYear);
}
