// The filters of the tasks and their grouping; each choice is a step in the address, so that back takes it back.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TaskRow } from '../../../analysis/tasks';
import type { Words } from '../../../words/zh';
import { Button } from '../../controls/Button';
import { Choice, type ChoiceOption } from '../../controls/Choice';
import type { TasksSearch } from '../../routing/pageSearch';
import { useWords } from '../../words/wordsContext';
import type { Grouping } from './groupTasks';
import { LampFilter } from './LampFilter';
import { type DueFilter, isFiltered, namesOf } from './taskFilters';
import styles from './TaskFilters.module.css';

interface TaskFiltersProps {
  /** All tasks of the shown lists. */
  readonly rows: readonly TaskRow[];
  readonly shown: number;
  readonly search: TasksSearch;
  readonly by: Grouping;
  /** Behind the filters. */
  readonly children?: ReactNode;
}

const route = getRouteApi('/tasks');
const PEOPLE = ['section', 'leader', 'deputy'] as const;
const NO_FILTER = { section: undefined, leader: undefined, deputy: undefined, due: undefined, lamp: undefined };

export function TaskFilters({ rows, shown, search, by, children }: TaskFiltersProps) {
  const words = useWords();
  const navigate = route.useNavigate();
  const choose = (changed: Partial<TasksSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed, task: undefined }), resetScroll: false });
  return (
    <div className={styles.filters} role="group" aria-label={words.taskPage.filters}>
      <LampFilter rows={rows} chosen={search.lamp} onChoose={(lamp) => choose({ lamp })} />
      {PEOPLE.map((who) => {
        const names = namesOf(rows, who);
        if (names.length === 0 && search[who] === undefined) return null;
        return (
          <Choice
            key={who}
            labelled
            label={words.taskPage[who]}
            options={namedOptions(names, search[who], words)}
            value={search[who] ?? ''}
            onChoose={(name) => choose({ [who]: name === '' ? undefined : name })}
          />
        );
      })}
      <Choice
        labelled
        label={words.taskPage.due}
        options={[{ value: '', label: words.taskPage.all }, ...optionsOf<DueFilter | ''>(words.taskPage.dueFilters)]}
        value={search.due ?? ''}
        onChoose={(due) => choose({ due: due === '' ? undefined : due })}
      />
      <Choice
        labelled
        label={words.taskPage.by}
        options={optionsOf<Grouping>(words.taskPage.groupings)}
        value={by}
        onChoose={(grouping) => choose({ by: grouping === 'urgency' ? undefined : grouping })}
      />
      <span role="status" className={styles.shown}>
        {isFiltered(search) && words.taskPage.showing(shown, rows.length)}
      </span>
      {isFiltered(search) && (
        <Button weight="quiet" onClick={() => choose(NO_FILTER)}>
          {words.taskPage.clearFilters}
        </Button>
      )}
      {children}
    </div>
  );
}

function optionsOf<T extends string>(labels: Readonly<Partial<Record<T, string>>>): ChoiceOption<T>[] {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] ?? value }));
}

/** A chosen name that no task has any more stays in sight, so that it can be taken back. */
function namedOptions(names: readonly string[], chosen: string | undefined, words: Words): ChoiceOption<string>[] {
  const listed = chosen === undefined || names.includes(chosen) ? names : [chosen, ...names];
  return [{ value: '', label: words.taskPage.all }, ...listed.map((name) => ({ value: name, label: name }))];
}
