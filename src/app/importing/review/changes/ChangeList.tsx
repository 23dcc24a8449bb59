// What the import changes, indicator by indicator, each opening its values; any of it can be left out.
// Law: the page holds what it shows; the rest stays in the worker.
import { useState } from 'react';
import { Segments } from '../../../controls/Segments';
import type { ChangeFilter, Review } from '../../../desk/review';
import { useWords } from '../../../words/wordsContext';
import type { ImportSession } from '../../session';
import { Pager } from '../Pager';
import styles from './ChangeList.module.css';
import { IndicatorEntry } from './IndicatorEntry';
import { usePageOf } from './usePageOf';

const PAGE = 20;
/** So few values are all in sight at once. */
const FEW = 12;
const FILTERS: readonly ChangeFilter[] = ['all', 'revised', 'added', 'remarked'];

interface ChangeListProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly session: ImportSession;
}

export function ChangeList({ review, busy, session }: ChangeListProps) {
  const words = useWords();
  const { changes, revision } = review;
  const [chosen, setChosen] = useState<ChangeFilter | null>(null);
  const [from, setFrom] = useState(0);
  // A filter that shows everything, or nothing, is none.
  const filters = FILTERS.filter((one) => one === 'all' || (changes[one] > 0 && changes[one] < changes.all));
  // What was there before and will be different is looked at first.
  const wanted = chosen ?? 'revised';
  const filter = filters.includes(wanted) ? wanted : 'all';
  const { indicatorChanges } = session.desk;
  const listing = usePageOf(() => indicatorChanges(filter, from, PAGE), [indicatorChanges, filter, from, revision]);
  if (changes.all === 0) return null;
  return (
    <div className={styles.list}>
      {filters.length > 1 && (
        <Segments
          label={words.review.filterLabel}
          options={filters.map((value) => ({
            value,
            label: words.review.filterCount(words.review.filters[value], changes[value]),
          }))}
          value={filter}
          onChoose={(value) => {
            setChosen(value);
            setFrom(0);
          }}
        />
      )}
      <ul className={styles.indicators}>
        {listing?.first.map((entry) => (
          <IndicatorEntry
            key={`${filter} ${entry.code}`}
            entry={entry}
            filter={filter}
            openAtFirst={changes[filter] <= FEW}
            review={review}
            busy={busy}
            session={session}
          />
        ))}
      </ul>
      <Pager from={from} page={PAGE} total={listing?.total ?? 0} onTurn={setFrom} />
    </div>
  );
}
