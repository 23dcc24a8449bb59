// One task list on a day: the counts of its lamps and its table.
import { useMemo } from 'react';
import { taskRows } from '../../analysis/tasks';
import type { IsoDate } from '../../model/period';
import type { Task } from '../../model/task';
import type { Entities } from '../../store/readEntities';
import { indexDataset, isUncut } from '../data/indexDataset';
import { useBlocks } from '../data/queries';
import { ListRulesPanel } from '../lamps/ListRulesPanel';
import { QueryView } from '../states/QueryView';
import { seriesForTasks } from './seriesForTasks';
import { TaskSummary } from './TaskSummary';
import { TaskTable } from './TaskTable';

interface TaskListProps {
  readonly entities: Entities;
  readonly tasks: readonly Task[];
  readonly asOf: IsoDate;
  /** Id of the task whose details are open. */
  readonly open: string | null;
}

export function TaskList({ entities, tasks, asOf, open }: TaskListProps) {
  const codes = useMemo(() => seriesForTasks(tasks, entities.indicators), [tasks, entities.indicators]);
  const blocks = useBlocks(codes);
  const index = useMemo(
    () => indexDataset({ ...entities, blocks: blocks.data ?? [] }, isUncut),
    [entities, blocks.data],
  );
  const rows = useMemo(() => taskRows(index, tasks, asOf), [index, tasks, asOf]);
  const view = (
    <>
      <TaskSummary rows={rows} asOf={asOf} />
      {tasks[0] !== undefined && <ListRulesPanel list={tasks[0].list} lists={entities.lists} />}
      <TaskTable rows={rows} index={index} asOf={asOf} open={open} />
    </>
  );
  return codes.length === 0 ? view : <QueryView query={blocks}>{() => view}</QueryView>;
}
