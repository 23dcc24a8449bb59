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
import { TaskList } from './TaskList';
import { firstDayOfInterest, taskLists } from './taskLists';

const route = getRouteApi('/tasks');

export function TasksPage() {
  const entities = useEntities();
  const words = useWords();
  if (entities.data === undefined || entities.data.tasks.length === 0) {
    return (
      <>
        <PageHead title={words.tasks.title} />
        <QueryView query={entities}>
          {() => <EmptyWorkspace title={words.tasks.emptyTitle} text={words.tasks.emptyText} />}
        </QueryView>
      </>
    );
  }
  return <Lists entities={entities.data} />;
}

function Lists({ entities }: { readonly entities: Entities }) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const lists = useMemo(() => taskLists(entities.tasks), [entities.tasks]);
  const list = lists.find(({ name }) => name === search.list) ?? lists[0];
  if (list === undefined) return null;
  const asOf = search.on ?? firstDayOfInterest(list.year, todayIso());
  return (
    <>
      <PageHead title={words.tasks.title}>
        <Choice
          label={words.tasks.list}
          options={lists.map(({ name }) => ({ value: name, label: name }))}
          value={list.name}
          onChoose={(name) => void navigate({ search: { list: name } })}
        />
        <AsOfChoice
          year={list.year}
          value={asOf}
          onChoose={(on) => void navigate({ search: { ...search, list: list.name, on } })}
        />
      </PageHead>
      <TaskList key={list.name} entities={entities} tasks={list.tasks} asOf={asOf} open={search.task ?? null} />
    </>
  );
}
