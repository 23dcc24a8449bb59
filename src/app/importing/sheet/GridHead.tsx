// Head of the grid: column letters, and under them what each column was taken for.
import { useWords } from '../../words/wordsContext';
import type { ReviewTable } from '../../desk/review';
import { columnName } from '../../../model/cellName';
import { describeColumn } from './describeColumn';
import { cellId, type ColumnItem, type GridCursor } from './gridCursor';
import styles from './SheetGrid.module.css';

interface GridHeadProps {
  readonly items: readonly ColumnItem[];
  readonly gutter: number;
  readonly height: number;
  readonly table: ReviewTable | null;
  readonly cursor: GridCursor;
  readonly onOpen: (place: GridCursor) => void;
}

export function GridHead({ items, gutter, height, table, cursor, onOpen }: GridHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ height }}>
      <span role="presentation" className={styles.corner} style={{ width: gutter }} />
      {items.map(({ index, start, size }) => (
        <HeadCell
          key={index}
          column={index}
          table={table}
          pointed={cursor.row === -1 && cursor.column === index}
          place={{ left: gutter + start, width: size }}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

interface HeadCellProps {
  readonly column: number;
  readonly table: ReviewTable | null;
  readonly pointed: boolean;
  readonly place: { readonly left: number; readonly width: number };
  readonly onOpen: (place: GridCursor) => void;
}

function HeadCell({ column, table, pointed, place, onOpen }: HeadCellProps) {
  const words = useWords();
  const role = table?.columns[column - table.range.left];
  const described = role === undefined ? null : describeColumn(role, words);
  const where = { row: -1, column };
  return (
    <div
      role="columnheader"
      id={cellId(where)}
      aria-colindex={column + 2}
      aria-haspopup={described === null ? undefined : 'dialog'}
      className={styles.headCell}
      data-pointed={pointed}
      style={place}
    >
      <span className={styles.letters}>{columnName(column)}</span>
      {described !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.chip}
          data-tone={described.tone}
          title={described.text}
          onClick={() => onOpen(where)}
        >
          {described.text}
        </button>
      )}
    </div>
  );
}
