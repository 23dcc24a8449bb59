// Removes a task with its target, or one of its shortcomings, for a reason that stands in the log.
import type { ChangeSet } from '../../../model/change';
import type { Task } from '../../../model/task';
import type { Words } from '../../../words/zh';
import { useWords } from '../../words/wordsContext';
import { checked } from './faults';
import { withoutRemedy } from './remedyDraft';
import { type TaskAndTarget, taskChange } from './taskAndTarget';
import { TaskDialog, type TaskFormProps } from './TaskDialog';
import styles from './TaskForms.module.css';
import { TypedField } from './TypedField';
import { useDraft } from './useDraft';
import { useSaving } from '../../desk/useSaving';

interface RemoveFormProps extends TaskFormProps {
  /** Which shortcoming; null: the task itself. */
  readonly remedy: number | null;
}

interface Removal {
  readonly title: string;
  readonly text: string;
  readonly note: (reason: string) => string;
  readonly change: () => ChangeSet;
}

export function RemoveForm({ opened, index, remedy, onClose, onDone }: RemoveFormProps) {
  const { taskEdit } = useWords();
  const { state } = opened;
  const form = useDraft<{ readonly reason: string }, 'reason'>({ reason: '' });
  const saving = useSaving(() => onDone(remedy === null ? null : state.task));
  const others = index.known.tasks.filter(({ id }) => id !== state.task.id);
  const { title, text, note, change } = removalOf(state, remedy, others, taskEdit);
  const reason = form.draft.reason.trim();
  const save = () => {
    const sound = form.take(checked({ reason: reason === '' ? 'reasonMissing' : null }, () => reason));
    if (sound !== null) saving.save(change(), note(sound));
  };

  return (
    <TaskDialog
      danger
      title={title}
      action={taskEdit.removeAnyway}
      {...{ opened, index, form, saving, onClose }}
      onSave={save}
    >
      <p className={styles.hint}>{text}</p>
      <TypedField
        wide
        label={taskEdit.removeReason}
        value={form.draft.reason}
        fault={form.faults.reason}
        onType={(typed) => form.change({ reason: typed })}
      />
    </TaskDialog>
  );
}

function removalOf(
  state: TaskAndTarget,
  remedy: number | null,
  others: readonly Task[],
  { removeOf, removeText, noteRemoved, removeRemedyOf, removeRemedyText, noteRemedyRemoved }: Words['taskEdit'],
): Removal {
  const { task } = state;
  if (remedy === null) {
    return {
      title: removeOf(task.title),
      text: removeText,
      note: (reason) => noteRemoved(task.title, reason),
      change: () => taskChange(state, null, others),
    };
  }
  const shortcoming = task.remedies[remedy]?.shortcoming ?? '';
  return {
    title: removeRemedyOf(shortcoming),
    text: removeRemedyText,
    note: (reason) => noteRemedyRemoved(task.title, shortcoming, reason),
    change: () => taskChange(state, { ...state, task: withoutRemedy(task, remedy) }),
  };
}
