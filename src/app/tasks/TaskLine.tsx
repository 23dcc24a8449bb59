// One task of the table.
import type { KnownIndex } from '../../analysis/known';
import { dayOfActual } from '../../analysis/taskActual';
import type { TaskRow } from '../../analysis/tasks';
import type { IsoDate } from '../../model/period';
import { readableValue } from '../../words/readableValue';
import { LampSign } from '../controls/LampSign';
import { TargetBar } from '../controls/TargetBar';
import { rowsOfReading } from '../derived/rowsAddress';
import { useWords } from '../words/wordsContext';
import { needsAttention } from '../../analysis/needsAttention';
import { formatTaskTarget } from '../../chart/sentences/formatTaskTarget';
import { TaskAdvice } from './home/TaskAdvice';
import styles from './TaskTable.module.css';

interface TaskLineProps {
  readonly row: TaskRow;
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
  /** Its list, where tasks of several lists stand together. */
  readonly list: string | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function TaskLine({ row, index, asOf, list, isOpen, onToggle }: TaskLineProps) {
  const words = useWords();
  const { task, target, actual, lamp } = row;
  const indicator = task.indicator === null ? undefined : index.indicators.get(task.indicator);
  const decimals = indicator?.decimals ?? null;
  const shown = actual.value === null ? null : readableValue(actual.value, actual.unit, decimals, words);
  const rows =
    task.indicator === null || actual.from !== 'indicator'
      ? null
      : rowsOfReading(index, task.indicator, task.area, actual.reading);
  const missing = actual.missing === null ? words.noValue : words.missing[actual.missing];
  const day = dayOfActual(actual);
  const percent = (value: number | null) => (value === null ? words.changes.noValue : words.formatPercent(value, 1));
  return (
    <tr className={styles.row}>
      <td className={styles.order}>{task.number}</td>
      <th scope="row" aria-label={task.title} className={styles.task}>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
          {task.title}
        </button>
        {list !== null && <span className={styles.list}>{list}</span>}
        {needsAttention(row) && <TaskAdvice row={row} indicator={indicator} className={styles.advice} />}
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
            {rows !== null && (
              <a className={styles.derived} href={rows} title={words.derive.openRows}>
                {words.indicator.recomputed}
              </a>
            )}
            {day !== null && day < asOf && <span className={styles.valueDay}>{words.taskPage.valueOn(day)}</span>}
          </>
        )}
      </td>
      <td className={styles.progress}>
        {lamp.completion !== null && (
          <TargetBar completion={lamp.completion} planned={lamp.planned} lagging={lamp.color === 'red'} />
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
      <td className={styles.section} data-label={words.tasks.section}>
        {task.section ?? words.changes.noValue}
        {(task.leader !== null || task.deputy !== null) && (
          <span className={styles.leaders}>
            {[task.leader, task.deputy].filter((name) => name !== null).join(words.common.listSeparator)}
          </span>
        )}
      </td>
      <td className={styles.due} data-label={words.tasks.due}>
        {task.due ?? words.changes.noValue}
      </td>
    </tr>
  );
}
