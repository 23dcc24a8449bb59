// One remark being written: a period or a stretch, and a sentence.
import { type FormEvent, useState } from 'react';
import type { Annotation } from '../../model/annotation';
import type { ValueForm } from '../../model/observation';
import { comparePeriods, type Period } from '../../model/period';
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import styles from './Annotations.module.css';

export type AnnotationDraft = Pick<Annotation, 'from' | 'to' | 'text'>;

interface AnnotationFormProps {
  /** The one that is changed; null for a new one. */
  readonly annotation: Annotation | null;
  readonly periods: readonly Period[];
  readonly form: ValueForm;
  readonly isSaving: boolean;
  readonly onSave: (draft: AnnotationDraft) => void;
  readonly onCancel: () => void;
}

const MOST_CHARACTERS = 200;

export function AnnotationForm({ annotation, periods, form, isSaving, onSave, onCancel }: AnnotationFormProps) {
  const words = useWords();
  const latest = periods.at(-1);
  const [from, setFrom] = useState(annotation?.from ?? latest);
  const [to, setTo] = useState(annotation?.to ?? latest);
  const [text, setText] = useState(annotation?.text ?? '');
  if (from === undefined || to === undefined) return null;
  const until = comparePeriods(to, from) < 0 ? from : to;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onSave({ from, to: until, text: text.trim() });
  };
  const choices = choicesWith(periods, annotation);
  return (
    <form className={styles.form} onSubmit={save}>
      <PeriodField
        label={words.indicator.annotations.from}
        value={from}
        periods={choices}
        form={form}
        onChoose={setFrom}
      />
      <PeriodField
        label={words.indicator.annotations.to}
        value={until}
        periods={choices.filter((one) => comparePeriods(one, from) >= 0)}
        form={form}
        onChoose={setTo}
      />
      <label className={styles.sentence}>
        <span>{words.indicator.annotations.text}</span>
        <input
          required
          // The form was asked for; its sentence is what a person came to write.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          maxLength={MOST_CHARACTERS}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button type="submit" weight="main" disabled={isSaving || text.trim() === ''}>
        {words.common.save}
      </Button>
      <Button onClick={onCancel}>{words.common.cancel}</Button>
    </form>
  );
}

/** Its own periods stay to choose from where another view shows others. */
function choicesWith(periods: readonly Period[], annotation: Annotation | null): Period[] {
  const own = annotation === null ? [] : [annotation.from, annotation.to];
  return [...new Set([...periods, ...own])].sort(comparePeriods);
}

interface PeriodFieldProps {
  readonly label: string;
  readonly value: Period;
  readonly periods: readonly Period[];
  readonly form: ValueForm;
  readonly onChoose: (period: Period) => void;
}

function PeriodField({ label, value, periods, form, onChoose }: PeriodFieldProps) {
  const words = useWords();
  return (
    <label className={styles.period}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value as Period)}>
        {periods.map((period) => (
          <option key={period} value={period}>
            {words.formatPeriod(period, form)}
          </option>
        ))}
      </select>
    </label>
  );
}
