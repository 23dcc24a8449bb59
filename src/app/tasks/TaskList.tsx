// Task lists on a day: how they stand, the filters, and the tasks under their headings.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { taskRows } from '../../analysis/tasks';
import type { IsoDate } from '../../model/period';
import type { Task } from '../../model/task';
import type { Entities } from '../../store/readEntities';
import { indexDataset, isUncut } from '../data/indexDataset';
import { useBlocks } from '../data/queries';
import { DerivedWork } from '../derived/DerivedWork';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { ListRulesPanel } from '../lamps/ListRulesPanel';
import type { TasksSearch } from '../routing/pageSearch';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import { type TaskEdit, TaskEditor } from './edit/TaskEditor';
import { groupTasks } from './filters/groupTasks';
import { filterRows, isFiltered } from './filters/taskFilters';
import { TaskFilters } from './filters/TaskFilters';
import { Standing } from './home/Standing';
import { seriesForTasks } from '../../analysis/seriesForTasks';
import { SaveTasks } from './SaveTasks';
import { TaskTable } from './TaskTable';
import styles from './TaskTable.module.css';

interface TaskListProps {
  readonly entities: Entities;
  readonly tasks: readonly Task[];
  readonly asOf: IsoDate;
  readonly search: TasksSearch;
}

const route = getRouteApi('/tasks');

export function TaskList({ entities, tasks, asOf, search }: TaskListProps) {
  const words = useWords();
  const { figures: derived, ...work } = useDerived();
  const known = useWithDerived(entities, derived) ?? entities;
  const navigate = route.useNavigate();
  const [edit, setEdit] = useState<TaskEdit | null>(null);
  const codes = useMemo(() => seriesForTasks(tasks, entities.indicators), [tasks, entities.indicators]);
  const blocks = useBlocks(codes);
  const index = useMemo(
    () => indexDataset({ ...known, blocks: blocks.data ?? [] }, isUncut, derived.found),
    [known, blocks.data, derived.found],
  );
  const rows = useMemo(() => taskRows(index, tasks, asOf), [index, tasks, asOf]);
  const shown = filterRows(rows, search, asOf);
  const by = search.by ?? 'urgency';
  const groups = groupTasks(shown, by);
  const note = isFiltered(search) ? words.taskPage.showing(shown.length, rows.length) : '';
  const view = (
    <>
      <DerivedWork {...work} />
      <Standing rows={rows} asOf={asOf} />
      {listsOf(tasks).map((list) => (
        <ListRulesPanel key={list} list={list} lists={entities.lists} />
      ))}
      <TaskFilters rows={rows} shown={shown.length} search={search} by={by}>
        {shown.length > 0 && <SaveTasks rows={groups.flatMap((group) => group.rows)} {...{ index, asOf, note }} />}
      </TaskFilters>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{words.taskPage.nothing}</p>
      ) : (
        <TaskTable {...{ by, index, asOf }} groups={groups} open={search.task ?? null} onEdit={setEdit} />
      )}
    </>
  );
  const onDone = (task: Task | null) => {
    setEdit(null);
    if (task !== null && task.id === search.task) return;
    const list = search.list === undefined || task === null ? search.list : task.list;
    void navigate({ search: { ...search, list, task: task?.id }, replace: true, resetScroll: false });
  };
  return (
    <>
      {codes.length === 0 ? view : <QueryView query={blocks}>{() => view}</QueryView>}
      {edit !== null && <TaskEditor {...{ edit, index, asOf, onDone }} onClose={() => setEdit(null)} />}
    </>
  );
}

/** Each list once, in the order of the tasks. */
function listsOf(tasks: readonly Task[]): string[] {
  return [...new Set(tasks.map(({ list }) => list))];
}
