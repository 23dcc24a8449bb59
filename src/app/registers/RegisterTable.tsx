// The rows of a register; only those in sight are in the document, however long the register is.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { Register, RegisterRow } from '../../model/register';
import { columnWidths } from './columnWidths';
import styles from './RegisterTable.module.css';

interface RegisterTableProps {
  readonly register: Register;
  readonly rows: readonly RegisterRow[];
}

const ROW_HEIGHT_REM = 2.4;

export function RegisterTable({ register, rows }: RegisterTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const widths = useMemo(() => columnWidths(register), [register]);
  const rowHeight = useMemo(() => ROW_HEIGHT_REM * parseFloat(getComputedStyle(document.documentElement).fontSize), []);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown[shown.length - 1]?.end ?? 0);
  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label={register.name}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <colgroup>
          {widths.map((width, position) => (
            <col key={register.columns[position]?.name} style={{ width: `${width}ch` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {register.columns.map((column) => (
              <th key={column.name} scope="col" className={column.kind === 'number' ? styles.number : undefined}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} columns={register.columns.length} />
          {shown.map((item) => (
            <Row key={item.key} register={register} row={rows[item.index]} position={item.index} />
          ))}
          <Gap height={after} columns={register.columns.length} />
        </tbody>
      </table>
    </div>
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

interface RowProps {
  readonly register: Register;
  readonly row: RegisterRow | undefined;
  readonly position: number;
}

function Row({ register, row, position }: RowProps) {
  return (
    <tr aria-rowindex={position + 2} className={styles.row}>
      {register.columns.map((column, index) => (
        <td
          key={column.name}
          className={column.kind === 'number' ? styles.number : undefined}
          title={row?.cells[index] ?? ''}
        >
          {row?.cells[index] ?? ''}
        </td>
      ))}
    </tr>
  );
}
