// One of a few: the browser's own list, which every keyboard, screen reader and phone knows.
import { useId, type ReactNode } from 'react';
import styles from './Choice.module.css';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
}

interface ChoiceProps<T extends string> {
  /** Read out, and shown when `labelled`. */
  readonly label: string;
  readonly labelled?: boolean;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>({ label, labelled = false, options, value, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id} className={labelled ? styles.label : 'visuallyHidden'}>
        {label}
      </label>
      <select id={id} className={styles.select} value={value} onChange={(event) => onChoose(event.target.value as T)}>
        {[...new Set(options.map(({ group }) => group))].map((group) => (
          <Group key={group ?? ''} name={group}>
            {options
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
          </Group>
        ))}
      </select>
    </span>
  );
}

function Group({ name, children }: { readonly name: string | undefined; readonly children: ReactNode }) {
  return name === undefined ? children : <optgroup label={name}>{children}</optgroup>;
}
