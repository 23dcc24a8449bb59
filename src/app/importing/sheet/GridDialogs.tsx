// The dialog of the head or the row number that was opened.
import type { RowRole } from '../../../model/mapping';
import type { Correction, ReviewTable } from '../../desk/review';
import { ColumnDialog } from './ColumnDialog';
import type { GridCursor } from './gridCursor';
import { RowDialog } from './RowDialog';

export interface ShownTable {
  /** Position among the review's tables. */
  readonly position: number;
  readonly table: ReviewTable;
}

interface GridDialogsProps {
  readonly opened: GridCursor | null;
  readonly shown: ShownTable | null;
  readonly rowRole: RowRole | 'body' | null;
  readonly onCorrect: (correction: Correction) => void;
  readonly onClose: () => void;
}

export function GridDialogs({ opened, shown, rowRole, onCorrect, onClose }: GridDialogsProps) {
  if (opened === null || shown === null) return null;
  const { row, column } = opened;
  const { position, table } = shown;
  if (row >= 0) {
    if (rowRole === null) return null;
    return (
      <RowDialog
        row={row}
        role={rowRole}
        onChoose={(role) => onCorrect({ kind: 'row', table: position, row, role })}
        onClose={onClose}
      />
    );
  }
  if (column < table.range.left || column > table.range.right) return null;
  return (
    <ColumnDialog
      column={column}
      table={table}
      onChoose={(role) => onCorrect({ kind: 'column', table: position, column, role })}
      onClose={onClose}
    />
  );
}
