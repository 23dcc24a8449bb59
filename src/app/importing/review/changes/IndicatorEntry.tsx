// One indicator of the change: whether it is imported, its counts, and its changed values once it is opened.
import { useId, useState } from 'react';
import { seriesId } from '../../../../model/series';
import type { ChangeFilter, IndicatorChange, Review } from '../../../desk/review';
import type { Words } from '../../../../words/zh';
import { useWords } from '../../../words/wordsContext';
import type { ImportSession } from '../../session';
import { Pager } from '../Pager';
import styles from './ChangeList.module.css';
import { usePageOf } from './usePageOf';
import { ValueEntry } from './ValueEntry';

const PAGE = 20;

interface IndicatorEntryProps {
  readonly entry: IndicatorChange;
  readonly filter: ChangeFilter;
  readonly openAtFirst: boolean;
  readonly review: Review;
  readonly busy: boolean;
  readonly session: ImportSession;
}

export function IndicatorEntry({ entry, filter, openAtFirst, review, busy, session }: IndicatorEntryProps) {
  const words = useWords();
  const id = useId();
  const changed = entry.counts.added + entry.counts.revised;
  const [isOpen, setOpen] = useState(openAtFirst);
  const name = words.review.withUnit(entry.name, words.formatUnit(entry.unit));
  return (
    <li className={styles.indicator} data-taken={entry.taken}>
      <div className={styles.head}>
        <input
          type="checkbox"
          aria-label={words.review.takeIndicator(entry.name)}
          checked={entry.taken}
          disabled={busy || changed === 0}
          onChange={({ target }) =>
            session.correct({ kind: 'change', choice: { indicator: entry.code, at: null }, taken: target.checked })
          }
        />
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          aria-controls={id}
          disabled={changed === 0}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.name}>{name}</span>
          <small>{countsText(entry, words)}</small>
        </button>
      </div>
      {isOpen && changed > 0 && (
        <div id={id}>
          <Values entry={entry} filter={filter} review={review} busy={busy} session={session} />
        </div>
      )}
    </li>
  );
}

function Values({ entry, filter, review, busy, session }: Omit<IndicatorEntryProps, 'openAtFirst'>) {
  const [from, setFrom] = useState(0);
  const { changedValues } = session.desk;
  const listing = usePageOf(
    () => changedValues(entry.code, filter, from, PAGE),
    [changedValues, entry.code, filter, from, review.revision],
  );
  return (
    <>
      <ul className={styles.values}>
        {listing?.first.map((value) => (
          <ValueEntry
            key={`${seriesId(value.series)} ${value.period}`}
            indicator={entry.code}
            value={value}
            review={review}
            // A value of an indicator that is left out cannot be taken alone.
            busy={busy || !entry.taken}
            onShow={session.showCell}
            onCorrect={session.correct}
          />
        ))}
      </ul>
      <Pager from={from} page={PAGE} total={listing?.total ?? 0} onTurn={setFrom} />
    </>
  );
}

function countsText({ counts, remarked, leftOut, taken }: IndicatorChange, words: Words): string {
  const { added, revised, removed, unchanged } = counts;
  return [
    words.log.counts(added, revised, removed, unchanged),
    remarked > 0 ? words.review.remarkedCount(remarked) : '',
    !taken ? words.review.leftOutHere : leftOut > 0 ? words.review.leftOutCount(leftOut) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
