// The form of a list's rules: method, limits, colour of on schedule, months made good, and how lamps add up.
import { useState, type FormEvent } from 'react';
import { GOOD_COLORS, LAMP_METHODS, type ListRules } from '../../model/lampMethod';
import { Button } from '../controls/Button';
import { FaultyField } from '../controls/FaultyField';
import { SelectField } from '../controls/SelectField';
import { lampName } from '../../words/lampName';
import { useWords } from '../words/wordsContext';
import styles from './ListRules.module.css';
import { checkRules, draftOf, type RulesDraft, type RulesFault } from './rulesDraft';

interface ListRulesFormProps {
  readonly rules: ListRules;
  readonly isStored: boolean;
  readonly isSaving: boolean;
  /** Null: back to the rules that ship. True when it was written. */
  readonly onSave: (rules: ListRules | null) => Promise<boolean>;
}

export function ListRulesForm({ rules, isStored, isSaving, onSave }: ListRulesFormProps) {
  const words = useWords();
  // Only what was typed is kept here: what is saved, taken back or undone elsewhere shows through.
  const [typed, setTyped] = useState<Partial<RulesDraft>>({});
  const [faults, setFaults] = useState<readonly RulesFault[]>([]);
  const draft: RulesDraft = { ...draftOf(rules), ...typed };
  const change = (changed: Partial<RulesDraft>) => setTyped({ ...typed, ...changed });
  const send = async (after: ListRules | null) => {
    if (await onSave(after)) setTyped({});
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkRules(draft);
    const isSound = 'id' in checked;
    setFaults(isSound ? [] : checked);
    if (isSound) void send(checked);
  };
  const good = lampName('green', draft.goodColor, words);
  const fault = (kind: RulesFault) => (faults.includes(kind) ? words.lampCard.rulesFaults[kind] : null);
  return (
    <form className={styles.form} noValidate aria-label={words.lampCard.rulesOf(rules.id)} onSubmit={save}>
      <SelectField
        label={words.lampCard.rulesMethod}
        options={LAMP_METHODS.map((method) => [method, words.promises.methods[method]] as const)}
        value={draft.method}
        onChoose={(method) => change({ method })}
      />
      <Limit
        label={words.lampCard.goodPoints(good)}
        value={draft.green}
        fault={fault('points')}
        onType={(green) => change({ green })}
      />
      <Limit
        label={words.lampCard.yellowPoints}
        value={draft.yellow}
        fault={null}
        onType={(yellow) => change({ yellow })}
      />
      <Limit
        label={words.lampCard.nearPercent}
        value={draft.near}
        fault={fault('near')}
        onType={(near) => change({ near })}
      />
      <SelectField
        label={words.lampCard.goodColor}
        options={GOOD_COLORS.map((color) => [color, lampName('green', color, words)] as const)}
        value={draft.goodColor}
        onChoose={(goodColor) => change({ goodColor })}
      />
      <SelectField
        label={words.lampCard.rollUp}
        options={Object.entries(words.lampCard.rollUps)}
        value={draft.rollUp}
        onChoose={(way) => change({ rollUp: way as ListRules['rollUp'] })}
      />
      <label className={styles.wide}>
        <input
          type="checkbox"
          checked={draft.madeGoodIsYellow}
          onChange={(event) => change({ madeGoodIsYellow: event.target.checked })}
        />{' '}
        {words.lampCard.madeGoodRule}
      </label>
      <p className={styles.wide}>{words.lampCard.thresholds[draft.method](rules.thresholds, good)}</p>
      <p className={styles.wide}>{words.lampCard.rulesHint}</p>
      <div className={styles.actions}>
        <Button type="submit" weight="main" disabled={isSaving}>
          {words.common.save}
        </Button>
        {isStored && (
          <Button disabled={isSaving} onClick={() => void send(null)}>
            {words.lampCard.rulesReset}
          </Button>
        )}
      </div>
    </form>
  );
}

interface LimitProps {
  readonly label: string;
  readonly value: string;
  readonly fault: string | null;
  readonly onType: (text: string) => void;
}

function Limit({ label, value, fault, onType }: LimitProps) {
  return (
    <FaultyField label={label} fault={fault}>
      {(field) => (
        <input {...field} inputMode="decimal" value={value} onChange={(event) => onType(event.target.value)} />
      )}
    </FaultyField>
  );
}
