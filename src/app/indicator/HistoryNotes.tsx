// Beside one report of a value: whether it is what is known now, how far it moved from the one before, and why.
import type { ImportRecord } from '../../model/importRecord';
import { roundHalfAway } from '../../model/rounding';
import type { ReportedValue } from '../../store/imports';
import { useWords } from '../words/wordsContext';
import styles from './Values.module.css';

interface HistoryNotesProps {
  readonly report: ReportedValue;
  /** The report before it; null for the first. */
  readonly before: ReportedValue | null;
  readonly record: ImportRecord | undefined;
  readonly isCurrent: boolean;
}

export function HistoryNotes({ report, before, record, isCurrent }: HistoryNotesProps) {
  const words = useWords();
  const moved = difference(before, report);
  const reason = record?.reason ?? null;
  const notes = [
    isCurrent ? words.indicator.knownNow : '',
    record !== undefined && record.undoes !== null ? words.log.undoOf(record.undoes) : '',
    moved === null ? '' : words.indicator.movedBy(words.formatSigned(moved, null)),
    // The reason of an import is that of the published values it changed, not of those it brought.
    moved === null || reason === null ? '' : words.review.reasonIs(reason),
  ].filter((note) => note !== '');
  return notes.length === 0 ? null : <span className={styles.note}> {notes.join(' · ')}</span>;
}

/** Twelve decimals are more than any table states and less than the noise of a subtraction. */
function difference(before: ReportedValue | null, after: ReportedValue): number | null {
  if (before === null || before.value === null || after.value === null || before.value === after.value) return null;
  return roundHalfAway(after.value - before.value, 12);
}
