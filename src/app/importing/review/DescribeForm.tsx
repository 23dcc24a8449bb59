// What a new indicator is: name, unit, kind and direction, guessed from the file until a person says otherwise.
import { useId, useState } from 'react';
import type { Direction, IndicatorKind } from '../../../model/indicator';
import { Button } from '../../controls/Button';
import type { NewIndicator } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { Field } from '../Field';
import fieldStyles from '../Field.module.css';
import styles from './Section.module.css';

interface DescribeFormProps {
  readonly indicator: NewIndicator;
  readonly busy: boolean;
  readonly onDescribe: (indicator: NewIndicator) => void;
  readonly onClose: () => void;
}

export function DescribeForm({ indicator, busy, onDescribe, onClose }: DescribeFormProps) {
  const words = useWords();
  const [draft, setDraft] = useState(indicator);
  const set = (part: Partial<NewIndicator>) => setDraft({ ...draft, ...part });
  const isWhole = draft.name.trim() !== '' && draft.unit.trim() !== '';
  return (
    <form
      className={styles.answers}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onDescribe({ ...draft, name: draft.name.trim(), unit: draft.unit.trim() });
      }}
    >
      <Field label={words.review.indicatorName} value={draft.name} onChange={(name) => set({ name })} focused />
      <Field label={words.common.unit} value={draft.unit} onChange={(unit) => set({ unit })} />
      <ChoiceField<IndicatorKind>
        label={words.review.indicatorKind}
        value={draft.kind}
        names={words.kinds}
        onChange={(kind) => set({ kind })}
      />
      <ChoiceField<Direction>
        label={words.review.indicatorDirection}
        value={draft.direction}
        names={words.directions}
        onChange={(direction) => set({ direction })}
      />
      <Button weight="main" type="submit" disabled={busy || !isWhole}>
        {words.common.confirm}
      </Button>
      <Button onClick={onClose}>{words.common.cancel}</Button>
    </form>
  );
}

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

function ChoiceField<T extends string>({ label, value, names, onChange }: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <select
        id={id}
        className={fieldStyles.input}
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {Object.keys(names).map((choice) => (
          <option key={choice} value={choice}>
            {names[choice as T]}
          </option>
        ))}
      </select>
    </div>
  );
}
