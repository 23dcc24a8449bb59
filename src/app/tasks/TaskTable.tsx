// The tasks of a list as a table; a row opens to show how its lamp came about.
import { getRouteApi } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { KnownIndex } from '../../analysis/known';
import type { TaskRow } from '../../analysis/tasks';
import type { IsoDate } from '../../model/period';
import { useWords } from '../words/wordsContext';
import { TaskDetails } from './TaskDetails';
import { TaskLine } from './TaskLine';
import styles from './TaskTable.module.css';

interface TaskTableProps {
  readonly rows: readonly TaskRow[];
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
  readonly open: string | null;
}

const route = getRouteApi('/tasks');
const COLUMNS = 10;

export function TaskTable({ rows, index, asOf, open }: TaskTableProps) {
  const words = useWords();
  const navigate = route.useNavigate();
  const toggle = (id: string) =>
    void navigate({
      search: (now) => ({ ...now, task: open === id ? undefined : id }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.tasks.number}</th>
            <th scope="col">{words.tasks.task}</th>
            <th scope="col" className={styles.number}>
              {words.tasks.target}
            </th>
            <th scope="col" className={styles.number}>
              {words.tasks.actual}
            </th>
            <th scope="col" className={styles.number}>
              {words.tasks.completion}
            </th>
            <th scope="col" className={styles.number}>
              {words.tasks.planned}
            </th>
            <th scope="col" className={styles.number}>
              {words.tasks.gap}
            </th>
            <th scope="col">{words.tasks.lamp}</th>
            <th scope="col">{words.tasks.section}</th>
            <th scope="col">{words.tasks.due}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.task.id}>
              <TaskLine row={row} index={index} isOpen={open === row.task.id} onToggle={() => toggle(row.task.id)} />
              {open === row.task.id && (
                <tr>
                  <td colSpan={COLUMNS} className={styles.details}>
                    <TaskDetails row={row} index={index} asOf={asOf} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
