// One task of the table.
import type { KnownIndex } from '../../analysis/known';
import type { TaskRow } from '../../analysis/tasks';
import { readableValue } from '../../words/readableValue';
import { LampSign } from '../controls/LampSign';
import { useWords } from '../words/wordsContext';
import styles from './TaskTable.module.css';
import { formatTaskTarget } from './formatTaskTarget';

interface TaskLineProps {
  readonly row: TaskRow;
  readonly index: KnownIndex;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function TaskLine({ row, index, isOpen, onToggle }: TaskLineProps) {
  const words = useWords();
  const { task, target, actual, lamp } = row;
  const decimals = (task.indicator === null ? undefined : index.indicators.get(task.indicator))?.decimals ?? null;
  const shown = actual.value === null ? null : readableValue(actual.value, actual.unit, decimals, words);
  const missing = actual.missing === null ? words.noValue : words.missing[actual.missing];
  const percent = (value: number | null) => (value === null ? words.changes.noValue : words.formatPercent(value, 1));
  return (
    <tr className={styles.row}>
      <td className={styles.order}>{task.number}</td>
      <th scope="row" className={styles.task}>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
          {task.title}
        </button>
      </th>
      <td className={styles.number} data-label={words.tasks.target}>
        {formatTaskTarget(target, words)}
      </td>
      <td className={styles.number} data-label={words.tasks.actual}>
        {shown === null ? (
          <span className={styles.muted}>{missing}</span>
        ) : (
          <>
            <strong>{shown.number}</strong> <span className={styles.unit}>{shown.unit}</span>
          </>
        )}
      </td>
      <td className={styles.number} data-label={words.tasks.completion}>
        {percent(lamp.completion)}
      </td>
      <td className={styles.number} data-label={words.tasks.planned}>
        {percent(lamp.planned)}
      </td>
      <td className={styles.number} data-label={words.tasks.gap}>
        {lamp.gap === null ? words.changes.noValue : words.formatSigned(lamp.gap, 1)}
      </td>
      <td className={styles.lamp}>
        <LampSign lamp={lamp} override={row.override} />
      </td>
      <td data-label={words.tasks.section}>{task.section ?? words.changes.noValue}</td>
      <td className={styles.due} data-label={words.tasks.due}>
        {task.due ?? words.changes.noValue}
      </td>
    </tr>
  );
}
