// A task with its target as the page would judge them, neither of which need be stored.
import type { KnownIndex } from '../../../analysis/known';
import { type TaskRow, taskRow } from '../../../analysis/tasks';
import type { IsoDate } from '../../../model/period';
import type { TaskAndTarget } from './taskAndTarget';

export function previewRow(index: KnownIndex, { task, target }: TaskAndTarget, asOf: IsoDate): TaskRow {
  return taskRow(index, new Map(target === null ? [] : [[target.id, target]]), task, asOf);
}
