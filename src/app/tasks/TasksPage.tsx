// The task lists: who owes what until when, and how it stands on a day.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Entities } from '../../store/readEntities';
import { Choice } from '../controls/Choice';
import { useEntities } from '../data/queries';
import { PageHead } from '../shell/PageHead';
import { EmptyWorkspace } from '../states/EmptyWorkspace';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { AsOfChoice } from './AsOfChoice';
import { NewTask } from './edit/NewTask';
import { TaskList } from './TaskList';
import { shownLists, taskLists } from '../../analysis/taskLists';

const route = getRouteApi('/tasks');

export function TasksPage() {
  const entities = useEntities();
  const words = useWords();
  const navigate = route.useNavigate();
  const openTask = (list: string, task: string) => void navigate({ search: { list, task }, resetScroll: false });
  if (entities.data === undefined || entities.data.tasks.length === 0) {
    return (
      <>
        <PageHead title={words.tasks.title}>
          {entities.data !== undefined && <NewTask entities={entities.data} list="" onDone={openTask} />}
        </PageHead>
        <QueryView query={entities}>
          {() => <EmptyWorkspace title={words.tasks.emptyTitle} text={words.tasks.emptyText} />}
        </QueryView>
      </>
    );
  }
  return <Lists entities={entities.data} onCreated={openTask} />;
}

interface ListsProps {
  readonly entities: Entities;
  readonly onCreated: (list: string, task: string) => void;
}

function Lists({ entities, onCreated }: ListsProps) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const lists = useMemo(() => taskLists(entities.tasks), [entities.tasks]);
  const found = useMemo(() => shownLists(lists, search.list, search.on, todayIso()), [lists, search.list, search.on]);
  const tasks = useMemo(() => found?.shown.flatMap((list) => list.tasks) ?? [], [found]);
  if (found === null) return null;
  const { name, asOf, running } = found;
  const all = { value: '', label: words.taskPage.running };
  return (
    <>
      <PageHead title={words.tasks.title}>
        <Choice
          label={words.tasks.list}
          options={[
            ...lists.map((list) => ({ value: list.name, label: list.name })),
            ...(running.length > 1 ? [all] : []),
          ]}
          value={name ?? ''}
          onChoose={(list) => void navigate({ search: { list: list === '' ? undefined : list } })}
        />
        <AsOfChoice
          year={Number(asOf.slice(0, 4))}
          value={asOf}
          onChoose={(on) => void navigate({ search: { ...search, list: name ?? undefined, on } })}
        />
        <NewTask entities={entities} list={name ?? ''} onDone={onCreated} />
      </PageHead>
      <TaskList key={name ?? ''} entities={entities} tasks={tasks} asOf={asOf} search={search} />
    </>
  );
}
