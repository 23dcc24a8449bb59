// What a person decided about an import: why published values changed, and which values were left out.
import type { ImportRecord, LeftOutValues } from '../../model/importRecord';
import type { Words } from '../../words/zh';
import { useWords } from '../words/wordsContext';
import styles from './LogTable.module.css';

export function Decisions({ record }: { readonly record: ImportRecord }) {
  const words = useWords();
  const { reason, leftOut } = record;
  const count = leftOut.reduce((sum, values) => sum + values.count, 0);
  return (
    <>
      {reason !== null && <div className={styles.note}>{words.review.reasonIs(reason)}</div>}
      {count > 0 && (
        <details className={styles.note}>
          <summary>{words.log.leftOut(count)}</summary>
          <ul>
            {leftOut.map((values) => (
              <li key={JSON.stringify([values.indicator, values.at])}>{leftOutText(values, words)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function leftOutText({ name, at, count }: LeftOutValues, words: Words): string {
  if (at === null) return words.log.leftOutAll(name, count);
  const members = Object.values(at.series.dimensions);
  return [name, at.area, words.formatPeriod(at.period, at.series.form), ...members].join(' · ');
}
