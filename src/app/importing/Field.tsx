// Labelled inputs of the review: a text, and the form of values (当期, 累计, 期末).
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { ValueForm } from '../../model/observation';
import { useWords } from '../words/wordsContext';
import styles from './Field.module.css';

export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Leaving the field, or Enter in it. */
  readonly onDone?: () => void;
  readonly placeholder?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  /** Takes the focus when it appears. */
  readonly focused?: boolean;
  /** Texts to choose from; others may be written all the same. */
  readonly suggestions?: readonly string[];
}

export function Field({
  label,
  value,
  onChange,
  onDone,
  placeholder,
  describedBy,
  invalid = false,
  focused = false,
  suggestions,
}: FieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className={styles.input}
        value={value}
        placeholder={placeholder}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        autoComplete="off"
        list={suggestions === undefined ? undefined : `${id}list`}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || onDone === undefined) return;
          event.preventDefault();
          onDone();
        }}
      />
      {suggestions !== undefined && (
        <datalist id={`${id}list`}>
          {suggestions.map((text) => (
            // A suggestion is its value; it needs no other label.
            // oxlint-disable-next-line jsx-a11y/control-has-associated-label
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </div>
  );
}

const FORMS: readonly ValueForm[] = ['period', 'cumulative', 'end'];

interface FormFieldProps {
  readonly value: ValueForm | null;
  readonly onChange: (form: ValueForm | null) => void;
}

export function FormField({ value, onChange }: FormFieldProps) {
  const id = useId();
  const words = useWords();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {words.review.form}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as ValueForm))}
      >
        <option value="">{words.review.formUnstated}</option>
        {FORMS.map((form) => (
          <option key={form} value={form}>
            {words.forms[form]}
          </option>
        ))}
      </select>
    </div>
  );
}
