// A shortcoming of a task with what is done about it, and the values before and after.
import { todayIso } from '../../words/localTime';
import { useWords } from '../../words/wordsContext';
import { checkRemedy, NO_REMEDY, type RemedyDraft, remedyDraftOf, type RemedyField, withRemedy } from './remedyDraft';
import { taskChange } from './taskAndTarget';
import { TaskDialog, type TaskFormProps } from './TaskDialog';
import { TypedField } from './TypedField';
import { useDraft } from './useDraft';
import { useSaving } from '../../desk/useSaving';

interface RemedyFormProps extends TaskFormProps {
  /** Which one of the task is changed; null for a new one. */
  readonly position: number | null;
}

export function RemedyForm({ opened, index, position, onClose, onDone }: RemedyFormProps) {
  const words = useWords();
  const { taskEdit, promises } = words;
  const { state } = opened;
  const { task, target } = state;
  const stored = position === null ? undefined : task.remedies[position];
  const form = useDraft<RemedyDraft, RemedyField>(stored === undefined ? NO_REMEDY : remedyDraftOf(stored));
  const saving = useSaving(() => onDone(task));
  const save = () => {
    const remedy = form.take(checkRemedy(form.draft, todayIso()));
    if (remedy === null) return;
    const after = { task: withRemedy(task, stored === undefined ? null : position, remedy), target };
    saving.save(taskChange(state, after), taskEdit.noteRemedy(task.title));
  };
  const field = (name: RemedyField, label: string, kind: 'lines' | 'day' | 'number') => (
    <TypedField
      wide={kind === 'lines'}
      kind={kind}
      label={label}
      value={form.draft[name]}
      fault={form.faults[name]}
      onType={(text) => form.change({ [name]: text })}
    />
  );
  return (
    <TaskDialog title={taskEdit.remedyOf(task.title)} {...{ opened, index, form, saving, onClose }} onSave={save}>
      {field('shortcoming', taskEdit.shortcoming, 'lines')}
      {field('measure', promises.measure, 'lines')}
      {field('due', taskEdit.remedyDue, 'day')}
      {field('doneOn', taskEdit.remedyDoneOn, 'day')}
      {field('before', taskEdit.before, 'number')}
      {field('after', taskEdit.after, 'number')}
    </TaskDialog>
  );
}
