// The sheet as found, with what each column and row was taken for. Only what stands in the window is drawn.
import { useId, useMemo, useRef } from 'react';
import { useRootSize } from '../../controls/useRootSize';
import type { Correction, ReviewSheet } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import type { CellPlace } from '../importState';
import { cellId } from './gridCursor';
import { GridDialogs, type ShownTable } from './GridDialogs';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import styles from './SheetGrid.module.css';
import { useColumns } from './useColumns';
import { useGridCursor } from './useGridCursor';
import { useRowWindow } from './useRowWindow';
import { useSheetRows, type ReadRows } from './useSheetRows';

interface SheetGridProps {
  readonly position: number;
  readonly sheet: ReviewSheet;
  readonly shown: ShownTable | null;
  readonly revision: number;
  readonly located: CellPlace | null;
  readonly label: string;
  readonly readRows: ReadRows;
  readonly onCorrect: (correction: Correction) => void;
}

export function SheetGrid({ position, sheet, shown, revision, located, label, readRows, onCorrect }: SheetGridProps) {
  const words = useWords();
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const em = useRootSize();
  const size = { row: Math.round(em * 1.95), head: Math.round(em * 3.4), gutter: Math.round(em * 6.6) };
  const rows = useRowWindow(scroller, sheet.rowCount, size.row, size.head);
  const columns = useColumns(sheet, scroller, em, size.gutter);
  const place = useMemo(
    () => ({ sheet: position, table: shown?.position ?? null, revision }),
    [position, shown?.position, revision],
  );
  const { rowAt } = useSheetRows(readRows, place, rows.first, rows.last);
  const table = shown?.table ?? null;
  const here = located?.sheet === position ? located : null;
  const { cursor, opened, open, close, onKeyDown } = useGridCursor(
    {
      rows: sheet.rowCount,
      columns: sheet.widths.length,
      page: rows.seen,
      revealRow: rows.reveal,
      revealColumn: columns.scrollToIndex,
    },
    here,
  );
  const items = columns.getVirtualItems();
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
        <div
          role="presentation"
          className={styles.sheet}
          style={{ width: size.gutter + columns.getTotalSize(), height: size.head + rows.height }}
        >
          <GridHead items={items} gutter={size.gutter} height={size.head} table={table} cursor={cursor} onOpen={open} />
          {indexes(rows.first, rows.last).map((row) => (
            <GridRow
              key={row}
              row={row}
              shown={rowAt(row)}
              items={items}
              gutter={size.gutter}
              top={size.head + rows.topOf(row)}
              height={size.row}
              table={table}
              cursorColumn={cursor.row === row ? cursor.column : null}
              locatedColumn={here?.row === row ? here.column : null}
              onOpen={open}
            />
          ))}
        </div>
      </div>
      <GridDialogs
        opened={opened}
        shown={shown}
        rowCount={sheet.rowCount}
        openedRow={opened === null ? undefined : rowAt(opened.row)}
        onCorrect={onCorrect}
        onClose={close}
      />
    </>
  );
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
}
