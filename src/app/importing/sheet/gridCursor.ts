// The one cell the keyboard stands on. Row -1 is the head with the roles, column -1 the gutter with the row numbers.

export interface GridCursor {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit the window. */
  readonly page: number;
}

/** The cursor after a key; null for a key that does not move it. */
export function moveCursor(
  cursor: GridCursor,
  key: { readonly key: string; readonly ctrlKey: boolean },
  size: GridSize,
): GridCursor | null {
  const moved = target(cursor, key, size);
  if (moved === null) return null;
  return {
    row: Math.min(size.rows - 1, Math.max(-1, moved.row)),
    column: Math.min(size.columns - 1, Math.max(-1, moved.column)),
  };
}

function target(
  { row, column }: GridCursor,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { rows, columns, page }: GridSize,
): GridCursor | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row: ctrlKey ? -1 : row, column: ctrlKey ? 0 : -1 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

/** Name by which the grid points at the element of a cell. */
export function cellId({ row, column }: GridCursor): string {
  return `cell-${row}-${column}`;
}

/** A column in the window: pixels from the first column's left edge. */
export interface ColumnItem {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}
