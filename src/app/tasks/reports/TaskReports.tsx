// Everything that was reported on a task, the newest first; each can be corrected, and none is ever overwritten.
import type { TaskProgress } from '../../../model/task';
import { Button } from '../../controls/Button';
import { useWords } from '../../words/wordsContext';
import { isReplaced } from '../edit/progressDraft';
import type { TaskAndTarget } from '../edit/taskAndTarget';
import type { TaskEdit } from '../edit/TaskEditor';
import { reportText } from '../promiseFacts';
import styles from './Reports.module.css';

interface TaskReportsProps {
  readonly on: TaskAndTarget;
  readonly unit: string;
  readonly onEdit: (edit: TaskEdit) => void;
}

export function TaskReports({ on, unit, onEdit }: TaskReportsProps) {
  const words = useWords();
  const { task } = on;
  return (
    <section className={styles.section}>
      <h2>{words.taskEdit.reports}</h2>
      {task.progress.length === 0 && <p className={styles.muted}>{words.taskEdit.noReports}</p>}
      <ol className={styles.list}>
        {[...task.progress.entries()].reverse().map(([at, report]) => (
          <li key={at} className={styles.entry}>
            <time className={styles.day} dateTime={report.asOf}>
              {report.asOf}
            </time>
            <span className={isReplaced(task, report) ? styles.replaced : styles.text}>
              {reportText(report, unit, words)}
              {isReplaced(task, report) && <em className={styles.mark}> {words.taskEdit.replaced}</em>}
            </span>
            <CorrectButton on={on} report={report} onEdit={onEdit} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface CorrectButtonProps extends Pick<TaskReportsProps, 'on' | 'onEdit'> {
  readonly report: TaskProgress;
}

/** What was corrected already is corrected further from its correction. */
function CorrectButton({ on, report, onEdit }: CorrectButtonProps) {
  const words = useWords();
  if (isReplaced(on.task, report)) return null;
  return (
    <Button
      weight="quiet"
      aria-label={words.taskEdit.correctOf(words.formatDate(report.asOf))}
      onClick={() => onEdit({ kind: 'report', corrected: report, on })}
    >
      {words.taskEdit.correct}
    </Button>
  );
}
