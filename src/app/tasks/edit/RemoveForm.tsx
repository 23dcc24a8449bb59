// Removes a task with its target, for a reason that stands in the log.
import { useWords } from '../../words/wordsContext';
import { checked } from './faults';
import { taskChange } from './taskAndTarget';
import { TaskDialog, type TaskFormProps } from './TaskDialog';
import styles from './TaskForms.module.css';
import { TypedField } from './TypedField';
import { useDraft } from './useDraft';
import { useSaving } from './useSaving';

export function RemoveForm({ opened, index, onClose, onDone }: TaskFormProps) {
  const words = useWords();
  const { taskEdit } = words;
  const { task } = opened.state;
  const form = useDraft<{ readonly reason: string }, 'reason'>({ reason: '' });
  const saving = useSaving(() => onDone(null));
  const others = index.known.tasks.filter(({ id }) => id !== task.id);
  const reason = form.draft.reason.trim();
  const save = () => {
    const sound = form.take(checked({ reason: reason === '' ? 'reasonMissing' : null }, () => reason));
    if (sound !== null) saving.save(taskChange(opened.state, null, others), taskEdit.noteRemoved(task.title, sound));
  };
  return (
    <TaskDialog
      danger
      title={taskEdit.removeOf(task.title)}
      action={taskEdit.removeAnyway}
      {...{ opened, index, form, saving, onClose }}
      onSave={save}
    >
      <p className={styles.hint}>{taskEdit.removeText}</p>
      <TypedField
        wide
        label={taskEdit.removeReason}
        value={form.draft.reason}
        fault={form.faults.reason}
        onType={(text) => form.change({ reason: text })}
      />
    </TaskDialog>
  );
}
