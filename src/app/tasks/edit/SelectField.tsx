// A labelled choice of a form, with the sentence of its fault.
import { FaultyField } from '../../controls/FaultyField';
import { useWords } from '../../words/wordsContext';
import type { Fault } from './faults';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  /** Value and name. */
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly fault?: Fault | undefined;
  readonly wide?: boolean;
}

export function SelectField<T extends string>({ label, options, value, onChoose, ...rest }: SelectFieldProps<T>) {
  const { taskEdit } = useWords();
  const { fault, wide = false } = rest;
  return (
    <FaultyField label={label} wide={wide} fault={fault === undefined ? null : taskEdit.faults[fault]}>
      {(field) => (
        <select {...field} value={value} onChange={({ target }) => onChoose(target.value as T)}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FaultyField>
  );
}
