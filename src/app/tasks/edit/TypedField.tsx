// A labelled field to type into, with the sentence of its fault and names that were used before.
import { useId } from 'react';
import { FaultyField } from '../../controls/FaultyField';
import { useWords } from '../../words/wordsContext';
import type { Fault } from './faults';

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly kind?: 'text' | 'number' | 'day' | 'lines';
  readonly fault?: Fault | undefined;
  readonly hint?: string | undefined;
  readonly wide?: boolean;
  readonly disabled?: boolean;
  readonly suggestions?: readonly string[];
}

export function TypedField({
  label,
  value,
  onType,
  kind = 'text',
  fault,
  hint,
  wide = false,
  ...rest
}: TypedFieldProps) {
  const { taskEdit } = useWords();
  const listId = useId();
  const { disabled = false, suggestions = [] } = rest;
  return (
    <FaultyField label={label} hint={hint} wide={wide} fault={fault === undefined ? null : taskEdit.faults[fault]}>
      {(field) => {
        const shared = { ...field, value, disabled };
        if (kind === 'lines') return <textarea {...shared} rows={2} onChange={({ target }) => onType(target.value)} />;
        return (
          <>
            <input
              {...shared}
              type={kind === 'day' ? 'date' : 'text'}
              inputMode={kind === 'number' ? 'decimal' : undefined}
              list={suggestions.length > 0 ? listId : undefined}
              autoComplete="off"
              onChange={({ target }) => onType(target.value)}
            />
            {suggestions.length > 0 && (
              <datalist id={listId}>
                {suggestions.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </FaultyField>
  );
}
