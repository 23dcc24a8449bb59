// What values are said to be: indicator, period, unit, area and form. Shared by a column of values and by single rows.
import { useId, useState } from 'react';
import type { Coordinates } from '../../../model/mapping';
import { useWords } from '../../words/wordsContext';
import { Field, FieldRow, FormField } from '../Field';
import { readPeriod } from '../readPeriod';

export type Part = 'indicator' | 'period' | 'unit' | 'area' | 'form';

interface CoordinateFieldsProps {
  readonly at: Coordinates;
  /** Parts that can be said here. */
  readonly parts: ReadonlySet<Part>;
  readonly onChange: (part: Partial<Coordinates>) => void;
}

export function CoordinateFields({ at, parts, onChange }: CoordinateFieldsProps) {
  const words = useWords();
  const hint = useId();
  const [periodText, setPeriodText] = useState<string>(at.period ?? '');
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  const isUnread = periodText.trim() !== '' && readPeriod(periodText) === null;
  const textField = (part: 'indicator' | 'unit' | 'area') =>
    parts.has(part) && (
      <Field
        label={words.common[part]}
        value={at[part] ?? ''}
        placeholder={words.review.byCells}
        onChange={(text) => onChange({ [part]: orNull(text) })}
      />
    );
  return (
    <FieldRow>
      {textField('indicator')}
      {parts.has('period') && (
        <Field
          label={words.common.period}
          value={periodText}
          placeholder={words.review.byCells}
          describedBy={hint}
          invalid={isUnread}
          onChange={(text) => {
            setPeriodText(text);
            onChange(readPeriod(text) ?? { period: null });
          }}
        />
      )}
      {textField('unit')}
      {textField('area')}
      {parts.has('form') && <FormField value={at.form} onChange={(form) => onChange({ form })} />}
      {parts.has('period') && <small id={hint}>{words.review.periodHint}</small>}
    </FieldRow>
  );
}
