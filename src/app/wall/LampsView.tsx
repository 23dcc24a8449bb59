// A page of lamps: one numeral, the counts, and every row against the same line of 100 %.
import { LampMark } from '../controls/LampMark';
import { targetReach, TRACK } from '../controls/targetReach';
import { useWords } from '../words/wordsContext';
import type { LampColumn, LampsBody, SummaryPart } from './frame';
import { Lines } from './Lines';
import styles from './LampsView.module.css';
import { PrintedValue } from './PrintedValue';
import type { LampRow } from './wallContent';

export function LampsView({ body, label }: { readonly body: LampsBody; readonly label: number }) {
  return (
    <>
      {body.summary.map((part) => (
        <Summary key={part.hasNumeral ? 'numeral' : part.counts[0]?.color} part={part} body={body} />
      ))}
      {body.columns.map((column) => (
        <Rows key={column.rows[0]?.key ?? ''} body={body} column={column} label={label} />
      ))}
    </>
  );
}

function Summary({ part, body: { content, look } }: { readonly part: SummaryPart; readonly body: LampsBody }) {
  const { wall } = useWords();
  return (
    <section className={styles.summary} style={part.box}>
      {part.hasNumeral && (
        <>
          <h2 className={styles.heading}>{content.heading}</h2>
          <p className={styles.hero}>
            <strong style={{ fontSize: look.hero }}>{content.done}</strong> <span>{wall.ofTotal(content.total)}</span>
          </p>
        </>
      )}
      {part.counts.length > 0 && (
        <ul className={styles.counts}>
          {part.counts.map(({ color, word, count }) => (
            <li key={color} style={{ height: look.countLine }}>
              <LampMark color={color} word={word} />
              <strong>{count}</strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowsProps {
  readonly body: LampsBody;
  readonly column: LampColumn;
  readonly label: number;
}

function Rows({ body: { content, widths, headHeight }, column, label }: RowsProps) {
  const words = useWords();
  return (
    <table className={styles.table} style={column.box}>
      <colgroup>
        <col style={{ width: label * 1.9 }} />
        <col />
        <col style={{ width: widths.value + label * 0.8 }} />
        {widths.bar > 0 && <col style={{ width: widths.bar + label * 0.8 }} />}
        <col style={{ width: widths.percent + label * 0.8 }} />
      </colgroup>
      <thead className={column.hasHead ? undefined : 'visuallyHidden'}>
        <tr style={{ height: headHeight }}>
          <th colSpan={2}>{content.nameHead}</th>
          <th className={styles.end}>{content.valueHead}</th>
          {widths.bar > 0 && <th className={styles.bar}>{words.wall.progress}</th>}
          <th className={styles.end}>{words.overview.completion}</th>
        </tr>
      </thead>
      <tbody>
        {column.rows.map((row) => (
          <tr key={row.key} style={{ height: column.rowHeight }}>
            <td className={styles.lamp}>
              <LampMark color={row.color} good={row.good} word={null} />
            </td>
            <th scope="row">
              <Lines lines={row.lines} />
              {row.noteLines.length > 0 && (
                <p className={styles.note}>
                  <Lines lines={row.noteLines} />
                </p>
              )}
            </th>
            <td className={styles.end}>
              <PrintedValue value={row.value} />
            </td>
            {widths.bar > 0 && (
              <td className={styles.bar}>
                <Bar row={row} />
              </td>
            )}
            <td className={styles.percent}>{row.percent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ row: { completion, color } }: { readonly row: LampRow }) {
  const { width, isBeyond } = targetReach(completion);
  const share = (part: number) => `${(part / TRACK.width) * 100}%`;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={color === 'red' ? styles.lagging : styles.reach} style={{ width: share(width) }} />
      <span className={styles.tick} style={{ left: share(TRACK.target) }} />
      {isBeyond && <span className={styles.beyond} />}
    </span>
  );
}
