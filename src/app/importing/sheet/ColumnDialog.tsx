// What one or several columns are taken for; columns of values can also be told indicator, period, unit, area and form.
import { useState } from 'react';
import { columnName } from '../../../model/cellName';
import type { ColumnRole } from '../../../model/mapping';
import { parseCell } from '../../desk/parseCell';
import type { ReviewTable } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { Field, FieldRow } from '../Field';
import { choiceOf, columnChoices, roleOf } from './columnChoices';
import { CoordinateFields, type Part } from './CoordinateFields';
import { RoleDialog } from './RoleDialog';

const ALL: ReadonlySet<Part> = new Set<Part>(['indicator', 'period', 'unit', 'area', 'form']);

interface ColumnDialogProps {
  readonly column: number;
  readonly table: ReviewTable;
  /** `last`: the last of the neighbouring columns that are taken alike. */
  readonly onChoose: (role: ColumnRole, last: number) => void;
  readonly onClose: () => void;
}

export function ColumnDialog({ column, table, onChoose, onClose }: ColumnDialogProps) {
  const words = useWords();
  const position = column - table.range.left;
  const header = table.headers[position] ?? '';
  const present: ColumnRole = table.columns[position] ?? { role: 'ignored', reason: 'empty' };
  const [role, setRole] = useState(present);
  const [until, setUntil] = useState(columnName(column));
  const last = parseCell(`${until.trim().toUpperCase()}1`)?.column ?? -1;
  const isSpan = last >= column && last <= table.range.right;
  return (
    <RoleDialog
      title={words.review.columnTakenAs(columnName(column), header)}
      options={columnChoices(table.layout, words)}
      chosen={choiceOf(role)}
      canConfirm={isSpan}
      onChoose={(choice) => setRole(roleOf(choice, present, header))}
      onConfirm={() => (role !== present || last > column) && onChoose(role, last)}
      onClose={onClose}
    >
      {role.role === 'value' && (
        <CoordinateFields
          at={role.at}
          parts={ALL}
          onChange={(part) => setRole({ ...role, at: { ...role.at, ...part } })}
        />
      )}
      <FieldRow>
        {role.role === 'dimension' && (
          <Field
            label={words.review.dimensionName}
            value={role.name}
            onChange={(name) => setRole({ role: 'dimension', name })}
          />
        )}
        {column < table.range.right && (
          <Field
            label={words.review.untilColumn(columnName(column), columnName(table.range.right))}
            value={until}
            invalid={!isSpan}
            onChange={setUntil}
          />
        )}
      </FieldRow>
    </RoleDialog>
  );
}
