// The shortcomings of a task with what was done about them; nothing where there are none.
import { Button } from '../../controls/Button';
import { useWords } from '../../words/wordsContext';
import type { TaskAndTarget } from '../edit/taskAndTarget';
import type { TaskEdit } from '../edit/TaskEditor';
import { remedyText } from '../promiseFacts';
import styles from './Reports.module.css';

interface TaskRemediesProps {
  readonly on: TaskAndTarget;
  readonly unit: string;
  readonly onEdit: (edit: TaskEdit) => void;
}

export function TaskRemedies({ on, unit, onEdit }: TaskRemediesProps) {
  const words = useWords();
  const { remedies } = on.task;
  if (remedies.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.taskEdit.remedies}</h2>
      <ol className={styles.list}>
        {[...remedies.entries()].map(([position, remedy]) => (
          <li key={position} className={styles.entry}>
            <span className={styles.text}>{remedyText(remedy, unit, words)}</span>
            <Button
              weight="quiet"
              aria-label={words.taskEdit.editRemedyOf(remedy.shortcoming)}
              onClick={() => onEdit({ kind: 'remedy', position, on })}
            >
              {words.common.edit}
            </Button>
            <Button
              weight="quiet"
              aria-label={words.taskEdit.removeRemedyOf(remedy.shortcoming)}
              onClick={() => onEdit({ kind: 'removeRemedy', position, on })}
            >
              {words.common.remove}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
