// One changed value: area and period, old and new with their difference, and whether it is imported.
import type { Observation } from '../../../../model/observation';
import { isMissing } from '../../../../model/observation';
import { roundHalfAway } from '../../../../model/rounding';
import type { Words } from '../../../../words/zh';
import type { ChangedValue, Correction, Review } from '../../../desk/review';
import { useWords } from '../../../words/wordsContext';
import type { CellPlace } from '../../importState';
import { cellPlace } from '../cellPlace';
import styles from './ChangeList.module.css';

interface ValueEntryProps {
  readonly indicator: string;
  readonly value: ChangedValue;
  readonly review: Review;
  readonly busy: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onCorrect: (correction: Correction) => void;
}

export function ValueEntry({ indicator, value, review, busy, onShow, onCorrect }: ValueEntryProps) {
  const words = useWords();
  const { series, period, before, after, remarks, taken } = value;
  const place = cellPlace(value, review);
  const sentences = [...new Set(remarks.map((remark) => words.issues[remark.kind](remark)))];
  const title = [value.area, words.formatPeriod(period, series.form), ...Object.values(series.dimensions)].join(' · ');
  return (
    <li className={styles.value} data-taken={taken} data-remarked={remarks.length > 0}>
      <input
        type="checkbox"
        aria-label={words.review.takeValue(title)}
        checked={taken}
        disabled={busy}
        onChange={({ target }) =>
          onCorrect({ kind: 'change', choice: { indicator, at: { series, period } }, taken: target.checked })
        }
      />
      <button
        type="button"
        className={styles.place}
        title={words.review.showCell(value.cell)}
        disabled={place === null}
        onClick={() => place !== null && onShow(place)}
      >
        {title}
      </button>
      <span className={styles.numbers}>
        {before !== null && (
          <>
            <del>{formatObservation(before, words)}</del> <span aria-hidden="true">→</span>{' '}
          </>
        )}
        <ins>{formatObservation(after, words)}</ins>
      </span>
      <small className={styles.difference}>
        {before === null ? words.review.wasNothing : difference(before, after, words)}
      </small>
      {sentences.map((sentence) => (
        <small key={sentence} className={styles.remark}>
          {sentence}
        </small>
      ))}
    </li>
  );
}

function formatObservation({ value, status }: Observation, words: Words): string {
  if (value === null) return isMissing(status) ? words.missing[status] : words.noValue;
  const number = words.formatNumber(value, null);
  return status === 'normal' || isMissing(status) ? number : `${number} ${words.statuses[status]}`;
}

/** Twelve decimals are more than any table states and less than the noise of a subtraction. */
function difference(before: Observation, after: Observation, words: Words): string {
  if (before.value === null || after.value === null || before.value === after.value) return '';
  return words.formatSigned(roundHalfAway(after.value - before.value, 12), null);
}
