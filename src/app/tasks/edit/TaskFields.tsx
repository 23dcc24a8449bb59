// The fields of a task: what is to be done, by which list, measured by what, owed by whom, until when.
import type { KnownIndex } from '../../../analysis/known';
import { nameOf } from '../../../words/nameOf';
import { useWords } from '../../words/wordsContext';
import { namesIn } from '../filters/taskFilters';
import { RelatedFields } from './RelatedFields';
import { SelectField } from '../../controls/SelectField';
import styles from './TaskForms.module.css';
import { nextNumber, type TaskDraft, type TaskField, yearsOf } from './taskDraft';
import { TypedField } from './TypedField';
import type { DraftForm } from './useDraft';

interface TaskFieldsProps {
  readonly form: DraftForm<TaskDraft, TaskField>;
  readonly index: KnownIndex;
  readonly isNew: boolean;
}

const PEOPLE = ['section', 'leader', 'deputy', 'partners'] as const;

export function TaskFields({ form: { draft, typed, faults, change }, index, isNew }: TaskFieldsProps) {
  const words = useWords();
  const { taskEdit, tasks, promises } = words;
  const { tasks: known, areas } = index.known;
  const years = yearsOf(known, draft.list);
  const people = { section: tasks.section, leader: words.taskPage.leader, deputy: words.shell.deputy };
  const labels = { ...people, partners: words.shell.partners };
  const indicators = [...index.indicators.values()].map(({ code, ...rest }) => [code, nameOf(rest, words)] as const);
  const chooseList = (list: string) =>
    change(isNew && typed.number === undefined ? { list } : { list, number: draft.number });
  const number = isNew && typed.number === undefined ? nextNumber(known, draft.list.trim()) : draft.number;
  return (
    <>
      <TypedField
        wide
        label={tasks.task}
        value={draft.title}
        fault={faults.title}
        onType={(title) => change({ title })}
      />
      <TypedField
        label={tasks.list}
        hint={taskEdit.listHint}
        value={draft.list}
        fault={faults.list}
        suggestions={[...new Set(known.map(({ list }) => list))]}
        onType={chooseList}
      />
      <TypedField
        label={taskEdit.firstYear}
        kind="number"
        disabled={years !== null}
        value={years === null ? draft.year : String(years.year)}
        fault={faults.year}
        onType={(year) => change({ year })}
      />
      <TypedField
        label={taskEdit.lastYear}
        kind="number"
        disabled={years !== null}
        value={years === null ? draft.lastYear : String(years.lastYear)}
        fault={faults.lastYear}
        onType={(lastYear) => change({ lastYear })}
      />
      <TypedField
        label={tasks.number}
        value={number}
        fault={faults.number}
        onType={(written) => change({ number: written })}
      />
      <TypedField label={tasks.due} kind="day" value={draft.due} fault={faults.due} onType={(due) => change({ due })} />
      <TypedField label={promises.taskSource} value={draft.source} onType={(source) => change({ source })} />
      <SelectField
        label={words.common.indicator}
        options={[['', words.common.none], ...indicators]}
        value={draft.indicator}
        fault={faults.indicator === undefined ? null : taskEdit.faults[faults.indicator]}
        onChoose={(indicator) => change({ indicator })}
      />
      {areas.length > 0 && (
        <SelectField
          label={words.common.area}
          options={areas.map(({ code, ...rest }) => [code, nameOf(rest, words)] as const)}
          value={draft.area}
          onChoose={(area) => change({ area })}
        />
      )}
      {PEOPLE.map((who) => (
        <TypedField
          key={who}
          label={labels[who]}
          value={draft[who]}
          suggestions={[...new Set(known.flatMap((task) => namesIn(task[who])))]}
          onType={(name) => change({ [who]: name })}
        />
      ))}
      <TypedField
        wide
        label={promises.content}
        kind="lines"
        value={draft.content}
        onType={(content) => change({ content })}
      />
      <div className={styles.group}>
        <RelatedFields
          codes={draft.related}
          main={draft.indicator}
          indicators={indicators}
          onChange={(related) => change({ related })}
        />
      </div>
    </>
  );
}
