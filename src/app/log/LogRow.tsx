// One record of the log.
import type { ReactNode } from 'react';
import type { ChangeCounts, ImportRecord } from '../../model/importRecord';
import type { Words } from '../../words/zh';
import { localStamp } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { Decisions } from './Decisions';
import styles from './LogTable.module.css';

interface LogRowProps {
  readonly record: ImportRecord;
  readonly isUndone: boolean;
  /** The way to take it back, shown while it stands. */
  readonly children: ReactNode;
}

export function LogRow({ record, isUndone, children }: LogRowProps) {
  const words = useWords();
  return (
    <tr className={isUndone ? styles.undone : undefined}>
      <td className={styles.when}>
        <time dateTime={record.at}>{localStamp(new Date(record.at))}</time>
        <span className={styles.number}>{words.log.importNumber(record.id)}</span>
      </td>
      <td className={styles.what}>
        {whatOf(record, words)}
        {record.demo && <span className={styles.demo}>{words.app.demoShort}</span>}
        <Decisions record={record} />
        {record.note !== null && <div className={styles.note}>{record.note}</div>}
      </td>
      <td className={styles.files}>
        <ul>
          {record.files.map((file) => (
            <li key={file.name}>
              {file.name} <span className={styles.note}>{formatOf(file.format, file.encoding)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td className={styles.counts}>
        {hasChange(record.observations) && <div>{countsOf(record.observations, words)}</div>}
        {hasChange(record.entities) && (
          <div className={styles.note}>{words.shell.entityCounts(countsOf(record.entities, words))}</div>
        )}
      </td>
      <td className={styles.action}>{isUndone ? words.log.undone : children}</td>
    </tr>
  );
}

function whatOf(record: ImportRecord, words: Words): string {
  return record.undoes === null ? words.log.kinds[record.kind] : words.log.undoOf(record.undoes);
}

function formatOf(format: string, encoding: string | null): string {
  return [format.toUpperCase(), encoding?.toUpperCase()].filter(Boolean).join(' ');
}

function hasChange(counts: ChangeCounts): boolean {
  return counts.added + counts.revised + counts.removed > 0;
}

function countsOf(counts: ChangeCounts, words: Words): string {
  return words.log.counts(counts.added, counts.revised, counts.removed, counts.unchanged);
}
