// Changes what a stored task says; the lamp after saving stands under the fields.
import { useWords } from '../../words/wordsContext';
import { LampPreview } from './LampPreview';
import { taskChange } from './taskAndTarget';
import { TaskDialog, type TaskFormProps } from './TaskDialog';
import { checkTask, type TaskDraft, taskDraftOf, type TaskField } from './taskDraft';
import { TaskFields } from './TaskFields';
import { useDraft } from './useDraft';
import { useSaving } from '../../desk/useSaving';

export function TaskForm({ opened, index, asOf, onClose, onDone }: TaskFormProps) {
  const words = useWords();
  const { state } = opened;
  const form = useDraft<TaskDraft, TaskField>(taskDraftOf(state.task));
  const found = checkTask(form.draft, { before: state, tasks: index.known.tasks, indicators: index.indicators });
  const after = found.kind === 'sound' ? found.value : null;
  const saving = useSaving(() => onDone(after?.task ?? null));
  const save = () => {
    const sound = form.take(found);
    if (sound !== null) saving.save(taskChange(state, sound), words.taskEdit.noteEdited(sound.task.title));
  };
  return (
    <TaskDialog
      title={words.taskEdit.editOf(state.task.title)}
      {...{ opened, index, form, saving, onClose }}
      onSave={save}
    >
      <TaskFields form={form} index={index} isNew={false} />
      <LampPreview index={index} asOf={asOf} now={state} then={after} />
    </TaskDialog>
  );
}
