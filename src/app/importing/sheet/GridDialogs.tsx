// The dialog of the head or the row number that was opened.
import type { Correction, ReviewTable, SheetRow } from '../../desk/review';
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
  readonly rowCount: number;
  /** The row that was opened; undefined while it is on its way. */
  readonly openedRow: SheetRow | undefined;
  readonly onCorrect: (correction: Correction) => void;
  readonly onClose: () => void;
}

export function GridDialogs({ opened, shown, rowCount, openedRow, onCorrect, onClose }: GridDialogsProps) {
  if (opened === null || shown === null) return null;
  const { row, column } = opened;
  const { position, table } = shown;
  if (row >= 0) {
    if (openedRow === undefined || isOfOtherTable(openedRow)) return null;
    return (
      <RowDialog
        row={row}
        rowCount={rowCount}
        position={position}
        table={table}
        role={openedRow.role}
        patch={openedRow.patch}
        onCorrect={onCorrect}
        onClose={onClose}
      />
    );
  }
  if (column < table.range.left || column > table.range.right) return null;
  return (
    <ColumnDialog
      column={column}
      table={table}
      onChoose={(role, last) => onCorrect({ kind: 'column', table: position, column, last, role })}
      onClose={onClose}
    />
  );
}

/** A row outside of the shown table can become part of it, unless it is part of another one. */
export function isOfOtherTable({ role, isOfOther }: Pick<SheetRow, 'role' | 'isOfOther'>): boolean {
  return role === null && isOfOther;
}
