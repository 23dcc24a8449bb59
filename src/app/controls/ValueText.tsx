// A value with its unit and, where it is not the usual one, its state; or why there is none. Never 0 for nothing.
import { hasValue, type Reading } from '../../analysis/reading';
import { isMissing } from '../../model/observation';
import type { Period } from '../../model/period';
import { readableValue } from '../../words/readableValue';
import { useWords } from '../words/wordsContext';
import styles from './ValueText.module.css';

interface ValueTextProps {
  readonly reading: Reading | null;
  readonly unit: string;
  readonly decimals: number | null;
  /** The period that was asked for; a value of another stretch names its own. */
  readonly asked: Period;
  /** Address of the rows that a derived value stands on. */
  readonly rows?: string | null;
  readonly strong?: boolean;
}

const UNREMARKABLE = new Set(['normal', 'final']);

export function ValueText({ reading, unit, decimals, asked, rows = null, strong = false }: ValueTextProps) {
  const words = useWords();
  if (!hasValue(reading)) {
    const reason = reading !== null && isMissing(reading.status) ? words.missing[reading.status] : words.noValue;
    return <span className={styles.missing}>{reason}</span>;
  }
  const notes = [
    UNREMARKABLE.has(reading.status) || isMissing(reading.status) ? null : words.statuses[reading.status],
    reading.how === 'recomputed' || (reading.how === 'derived' && rows === null) ? words.indicator.recomputed : null,
    reading.period === asked ? null : words.formatPeriod(reading.period, reading.form),
  ].filter((note) => note !== null);
  const shown = readableValue(reading.value, reading.unit || unit, decimals, words);
  return (
    <span className={styles.value}>
      {reading.how === 'derived' && rows !== null && (
        <a className={styles.note} href={rows} title={words.derive.openRows}>
          {words.indicator.recomputed}
        </a>
      )}
      {notes.length > 0 && <span className={styles.note}>{notes.join(' · ')}</span>}
      <span className={strong ? styles.strong : undefined}>{shown.number}</span>
      <span className={styles.unit}>{shown.unit}</span>
    </span>
  );
}
