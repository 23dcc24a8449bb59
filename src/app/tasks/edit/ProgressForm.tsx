// A report on a task, or the correction of one; the lamp after saving stands under the fields.
import type { TaskProgress } from '../../../model/task';
import { todayIso } from '../../words/localTime';
import { useWords } from '../../words/wordsContext';
import { LampPreview } from './LampPreview';
import {
  checkProgress,
  NO_REPORT,
  type ProgressDraft,
  progressDraftOf,
  type ProgressField,
  REPORTED_MISSING,
  withCorrection,
  withReport,
} from './progressDraft';
import { SelectField } from '../../controls/SelectField';
import { taskChange } from './taskAndTarget';
import { TaskDialog, type TaskFormProps } from './TaskDialog';
import styles from './TaskForms.module.css';
import { TypedField } from './TypedField';
import { useDraft } from './useDraft';
import { useSaving } from '../../desk/useSaving';

interface ProgressFormProps extends TaskFormProps {
  /** The report that is corrected; null for a new one. */
  readonly corrected: TaskProgress | null;
}

const LINES = ['note', 'problems', 'nextStep', 'evidence'] as const;

export function ProgressForm({ opened, index, asOf, corrected, onClose, onDone }: ProgressFormProps) {
  const words = useWords();
  const { taskEdit, promises } = words;
  const { state } = opened;
  const { task, target } = state;
  const form = useDraft<ProgressDraft, ProgressField>(
    corrected === null ? { ...NO_REPORT, asOf } : progressDraftOf(corrected),
  );
  const { draft, faults, change } = form;
  const found = checkProgress(draft, corrected, todayIso());
  const saving = useSaving(() => onDone(task));
  const unit = target?.unit ?? (task.indicator === null ? undefined : index.indicators.get(task.indicator)?.unit) ?? '';
  const withIt = (report: TaskProgress) =>
    corrected === null ? withReport(task, report) : withCorrection(task, corrected, report);
  const save = () => {
    const report = form.take(found);
    if (report !== null) saving.save(taskChange(state, { task: withIt(report), target }), noteOf(report));
  };
  const noteOf = ({ asOf: day }: TaskProgress): string => {
    const date = words.formatDate(day);
    if (corrected === null) return taskEdit.noteReport(task.title, date);
    if (corrected.asOf === day) return taskEdit.noteCorrected(task.title, date);
    return taskEdit.noteMoved(task.title, words.formatDate(corrected.asOf), date);
  };
  const labels = { note: taskEdit.note, problems: promises.problems, nextStep: promises.nextStep };
  const title =
    corrected === null ? taskEdit.reportOf(task.title) : taskEdit.correctOf(words.formatDate(corrected.asOf));
  return (
    <TaskDialog title={title} {...{ opened, index, form, saving, onClose }} onSave={save}>
      {corrected !== null && <p className={styles.hint}>{taskEdit.correctText}</p>}
      <TypedField
        kind="day"
        label={taskEdit.asOf}
        hint={corrected === null ? undefined : taskEdit.asOfHint}
        value={draft.asOf}
        fault={faults.asOf}
        onType={(day) => change({ asOf: day })}
      />
      <TypedField
        kind="number"
        label={target?.counts === 'increase' ? taskEdit.increase(unit) : taskEdit.value(unit)}
        disabled={draft.missing !== ''}
        value={draft.missing === '' ? draft.value : ''}
        fault={faults.value}
        onType={(value) => change({ value })}
      />
      <SelectField
        label={taskEdit.missing}
        options={[
          ['', words.common.none],
          ...[...new Set([...REPORTED_MISSING, ...(draft.missing === '' ? [] : [draft.missing])])].map(
            (reason) => [reason, words.missing[reason]] as const,
          ),
        ]}
        value={draft.missing}
        onChoose={(missing) => change({ missing })}
      />
      <TypedField
        kind="day"
        label={taskEdit.doneOn}
        value={draft.doneOn}
        fault={faults.doneOn}
        onType={(doneOn) => change({ doneOn })}
      />
      {LINES.map((field) => (
        <TypedField
          key={field}
          wide
          kind="lines"
          label={{ ...labels, evidence: promises.evidence }[field]}
          value={draft[field]}
          fault={field === 'note' ? faults.note : undefined}
          onType={(text) => change({ [field]: text })}
        />
      ))}
      <LampPreview
        index={index}
        asOf={asOf}
        now={state}
        then={found.kind === 'sound' ? { task: withIt(found.value), target } : null}
      />
    </TaskDialog>
  );
}
