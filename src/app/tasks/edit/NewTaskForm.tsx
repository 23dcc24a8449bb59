// A new task, in a list that is there or in a new one.
import { useState } from 'react';
import type { KnownIndex } from '../../../analysis/known';
import { FormDialog } from '../../controls/FormDialog';
import { loadCatalogue } from '../../desk/catalogue';
import { todayIso } from '../../words/localTime';
import { useWords } from '../../words/wordsContext';
import { taskChange } from './taskAndTarget';
import { checkTask, nextNumber, type TaskDraft, type TaskField, yearsOf } from './taskDraft';
import { TaskFields } from './TaskFields';
import { useDraft } from './useDraft';
import { useSaving } from '../../desk/useSaving';

interface NewTaskFormProps {
  readonly index: KnownIndex;
  readonly homeArea: string;
  /** The list that is shown. */
  readonly list: string;
  readonly onClose: () => void;
  readonly onDone: (list: string, id: string) => void;
}

export function NewTaskForm({ index, homeArea, list, onClose, onDone }: NewTaskFormProps) {
  const words = useWords();
  const [blank] = useState(() => blankDraft(index, homeArea, list));
  const form = useDraft<TaskDraft, TaskField>(blank);
  const { tasks, areas } = index.known;
  const number = form.typed.number ?? nextNumber(tasks, form.draft.list.trim());
  const found = checkTask({ ...form.draft, number }, { before: null, tasks, indicators: index.indicators });
  const saving = useSaving(() => {
    if (found.kind === 'sound') onDone(found.value.task.list, found.value.task.id);
  });
  const save = async () => {
    const after = form.take(found);
    if (after === null) return;
    const isKnown = areas.some(({ code }) => code === after.task.area);
    const shipped = isKnown ? [] : (await loadCatalogue()).areas.filter(({ code }) => code === after.task.area);
    const change = {
      ...taskChange(null, after),
      areas: shipped.map((area) => ({ key: area.code, before: null, after: area })),
    };
    saving.save(change, words.taskEdit.noteCreated(after.task.title));
  };
  return (
    <FormDialog
      title={words.taskEdit.create}
      action={words.common.save}
      isDirty={form.isDirty}
      canSave={!saving.isRunning}
      faults={form.faults}
      error={saving.error}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TaskFields form={form} index={index} isNew />
    </FormDialog>
  );
}

function blankDraft({ known, areas }: KnownIndex, homeArea: string, list: string): TaskDraft {
  const year = todayIso().slice(0, 4);
  const years = yearsOf(known.tasks, list);
  return {
    list,
    year: String(years?.year ?? year),
    lastYear: String(years?.lastYear ?? year),
    number: '',
    title: '',
    indicator: '',
    related: [],
    area: areas.has(homeArea) ? homeArea : (known.areas[0]?.code ?? homeArea),
    due: '',
    content: '',
    source: '',
    section: '',
    leader: '',
    deputy: '',
    partners: '',
  };
}
