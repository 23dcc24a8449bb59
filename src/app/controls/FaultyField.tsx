// A labelled field that says what is wrong with it, to eye and ear.
import { useId, type ReactNode } from 'react';
import styles from './FaultyField.module.css';

interface FieldProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FaultyFieldProps {
  readonly label: string;
  readonly fault: string | null;
  /** What to know before typing. */
  readonly hint?: string | undefined;
  /** Spans the whole form. */
  readonly wide?: boolean;
  readonly children: (field: FieldProps) => ReactNode;
}

export function FaultyField({ label, fault, hint, wide = false, children }: FaultyFieldProps) {
  const id = useId();
  const said = `${id}fault`;
  const told = `${id}hint`;
  const described = [...(fault === null ? [] : [said]), ...(hint === undefined ? [] : [told])].join(' ') || undefined;
  return (
    <div className={wide ? styles.wideField : styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': fault !== null, 'aria-describedby': described })}
      {hint !== undefined && (
        <span id={told} className={styles.hint}>
          {hint}
        </span>
      )}
      {fault !== null && (
        <span id={said} className={styles.fault} role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
