// One row of the sheet: its number and role in the gutter, its cells as found, tinted where an issue names them.
import { memo } from 'react';
import { useWords } from '../../words/wordsContext';
import type { ReviewTable, SheetRow, ShownCell } from '../../desk/review';
import { cellName } from '../../../model/cellName';
import { isOfOtherTable } from './GridDialogs';
import { cellId, type ColumnItem, type GridCursor } from './gridCursor';
import styles from './SheetGrid.module.css';

interface GridRowProps {
  readonly row: number;
  readonly shown: SheetRow | undefined;
  readonly items: readonly ColumnItem[];
  readonly gutter: number;
  readonly top: number;
  readonly height: number;
  readonly table: ReviewTable | null;
  readonly cursorColumn: number | null;
  readonly locatedColumn: number | null;
  readonly onOpen: (place: GridCursor) => void;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, shown, items, gutter, top, height, table, cursorColumn, locatedColumn } = props;
  const lone = shown !== undefined && isLone(shown.cells);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      data-role={shown?.role ?? 'outside'}
      data-lone={lone}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <RowNumber {...props} />
      {items.map(({ index, start, size }) => (
        <div
          key={index}
          role="gridcell"
          id={cellId({ row, column: index })}
          aria-colindex={index + 2}
          aria-label={cellLabel(row, index, shown?.cells[index])}
          className={styles.cell}
          data-mark={shown?.marks[index]}
          data-number={holdsValues(table, index, shown) || isNumeric(shown?.cells[index])}
          data-out={table?.columns[index - table.range.left]?.role === 'ignored'}
          data-pointed={cursorColumn === index}
          data-located={locatedColumn === index}
          style={{ left: gutter + start, width: size }}
        >
          {shown?.cells[index]}
        </div>
      ))}
    </div>
  );
});

/** Everything in a column of values stands to the right, marks for missing ones too. */
function holdsValues(table: ReviewTable | null, column: number, shown: SheetRow | undefined): boolean {
  return shown?.role === 'body' && table?.columns[column - table.range.left]?.role === 'value';
}

function RowNumber({ row, shown, gutter, cursorColumn, table, onOpen }: GridRowProps) {
  const words = useWords();
  const role = shown?.role ?? null;
  const name = role === null || role === 'body' || role === 'blank' ? null : words.review.rowRoles[role];
  const full = role === null ? null : role === 'body' ? words.importing.bodyRow : words.importing.rowRoles[role];
  const place = { row, column: -1 };
  return (
    <div
      role="rowheader"
      id={cellId(place)}
      aria-colindex={1}
      aria-label={[String(row + 1), full].filter(Boolean).join(' ')}
      className={styles.gutter}
      data-pointed={cursorColumn === -1}
      style={{ width: gutter }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={styles.rowButton}
        disabled={table === null || shown === undefined || isOfOtherTable(shown)}
        title={full ?? undefined}
        onClick={() => onOpen(place)}
      >
        <span className={styles.rowRole}>{name}</span>
        <span className={styles.rowNumber}>{row + 1}</span>
      </button>
    </div>
  );
}

function cellLabel(row: number, column: number, cell: ShownCell | undefined): string {
  return cell === null || cell === undefined ? cellName(row, column) : `${cellName(row, column)} ${cell}`;
}

/** A row with one filled cell, as titles and notes have: its text may run over the empty cells beside it. */
function isLone(cells: readonly ShownCell[]): boolean {
  return cells.filter((cell) => cell !== null && cell !== '').length === 1;
}

const NUMERIC = /^[-+−－]?[\d０-９,，.．]+[%％]?$/;

function isNumeric(cell: ShownCell | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && NUMERIC.test(cell.trim()));
}
