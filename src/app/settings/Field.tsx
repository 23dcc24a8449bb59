// A labelled field of a form, with a hint under it.
import type { ReactNode } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Spans the whole form. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Field({ label, hint, wide = false, children }: FieldProps) {
  return (
    // The field itself is the child.
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control
    <label className={wide ? styles.wide : styles.field}>
      <span className={styles.label}>{label}</span>
      {children}
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </label>
  );
}
