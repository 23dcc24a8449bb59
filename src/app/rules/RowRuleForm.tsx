// A rule of rows as a form, and beside it what the draft does to the numbers. Law: nothing is saved unseen: what a draft
// changes stands under it, and a draft with a fault has no numbers.
import { useDeferredValue, useState, type FormEvent } from 'react';
import { registerKinds } from '../../catalogue/registerKinds';
import type { EndOfValidity, Measure, RowCondition, RowRule } from '../../model/derivationRule';
import type { Entities } from '../../store/readEntities';
import { nameOf } from '../../words/nameOf';
import { Button } from '../controls/Button';
import { Field } from '../settings/Field';
import styles from '../settings/Form.module.css';
import { useWords } from '../words/wordsContext';
import { ConditionFields } from './ConditionFields';
import { FieldChoice } from './FieldChoice';
import { type RuleFault, ruleFault } from './ruleFault';
import { RulePreview } from './RulePreview';
import own from './Rules.module.css';

interface RowRuleFormProps {
  readonly rule: RowRule;
  readonly known: Entities;
  readonly onSave: (rule: RowRule) => Promise<void>;
}

export function RowRuleForm({ rule, known, onSave }: RowRuleFormProps) {
  const words = useWords();
  const [draft, setDraft] = useState(rule);
  const shown = useDeferredValue(draft);
  const fault = ruleFault(draft);
  const isSame = JSON.stringify(draft) === JSON.stringify(rule);
  const change = (changed: Partial<RowRule>) => setDraft({ ...draft, ...changed });
  const kind = registerKinds.kinds.find(({ id }) => id === rule.register);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (fault === null) void onSave(draft);
  };
  return (
    <>
      <form className={styles.form} onSubmit={save}>
        <p>
          {words.rules.register}
          {words.common.colon}
          {kind === undefined ? rule.register : nameOf(kind, words)}
        </p>
        <Field label={words.indicator.unit}>
          <input value={draft.unit} onChange={(event) => change({ unit: event.target.value })} />
        </Field>
        <MeasureFields measure={draft.measure} kept={rule.measure} onChange={(measure) => change({ measure })} />
        <TimingFields rule={draft} onChange={setDraft} />
        <Conditions where={draft.where} onChange={(where) => change({ where })} />
        <div className={styles.actions}>
          <Button type="submit" weight="main" disabled={fault !== null || isSame}>
            {words.common.save}
          </Button>
          <Button disabled={isSame} onClick={() => setDraft(rule)}>
            {words.common.cancel}
          </Button>
        </div>
        {fault !== null && (
          <p role="alert" className={own.fault}>
            {faultText(fault, words)}
          </p>
        )}
      </form>
      {ruleFault(shown) === null && <RulePreview draft={shown} known={known} />}
    </>
  );
}

function faultText(fault: RuleFault, { rules }: ReturnType<typeof useWords>): string {
  return fault.kind === 'texts' ? rules.faults.texts(fault.at) : rules.faults[fault.kind];
}

interface MeasureFieldsProps {
  readonly measure: Measure;
  /** What stands in the rule, where it is none that is offered. */
  readonly kept: Measure;
  readonly onChange: (measure: Measure) => void;
}

const FIRMS: Measure = { kind: 'distinct', fields: ['firm'] };
type Offered = 'count' | 'firms' | 'sum' | 'mean' | 'kept';

function MeasureFields({ measure, kept, onChange }: MeasureFieldsProps) {
  const words = useWords();
  const offered: readonly Offered[] = ['count', 'firms', 'sum', 'mean', ...(offeredAs(kept) === 'kept' ? KEPT : [])];
  const field = measure.kind === 'sum' || measure.kind === 'mean' ? measure.field : '';
  const measures: Record<Offered, Measure> = {
    count: { kind: 'count' },
    firms: FIRMS,
    sum: { kind: 'sum', field },
    mean: { kind: 'mean', field },
    kept,
  };
  return (
    <>
      <Field label={words.rules.measure}>
        <select value={offeredAs(measure)} onChange={(event) => onChange(measures[event.target.value as Offered])}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {words.rules.measures[one]}
            </option>
          ))}
        </select>
      </Field>
      {(measure.kind === 'sum' || measure.kind === 'mean') && (
        <Field label={words.rules.field}>
          <FieldChoice value={measure.field} onChoose={(chosen) => onChange({ kind: measure.kind, field: chosen })} />
        </Field>
      )}
    </>
  );
}

const KEPT: readonly Offered[] = ['kept'];

function offeredAs(measure: Measure): Offered {
  switch (measure.kind) {
    case 'count':
    case 'sum':
    case 'mean':
      return measure.kind;
    case 'distinct':
      return measure.fields.join() === 'firm' ? 'firms' : 'kept';
    case 'members':
    case 'workingDays':
      return 'kept';
  }
}

/** The first column of days of an event, or the years that something holds. */
function TimingFields({ rule, onChange }: { readonly rule: RowRule; readonly onChange: (rule: RowRule) => void }) {
  const words = useWords();
  const { timing } = rule;
  if (timing.kind === 'event') {
    const [first = '', ...others] = timing.dates;
    const dates = (chosen: string): string[] => [chosen, ...others.filter((one) => one !== chosen)];
    return (
      <Field label={words.rules.dates}>
        <FieldChoice
          value={first}
          onChoose={(chosen) => onChange({ ...rule, timing: { kind: 'event', dates: dates(chosen) } })}
        />
      </Field>
    );
  }
  const term = timing.validity.until.find((end) => end.kind === 'anniversary');
  if (term === undefined) return null;
  const withYears = (end: EndOfValidity, years: number): EndOfValidity =>
    end.kind === 'anniversary' ? { ...end, years } : end;
  const setYears = (years: number) => {
    const until = timing.validity.until.map((end) => withYears(end, years));
    onChange({ ...rule, timing: { ...timing, validity: { ...timing.validity, until } } });
  };
  return (
    <Field label={words.rules.years}>
      <input
        type="number"
        min={1}
        max={99}
        step={1}
        value={Number.isNaN(term.years) ? '' : term.years}
        onChange={(event) => setYears(event.target.valueAsNumber)}
      />
    </Field>
  );
}

interface ConditionsProps {
  readonly where: readonly RowCondition[];
  readonly onChange: (where: readonly RowCondition[]) => void;
}

const NEW_CONDITION: RowCondition = { field: '', test: 'contains', texts: [], needed: true };

function Conditions({ where, onChange }: ConditionsProps) {
  const words = useWords();
  return (
    <fieldset className={own.conditions}>
      <legend>{words.rules.conditions}</legend>
      {where.map((condition, at) => (
        <ConditionFields
          // Conditions have no name of their own: their place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          at={at + 1}
          condition={condition}
          onChange={(changed) => onChange(where.map((one, place) => (place === at ? changed : one)))}
          onRemove={() => onChange(where.filter((_, place) => place !== at))}
        />
      ))}
      <Button weight="quiet" onClick={() => onChange([...where, NEW_CONDITION])}>
        {words.rules.addCondition}
      </Button>
    </fieldset>
  );
}
