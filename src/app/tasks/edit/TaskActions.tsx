// What a person can do to a task: each opens its form.
import { Button } from '../../controls/Button';
import { useWords } from '../../words/wordsContext';
import type { TaskAndTarget } from './taskAndTarget';
import type { TaskEdit } from './TaskEditor';
import styles from './TaskActions.module.css';

interface TaskActionsProps {
  readonly on: TaskAndTarget;
  readonly onEdit: (edit: TaskEdit) => void;
}

export function TaskActions({ on, onEdit }: TaskActionsProps) {
  const { taskEdit } = useWords();
  return (
    <div className={styles.actions} role="group" aria-label={taskEdit.actions}>
      <Button onClick={() => onEdit({ kind: 'report', corrected: null, on })}>{taskEdit.report}</Button>
      <Button onClick={() => onEdit({ kind: 'task', on })}>{taskEdit.edit}</Button>
      <Button onClick={() => onEdit({ kind: 'target', on })}>
        {on.target === null ? taskEdit.setTarget : taskEdit.editTarget}
      </Button>
      <Button onClick={() => onEdit({ kind: 'remedy', position: null, on })}>{taskEdit.addRemedy}</Button>
      <Button weight="danger" onClick={() => onEdit({ kind: 'remove', on })}>
        {taskEdit.remove}
      </Button>
    </div>
  );
}
