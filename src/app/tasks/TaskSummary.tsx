// The lamps of a list, counted, in one sentence.
import { countLamps } from '../../analysis/lamp';
import type { TaskRow } from '../../analysis/tasks';
import type { LampColor } from '../../model/lampMethod';
import type { IsoDate } from '../../model/period';
import { LampMark } from '../controls/LampMark';
import { useWords } from '../words/wordsContext';
import styles from './TaskSummary.module.css';

const ORDER: readonly LampColor[] = ['blue', 'green', 'yellow', 'red', 'grey'];

export function TaskSummary({ rows, asOf }: { readonly rows: readonly TaskRow[]; readonly asOf: IsoDate }) {
  const words = useWords();
  const counts = countLamps(rows.map((row) => row.lamp));
  return (
    <p className={styles.summary}>
      <span className={styles.when}>{words.shell.tasksOn(words.formatDate(asOf), rows.length)}</span>
      {ORDER.filter((color) => counts[color] > 0).map((color) => (
        <span key={color} className={styles.part}>
          <LampMark color={color} word={words.tasks.part[color]} /> <strong>{counts[color]}</strong>
        </span>
      ))}
    </p>
  );
}
