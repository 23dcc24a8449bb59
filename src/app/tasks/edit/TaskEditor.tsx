// The form that is open over the task page. It lives beside the tasks, so that what another window does to them takes
// nothing of what is being typed.
import type { KnownIndex } from '../../../analysis/known';
import type { IsoDate } from '../../../model/period';
import type { Task, TaskProgress } from '../../../model/task';
import { ProgressForm } from './ProgressForm';
import { RemedyForm } from './RemedyForm';
import { RemoveForm } from './RemoveForm';
import { TargetForm } from './TargetForm';
import type { TaskAndTarget } from './taskAndTarget';
import { TaskForm } from './TaskForm';
import { useOpened } from './useOpened';

/** Which form, over the task as it stood when it was opened. */
export type TaskEdit = { readonly on: TaskAndTarget } & (
  | { readonly kind: 'task' | 'target' | 'remove' }
  | { readonly kind: 'report'; readonly corrected: TaskProgress | null }
  | { readonly kind: 'remedy'; readonly position: number | null }
  | { readonly kind: 'removeRemedy'; readonly position: number }
);

interface TaskEditorProps {
  readonly edit: TaskEdit;
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
  readonly onClose: () => void;
  readonly onDone: (task: Task | null) => void;
}

export function TaskEditor({ edit, ...given }: TaskEditorProps) {
  const opened = useOpened(edit.on, currentOf(given.index, edit.on.task.id));
  const props = { ...given, opened };
  switch (edit.kind) {
    case 'task':
      return <TaskForm {...props} />;
    case 'target':
      return <TargetForm {...props} />;
    case 'remove':
      return <RemoveForm {...props} remedy={null} />;
    case 'removeRemedy':
      return <RemoveForm {...props} remedy={edit.position} />;
    case 'report':
      return <ProgressForm {...props} corrected={edit.corrected} />;
    case 'remedy':
      return <RemedyForm {...props} position={edit.position} />;
  }
}

/** Null when it is no longer stored. */
function currentOf({ known }: KnownIndex, id: string): TaskAndTarget | null {
  const task = known.tasks.find((one) => one.id === id);
  if (task === undefined) return null;
  return { task, target: known.targets.find((target) => target.id === task.target) ?? null };
}
