// What a column is taken for; a column of values can also be told its indicator, period, unit, area and form.
import { useId, useState } from 'react';
import { readPeriod } from '../readPeriod';
import type { ColumnRole } from '../../../model/mapping';
import type { ReviewTable } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { columnName } from '../../../intake/map/cellName';
import { Field, FieldRow, FormField } from '../Field';
import { choiceOf, columnChoices, roleOf } from './columnChoices';
import { RoleDialog } from './RoleDialog';

interface ColumnDialogProps {
  readonly column: number;
  readonly table: ReviewTable;
  readonly onChoose: (role: ColumnRole) => void;
  readonly onClose: () => void;
}

export function ColumnDialog({ column, table, onChoose, onClose }: ColumnDialogProps) {
  const words = useWords();
  const position = column - table.range.left;
  const header = table.headers[position] ?? '';
  const present: ColumnRole = table.columns[position] ?? { role: 'ignored', reason: 'empty' };
  const [role, setRole] = useState(present);
  return (
    <RoleDialog
      title={words.review.columnTakenAs(columnName(column), header)}
      options={columnChoices(table.layout, words)}
      chosen={choiceOf(role)}
      onChoose={(choice) => setRole(roleOf(choice, present, header))}
      onConfirm={() => role !== present && onChoose(role)}
      onClose={onClose}
    >
      {role.role === 'value' && <ValueFields role={role} onChange={setRole} />}
      {role.role === 'dimension' && (
        <FieldRow>
          <Field
            label={words.review.dimensionName}
            value={role.name}
            onChange={(name) => setRole({ role: 'dimension', name })}
          />
        </FieldRow>
      )}
    </RoleDialog>
  );
}

type ValueRole = Extract<ColumnRole, { role: 'value' }>;

function ValueFields({ role, onChange }: { readonly role: ValueRole; readonly onChange: (role: ValueRole) => void }) {
  const words = useWords();
  const hint = useId();
  const [periodText, setPeriodText] = useState<string>(role.at.period ?? '');
  const set = (part: Partial<ValueRole['at']>) => onChange({ ...role, at: { ...role.at, ...part } });
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  const isUnread = periodText.trim() !== '' && readPeriod(periodText) === null;
  return (
    <FieldRow>
      <Field
        label={words.common.indicator}
        value={role.at.indicator ?? ''}
        onChange={(text) => set({ indicator: orNull(text) })}
      />
      <Field
        label={words.common.period}
        value={periodText}
        describedBy={hint}
        invalid={isUnread}
        onChange={(text) => {
          setPeriodText(text);
          set(readPeriod(text) ?? { period: null });
        }}
      />
      <Field label={words.common.unit} value={role.at.unit ?? ''} onChange={(text) => set({ unit: orNull(text) })} />
      <Field label={words.common.area} value={role.at.area ?? ''} onChange={(text) => set({ area: orNull(text) })} />
      <FormField value={role.at.form} onChange={(form) => set({ form })} />
      <small id={hint}>{words.review.periodHint}</small>
    </FieldRow>
  );
}
