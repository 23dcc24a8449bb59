// The tasks as a table, under their headings; a row opens to show how its lamp came about.
import { getRouteApi } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { KnownIndex } from '../../analysis/known';
import type { IsoDate } from '../../model/period';
import type { Words } from '../../words/zh';
import { useWords } from '../words/wordsContext';
import { GroupHead } from './filters/GroupHead';
import type { Grouping, TaskGroup } from './filters/groupTasks';
import type { TaskEdit } from './edit/TaskEditor';
import { TaskDetails } from './TaskDetails';
import { TaskLine } from './TaskLine';
import styles from './TaskTable.module.css';

interface TaskTableProps {
  readonly groups: readonly TaskGroup[];
  readonly by: Grouping;
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
  readonly open: string | null;
  readonly onEdit: (edit: TaskEdit) => void;
}

const route = getRouteApi('/tasks');

/** Name in the words, and whether it heads numbers. */
const COLUMNS = [
  ['number', false],
  ['task', false],
  ['target', true],
  ['actual', true],
  ['progress', false],
  ['completion', true],
  ['planned', true],
  ['gap', true],
  ['lamp', false],
  ['section', false],
  ['due', false],
] as const satisfies readonly (readonly [keyof Words['tasks'], boolean])[];

export function TaskTable({ groups, by, index, asOf, open, onEdit }: TaskTableProps) {
  const words = useWords();
  const navigate = route.useNavigate();
  const toggle = (id: string) =>
    void navigate({
      search: (now) => ({ ...now, task: open === id ? undefined : id }),
      replace: true,
      resetScroll: false,
    });
  const areSeveral = new Set(groups.flatMap(({ rows }) => rows.map(({ task }) => task.list))).size > 1;
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{words.tasks.title}</caption>
        <thead>
          <tr>
            {COLUMNS.map(([name, isNumber]) => (
              <th
                key={name}
                scope="col"
                className={isNumber ? styles.number : name === 'progress' ? styles.progress : undefined}
              >
                {words.tasks[name]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key ?? ''}>
            <GroupHead group={group} by={by} columns={COLUMNS.length} />
            {group.rows.map((row) => (
              <Fragment key={row.task.id}>
                <TaskLine
                  row={row}
                  index={index}
                  asOf={asOf}
                  list={areSeveral && by !== 'list' ? row.task.list : null}
                  isOpen={open === row.task.id}
                  onToggle={() => toggle(row.task.id)}
                />
                {open === row.task.id && (
                  <tr>
                    <td colSpan={COLUMNS.length} className={styles.details}>
                      <TaskDetails row={row} index={index} asOf={asOf} onEdit={onEdit} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
