// The lamps of a list in one line, counted or as their worst, as its rules say; colours set by hand are said.
import { rollUp } from '../../analysis/rollUp';
import type { TaskRow } from '../../analysis/tasks';
import { DEFAULT_LIST_RULES } from '../../model/lampMethod';
import type { IsoDate } from '../../model/period';
import { RollUpMarks } from '../controls/RollUpMarks';
import { useWords } from '../words/wordsContext';
import styles from './TaskSummary.module.css';

export function TaskSummary({ rows, asOf }: { readonly rows: readonly TaskRow[]; readonly asOf: IsoDate }) {
  const words = useWords();
  const rules = rows[0]?.rules ?? DEFAULT_LIST_RULES;
  return (
    <p className={styles.summary}>
      <span className={styles.when}>{words.shell.tasksOn(words.formatDate(asOf), rows.length)}</span>
      <RollUpMarks sum={rollUp(rows)} rules={rules} />
    </p>
  );
}
