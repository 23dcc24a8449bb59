// A line of the task list (重点工作任务清单): who owes what until when, and every reported state with its date.
import type { LampColor } from './lampMethod';
import type { MissingStatus } from './observation';
import type { IsoDate } from './period';

/** A dated report on a task; older ones stay. */
export interface TaskProgress {
  readonly asOf: IsoDate;
  readonly value: number | null;
  /** Reason when there is no value, e.g. 'noCases' or 'notPublished'. */
  readonly missing: MissingStatus | null;
  /** Day on which it was finished, where the list says so. */
  readonly doneOn: IsoDate | null;
  /** 进展情况. */
  readonly note: string | null;
  /** 佐证材料. */
  readonly evidence: string | null;
  /** 存在问题. */
  readonly problems: string | null;
  /** 下一步打算. */
  readonly nextStep: string | null;
}

/** A shortcoming with what was done about it (整改), and the values before and after. */
export interface Remedy {
  readonly shortcoming: string;
  readonly measure: string | null;
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** A person's colour in place of the computed one, for a time and with a reason; the computed value stays. */
export interface LampOverride {
  readonly color: LampColor;
  readonly reason: string;
  /** First and last day on which it shows. */
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export interface Task {
  readonly id: string;
  /** Name of the list, e.g. "2024年重点工作任务清单". */
  readonly list: string;
  /** First year of the list. */
  readonly year: number;
  /** Last year of the list: `year` for an annual one, 2025 for "2021-2025". */
  readonly lastYear: number;
  readonly number: string;
  readonly title: string;
  /** 主要内容. */
  readonly content: string | null;
  /** 任务来源, e.g. the plan or report it was taken from. */
  readonly source: string | null;
  /** The indicator that measures it. */
  readonly indicator: string | null;
  /** Further indicators that it names. */
  readonly related: readonly string[];
  readonly area: string;
  readonly target: string | null;
  /** 责任科室. */
  readonly section: string | null;
  /** 主要领导. */
  readonly leader: string | null;
  /** 分管领导. */
  readonly deputy: string | null;
  readonly partners: string | null;
  readonly due: IsoDate | null;
  readonly progress: readonly TaskProgress[];
  readonly remedies: readonly Remedy[];
  /** Oldest first. */
  readonly overrides: readonly LampOverride[];
}

/** What tasks and reports of earlier versions mean; their list is one of a year. */
export const TASK_ADDITIONS = {
  content: null,
  source: null,
  related: [],
  remedies: [],
  overrides: [],
} as const satisfies Partial<Task>;

export const PROGRESS_ADDITIONS = {
  evidence: null,
  problems: null,
  nextStep: null,
} as const satisfies Partial<TaskProgress>;
