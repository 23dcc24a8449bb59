// The sheet as found, with what each column and row was taken for. Only what stands in the window is drawn.
// Keyboard: the grid has one cursor; Enter on a column's head or a row's number opens its roles.
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useWords } from '../../words/wordsContext';
import type { Correction, ReviewSheet, ReviewTable } from '../../desk/review';
import type { CellPlace } from '../importState';
import { ColumnDialog } from './ColumnDialog';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { cellId, moveCursor, type GridCursor } from './gridCursor';
import { RowDialog } from './RowDialog';
import styles from './SheetGrid.module.css';
import { useRowWindow } from './useRowWindow';
import { useSheetRows, type ReadRows } from './useSheetRows';

interface SheetGridProps {
  readonly position: number;
  readonly sheet: ReviewSheet;
  readonly table: { readonly position: number; readonly table: ReviewTable } | null;
  readonly revision: number;
  readonly located: CellPlace | null;
  readonly label: string;
  readonly readRows: ReadRows;
  readonly onCorrect: (correction: Correction) => void;
}

export function SheetGrid({ position, sheet, table, revision, located, label, readRows, onCorrect }: SheetGridProps) {
  const words = useWords();
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [em] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const [cursor, setCursor] = useState<GridCursor>({ row: -1, column: 0 });
  const [opened, setOpened] = useState<GridCursor | null>(null);
  const size = { row: Math.round(em * 1.95), head: Math.round(em * 3.4), gutter: Math.round(em * 6.6) };
  const rows = useRowWindow(scroller, sheet.rowCount, size.row, size.head);
  const columns = useColumns(sheet, scroller, em, size.gutter);
  const { rowAt } = useSheetRows(
    readRows,
    { sheet: position, table: table?.position ?? null, revision },
    rows.first,
    rows.last,
  );

  const show = (next: GridCursor, where: 'nearest' | 'middle') => {
    setCursor(next);
    rows.reveal(Math.max(0, next.row), where);
    if (next.column >= 0) columns.scrollToIndex(next.column);
  };
  const showRef = useRef(show);
  useLayoutEffect(() => {
    showRef.current = show;
  });
  useEffect(() => {
    if (located !== null && located.sheet === position) showRef.current(located, 'middle');
  }, [located, position]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      if (cursor.row === -1 || cursor.column === -1) setOpened(cursor);
      event.preventDefault();
      return;
    }
    const page = Math.max(1, rows.last - rows.first - 12);
    const next = moveCursor(cursor, event, { rows: sheet.rowCount, columns: sheet.widths.length, page });
    if (next === null) return;
    event.preventDefault();
    show(next, 'nearest');
  };
  const open = useCallback((next: GridCursor) => {
    setCursor(next);
    setOpened(next);
  }, []);
  const items = columns.getVirtualItems();
  const width = size.gutter + columns.getTotalSize();
  return (
    <>
      <p id={hint} className="visuallyHidden">
        {words.review.gridHint}
      </p>
      <div
        ref={scroller}
        className={styles.scroller}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-describedby={hint}
        aria-rowcount={sheet.rowCount + 1}
        aria-colcount={sheet.widths.length + 1}
        aria-activedescendant={cellId(cursor)}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className={styles.sheet} style={{ width, height: size.head + rows.height }}>
          <GridHead
            items={items}
            gutter={size.gutter}
            height={size.head}
            table={table?.table ?? null}
            cursor={cursor}
            onOpen={open}
          />
          {indexes(rows.first, rows.last).map((row) => (
            <GridRow
              key={row}
              row={row}
              shown={rowAt(row)}
              items={items}
              gutter={size.gutter}
              top={size.head + rows.topOf(row)}
              height={size.row}
              table={table?.table ?? null}
              cursorColumn={cursor.row === row ? cursor.column : null}
              locatedColumn={located?.sheet === position && located.row === row ? located.column : null}
              onOpen={open}
            />
          ))}
        </div>
      </div>
      {opened !== null && table !== null && opened.row === -1 && (
        <ColumnDialog
          column={opened.column}
          table={table.table}
          onChoose={(role) => onCorrect({ kind: 'column', table: table.position, column: opened.column, role })}
          onClose={() => setOpened(null)}
        />
      )}
      {opened !== null && table !== null && opened.row >= 0 && (
        <RowDialog
          row={opened.row}
          role={rowAt(opened.row)?.role ?? null}
          onChoose={(role) => onCorrect({ kind: 'row', table: table.position, row: opened.row, role })}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** Columns in the window; wide enough for the texts first met, within limits. */
function useColumns(sheet: ReviewSheet, scroller: RefObject<HTMLDivElement | null>, em: number, gutter: number) {
  const columns = useVirtualizer({
    count: sheet.widths.length,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => Math.round(Math.min(17, Math.max(5.6, (sheet.widths[column] ?? 0) * 0.56 + 1.3)) * em),
    scrollPaddingStart: gutter,
    overscan: 3,
  });
  useEffect(() => columns.measure(), [columns, sheet]);
  return columns;
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
}
