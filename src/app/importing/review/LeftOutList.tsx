// What was read but will not be imported, counted by reason, with the first places.
import type { LeftOutReason } from '../../../intake/map/mappedTable';
import type { Review } from '../../desk/review';
import { Folded } from '../../controls/Folded';
import { useWords } from '../../words/wordsContext';
import styles from './Section.module.css';

export function LeftOutList({ review }: { readonly review: Review }) {
  const words = useWords();
  const { leftOut } = review;
  const reasons: Record<LeftOutReason, string> = words.review.leftOutReasons;
  if (leftOut.length === 0) return null;
  const total = leftOut.reduce((sum, entry) => sum + entry.count, 0);
  return (
    <Folded summary={words.importing.leftOut(total)}>
      <ul className={styles.list}>
        {leftOut.map((entry) => (
          <li key={JSON.stringify([entry.file, entry.sheet, entry.what, entry.reason])} className={styles.entry}>
            {words.review.leftOut(entry.what, entry.count, reasons[entry.reason])}
            <small>
              {[
                review.sheets.length > 1 ? entry.sheet : null,
                (entry.what === 'values' ? entry.labels : entry.cells).slice(0, 8).join(words.common.listSeparator),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
