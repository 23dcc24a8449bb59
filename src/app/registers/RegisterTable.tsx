// The rows of a register; only those in sight are in the document, however long the register is.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Register } from '../../model/register';
import { textAt } from '../../model/registerRows';
import { useWords } from '../words/wordsContext';
import { useRootSize } from '../controls/useRootSize';
import { ColumnHead } from './ColumnHead';
import { columnWidths } from './columnWidths';
import type { ColumnFilter } from './findRows';
import styles from './RegisterTable.module.css';
import type { RowOrder } from './sortRows';

interface RegisterTableProps {
  readonly register: Register;
  /** Rows to be shown, in their order. */
  readonly positions: Uint32Array;
  readonly filters: readonly ColumnFilter[];
  readonly order: RowOrder | null;
  readonly onFilter: (column: string, filter: ColumnFilter | null) => void;
  readonly onSort: (column: string) => void;
  readonly onOpen: (row: number) => void;
}

const ROW_HEIGHT_REM = 2.4;

export function RegisterTable(props: RegisterTableProps) {
  const { register, positions } = props;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const widths = useMemo(() => columnWidths(register), [register]);
  const rowHeight = ROW_HEIGHT_REM * useRootSize();
  const virtual = useVirtualizer({
    count: positions.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown[shown.length - 1]?.end ?? 0);
  const span = register.columns.length + 1;
  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label={register.name}>
      <table className={styles.table} aria-rowcount={positions.length + 1}>
        <colgroup>
          <col className={styles.opener} />
          {widths.map((width, position) => (
            <col key={register.columns[position]?.name} style={{ width: `${width}ch` }} />
          ))}
        </colgroup>
        <Heads {...props} />
        <tbody>
          <Gap height={before} columns={span} />
          {shown.map((item) => (
            <Row key={item.key} {...props} row={positions[item.index] as number} position={item.index} />
          ))}
          <Gap height={after} columns={span} />
        </tbody>
      </table>
      {positions.length === 0 && <p className={styles.nothing}>{words.common.searchNothing}</p>}
    </div>
  );
}

function Heads({ register, filters, order, onFilter, onSort }: RegisterTableProps) {
  const words = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">
          <span className="visuallyHidden">{words.registers.details}</span>
        </th>
        {register.columns.map((column, position) => {
          const texts = register.rows.cells[position];
          return texts === undefined ? null : (
            <ColumnHead
              key={column.name}
              column={column}
              texts={texts}
              filter={filters.find((filter) => filter.column === column.name) ?? null}
              order={order}
              onFilter={(filter) => onFilter(column.name, filter)}
              onSort={() => onSort(column.name)}
            />
          );
        })}
      </tr>
    </thead>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      {/* Empty room for rows that are out of sight. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={columns} className={styles.gap} style={{ height }} />
    </tr>
  );
}

interface RowProps extends Pick<RegisterTableProps, 'register' | 'onOpen'> {
  /** Position in the register. */
  readonly row: number;
  /** Position among the rows shown. */
  readonly position: number;
}

function Row({ register, row, position, onOpen }: RowProps) {
  const words = useWords();
  return (
    <tr aria-rowindex={position + 2} className={styles.row}>
      <td className={styles.opener}>
        <button
          type="button"
          className={styles.open}
          aria-label={words.registers.openRow(position + 1)}
          onClick={() => onOpen(row)}
        >
          <span aria-hidden="true">{position + 1}</span>
        </button>
      </td>
      {register.columns.map((column, index) => {
        const texts = register.rows.cells[index];
        const text = texts === undefined ? '' : textAt(texts, row);
        return (
          <td key={column.name} className={column.kind === 'number' ? styles.number : undefined} title={text}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}
