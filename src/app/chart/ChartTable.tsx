// The table behind a chart. It is made anew as a whole: its rows and columns are known by their places.
/* oxlint-disable react/no-array-index-key */
import { useMemo } from 'react';
import type { ChartData } from '../../chart/chartContent';
import { chartTable } from '../../chart/chartTable';
import type { ChartTableCell } from '../../chart/tableCells';
import { useWords } from '../words/wordsContext';
import styles from './ChartTable.module.css';

interface ChartTableProps {
  readonly data: ChartData;
  readonly title: string;
}

export function ChartTable({ data, title }: ChartTableProps) {
  const words = useWords();
  const { caption, columns, rows } = useMemo(() => chartTable(data, title, words), [data, title, words]);
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, position) => (
              <th key={position} scope="col" className={column.isNumber ? styles.number : undefined}>
                {column.label} {column.unit !== '' && <span className={styles.note}>{column.unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{head?.text}</th>
              {cells.map((cell, position) => (
                <td key={position} className={columns[position + 1]?.isNumber ? styles.number : undefined}>
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellText({ cell }: { readonly cell: ChartTableCell }) {
  if (cell.isMissing) return <span className={styles.note}>{cell.text}</span>;
  return (
    <>
      {cell.note !== '' && <span className={styles.note}>{cell.note} </span>}
      {cell.text}
    </>
  );
}
