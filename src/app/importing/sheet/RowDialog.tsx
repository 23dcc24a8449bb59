// What one or several rows of the sheet are taken for, what they measure where their cells do not say it rightly,
// and where the data of the table begin and end.
import { useState } from 'react';
import { NOWHERE, ROW_ROLES, type Coordinates, type RowRole } from '../../../model/mapping';
import { Button } from '../../controls/Button';
import type { Correction, ReviewTable } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { Field, FieldRow } from '../Field';
import { CoordinateFields, type Part } from './CoordinateFields';
import { RoleDialog } from './RoleDialog';
import styles from './RoleDialog.module.css';

type ChosenRole = RowRole | 'body';

// Whether a row is blank is seen, not chosen.
const CHOICES: readonly ChosenRole[] = ['body', ...ROW_ROLES.filter((name) => name !== 'blank')];

interface RowDialogProps {
  readonly row: number;
  readonly rowCount: number;
  /** Position among the review's tables. */
  readonly position: number;
  readonly table: ReviewTable;
  /** Null for a row outside of the table. */
  readonly role: ChosenRole | null;
  readonly patch: Coordinates | null;
  readonly onCorrect: (correction: Correction) => void;
  readonly onClose: () => void;
}

export function RowDialog({ row, rowCount, position, table, role, patch, onCorrect, onClose }: RowDialogProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<ChosenRole>(role ?? 'body');
  const [until, setUntil] = useState(String(row + 1));
  const [said, setSaid] = useState<Partial<Coordinates>>({});
  const last = /^\d+$/.test(until.trim()) ? Number(until) - 1 : -1;
  const isSpan = last >= row && last < rowCount;
  const parts = chosen === 'body' ? openParts(table) : new Set<Part>();
  const hasSaid = chosen === 'body' && Object.keys(said).length > 0;
  const act = (correction: Correction) => {
    onCorrect(correction);
    onClose();
  };
  return (
    <RoleDialog
      title={words.review.rowTakenAs(row + 1)}
      options={CHOICES.map((id) => ({
        id,
        label: id === 'body' ? words.importing.bodyRow : words.review.rowRoles[id],
      }))}
      chosen={chosen}
      canConfirm={isSpan}
      onChoose={(id) => setChosen(id as ChosenRole)}
      onConfirm={() => {
        if (chosen === role && last === row && !hasSaid) return;
        onCorrect({ kind: 'row', table: position, row, last, role: chosen, patch: hasSaid ? said : null });
      }}
      onClose={onClose}
    >
      {parts.size > 0 && (
        <CoordinateFields
          at={{ ...NOWHERE, ...patch, ...said }}
          parts={parts}
          onChange={(part) => setSaid({ ...said, ...part })}
        />
      )}
      {row < rowCount - 1 && (
        <FieldRow>
          <Field label={words.review.untilRow(row + 1, rowCount)} value={until} invalid={!isSpan} onChange={setUntil} />
        </FieldRow>
      )}
      <div className={styles.more}>
        <Button onClick={() => act({ kind: 'bodyEnd', table: position, end: 'first', row })}>
          {words.review.dataBeginHere}
        </Button>
        <Button onClick={() => act({ kind: 'bodyEnd', table: position, end: 'last', row })}>
          {words.review.dataEndHere}
        </Button>
        {row > table.range.top && row <= table.range.bottom && (
          <Button onClick={() => act({ kind: 'split', table: position, row })}>{words.review.anotherTableHere}</Button>
        )}
      </div>
    </RoleDialog>
  );
}

/** What the columns of values leave to the rows; the rest would be said in vain. */
function openParts({ columns, layout }: ReviewTable): Set<Part> {
  if (layout === 'register' || layout === 'taskList') return new Set();
  const values = columns.flatMap((role) => (role.role === 'value' && role.measure === 'actual' ? [role.at] : []));
  const parts: readonly Part[] = ['indicator', 'period', 'unit', 'area', 'form'];
  return new Set(parts.filter((part) => values.some((at) => at[part] === null)));
}
