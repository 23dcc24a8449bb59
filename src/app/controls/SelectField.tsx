// A labelled choice of a form, with the sentence of its fault.
import { FaultyField } from './FaultyField';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  /** Value and name. */
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly fault?: string | null;
}

export function SelectField<T extends string>({ label, options, value, onChoose, fault = null }: SelectFieldProps<T>) {
  return (
    <FaultyField label={label} fault={fault}>
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
