// What a task promises and how it is judged; the lamp after saving stands under the fields.
import { LAMP_METHODS } from '../../../model/lampMethod';
import type { TargetOperator } from '../../../model/target';
import { Button } from '../../controls/Button';
import { todayIso } from '../../words/localTime';
import { useWords } from '../../words/wordsContext';
import { CurveFields } from './CurveFields';
import { LampPreview } from './LampPreview';
import { SelectField } from '../../controls/SelectField';
import { checkTarget, type TargetDraft, targetDraftOf, type TargetField, withOrigin } from './targetDraft';
import { taskChange } from './taskAndTarget';
import { TaskDialog, type TaskFormProps } from './TaskDialog';
import { TypedField } from './TypedField';
import { useDraft } from './useDraft';
import { useSaving } from '../../desk/useSaving';

const OPERATORS: readonly TargetOperator[] = ['>=', '<=', '='];
const COUNTS: readonly TargetDraft['counts'][] = ['total', 'increase'];

export function TargetForm({ opened, index, asOf, onClose, onDone }: TaskFormProps) {
  const words = useWords();
  const { taskEdit, promises } = words;
  const { state } = opened;
  const { task, target } = state;
  const indicator = task.indicator === null ? null : (index.indicators.get(task.indicator) ?? null);
  const byHand = taskEdit.byHand(words.formatDate(todayIso()));
  const stored = targetDraftOf(state, indicator, byHand);
  const form = useDraft<TargetDraft, TargetField>(stored);
  const { change, faults } = form;
  const draft = withOrigin(stored, form.typed, byHand);
  const found = checkTarget(draft, state, indicator);
  const saving = useSaving(() => onDone(task));
  const others = index.known.tasks.filter(({ id }) => id !== task.id);
  const save = () => {
    const after = form.take(found);
    if (after !== null) saving.save(taskChange(state, after), taskEdit.noteTarget(task.title));
  };
  const remove = () =>
    saving.save(
      taskChange(state, { task: { ...task, target: null }, target: null }, others),
      taskEdit.noteTargetRemoved(task.title),
    );
  return (
    <TaskDialog
      title={taskEdit.targetOf(task.title)}
      {...{ opened, index, form, saving, onClose }}
      aside={
        target !== null && (
          <Button weight="danger" disabled={saving.isRunning || opened.isStale} onClick={remove}>
            {taskEdit.removeTarget}
          </Button>
        )
      }
      onSave={save}
    >
      <SelectField
        label={taskEdit.operator}
        options={OPERATORS.map((one) => [one, taskEdit.operators[one]] as const)}
        value={draft.operator}
        onChoose={(operator) => change({ operator })}
      />
      <SelectField
        label={promises.counts}
        options={COUNTS.map((one) => [one, taskEdit.countsNames[one]] as const)}
        value={draft.counts}
        onChoose={(counts) => change({ counts })}
      />
      <TypedField
        kind="number"
        label={taskEdit.targetValue}
        value={draft.value}
        fault={faults.value}
        onType={(value) => change({ value })}
      />
      <TypedField
        label={words.common.unit}
        value={draft.unit}
        fault={faults.unit}
        onType={(unit) => change({ unit })}
      />
      <TypedField
        kind="number"
        label={words.shell.baseline}
        hint={taskEdit.baselineHint[draft.counts]}
        value={draft.baseline}
        fault={faults.baseline}
        onType={(baseline) => change({ baseline })}
      />
      <TypedField
        kind="day"
        label={words.tasks.due}
        value={draft.due}
        fault={faults.due}
        onType={(due) => change({ due })}
      />
      <SelectField
        label={promises.method}
        options={[
          ['', promises.methodOfList] as const,
          ...LAMP_METHODS.map((method) => [method, promises.methods[method]] as const),
        ]}
        value={draft.method}
        onChoose={(method) => change({ method })}
      />
      <TypedField
        label={taskEdit.origin}
        hint={taskEdit.originHint}
        value={draft.origin}
        fault={faults.origin}
        onType={(origin) => change({ origin })}
      />
      <CurveFields draft={draft} fault={faults.curve} onChange={change} />
      <LampPreview index={index} asOf={asOf} now={state} then={found.kind === 'sound' ? found.value : null} />
    </TaskDialog>
  );
}
