// A line of the task list (重点工作任务清单): who owes what until when, and every reported state with its date.
import type { IsoDate } from './period';
import type { MissingStatus } from './observation';

/** A dated report on a task; older ones stay. */
export interface TaskProgress {
  readonly asOf: IsoDate;
  readonly value: number | null;
  /** Reason when there is no value, e.g. 'noCases' or 'notPublished'. */
  readonly missing: MissingStatus | null;
  /** Day on which it was finished, where the list says so. */
  readonly doneOn: IsoDate | null;
  readonly note: string | null;
}

export interface Task {
  readonly id: string;
  /** Name of the list, e.g. "2024年重点工作任务清单". */
  readonly list: string;
  readonly year: number;
  readonly number: string;
  readonly title: string;
  readonly indicator: string | null;
  readonly area: string;
  readonly target: string | null;
  readonly section: string | null;
  readonly leader: string | null;
  readonly deputy: string | null;
  readonly partners: string | null;
  readonly due: IsoDate | null;
  readonly progress: readonly TaskProgress[];
}
