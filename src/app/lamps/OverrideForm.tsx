// A form that sets a lamp by hand. Every fault stands at its field; nothing is saved until there is none.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { LampColor, ListRules } from '../../model/lampMethod';
import type { IsoDate } from '../../model/period';
import type { LampOverride } from '../../model/task';
import { Button } from '../controls/Button';
import { FaultyField } from '../controls/FaultyField';
import { lampName } from '../../words/lampName';
import { useWords } from '../words/wordsContext';
import { checkOverride, type OverrideDraft, type OverrideFault } from './overrideDraft';
import styles from './Overrides.module.css';

interface OverrideFormProps {
  readonly from: IsoDate;
  readonly goodColor: ListRules['goodColor'];
  readonly isSaving: boolean;
  readonly onSave: (override: LampOverride) => void;
  readonly onCancel: () => void;
}

const COLORS: readonly LampColor[] = ['green', 'yellow', 'red', 'blue', 'grey'];

export function OverrideForm({ from, goodColor, isSaving, onSave, onCancel }: OverrideFormProps) {
  const words = useWords();
  const [draft, setDraft] = useState<OverrideDraft>({ color: 'green', reason: '', from, until: '' });
  const [faults, setFaults] = useState<readonly OverrideFault[]>([]);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const change = (changed: Partial<OverrideDraft>) => setDraft({ ...draft, ...changed });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkOverride(draft);
    if ('color' in checked) onSave(checked);
    else setFaults(checked);
  };
  const saidOf = (...kinds: readonly OverrideFault[]) => {
    const kind = kinds.find((one) => faults.includes(one));
    return kind === undefined ? null : words.lampCard.overrideFaults[kind];
  };
  return (
    <form className={styles.form} noValidate onSubmit={save}>
      <p className={styles.hint}>{words.lampCard.overrideHint}</p>
      <FaultyField label={words.lampCard.overrideColor} fault={null}>
        {(field) => (
          <select
            ref={first}
            {...field}
            value={draft.color}
            onChange={(event) => change({ color: event.target.value as LampColor })}
          >
            {COLORS.map((color) => (
              <option key={color} value={color}>
                {lampName(color, goodColor, words)}
              </option>
            ))}
          </select>
        )}
      </FaultyField>
      <FaultyField wide label={words.lampCard.overrideReason} fault={saidOf('reason')}>
        {(field) => (
          <input {...field} value={draft.reason} onChange={(event) => change({ reason: event.target.value })} />
        )}
      </FaultyField>
      <FaultyField label={words.lampCard.overrideFrom} fault={saidOf('from')}>
        {(field) => (
          <input {...field} type="date" value={draft.from} onChange={(event) => change({ from: event.target.value })} />
        )}
      </FaultyField>
      <FaultyField label={words.lampCard.overrideUntil} fault={saidOf('until', 'order')}>
        {(field) => (
          <input
            {...field}
            type="date"
            value={draft.until}
            onChange={(event) => change({ until: event.target.value })}
          />
        )}
      </FaultyField>
      <div className={styles.actions}>
        <Button type="submit" weight="main" disabled={isSaving}>
          {words.common.save}
        </Button>
        <Button onClick={onCancel}>{words.common.cancel}</Button>
      </div>
    </form>
  );
}
