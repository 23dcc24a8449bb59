// The targets or tasks of the change in pages: each by its name, with what it says or what of it becomes different.
import { type ReactNode, useState } from 'react';
import type { Listing, Review, TargetChange, TaskChange } from '../../../desk/review';
import { useWords } from '../../../words/wordsContext';
import type { ImportSession } from '../../session';
import { Pager } from '../Pager';
import { PromiseEntry } from './PromiseEntry';
import styles from './ChangeList.module.css';
import { targetFacts, taskFacts } from '../../../tasks/promiseFacts';
import { usePageOf } from './usePageOf';

const PAGE = 20;

interface PromiseListProps {
  readonly review: Review;
  readonly session: ImportSession;
}

export function TargetList({ review, session }: PromiseListProps) {
  const words = useWords();
  const show = ({ before, after }: TargetChange) => (
    <PromiseEntry
      title={(after ?? before)?.name ?? ''}
      known={[words.common.indicator]}
      before={before === null ? null : targetFacts(before, words)}
      after={after === null ? null : targetFacts(after, words)}
    />
  );
  return <Pages read={session.desk.targetChanges} revision={review.revision} show={show} />;
}

export function TaskList({ review, session }: PromiseListProps) {
  const words = useWords();
  const show = ({ before, after }: TaskChange) => (
    <PromiseEntry
      title={(after ?? before)?.task.title ?? ''}
      known={[words.tasks.task]}
      before={before === null ? null : taskFacts(before, words)}
      after={after === null ? null : taskFacts(after, words)}
    />
  );
  return <Pages read={session.desk.taskChanges} revision={review.revision} show={show} />;
}

interface PagesProps<T> {
  readonly read: (from: number, count: number) => Promise<Listing<T>>;
  readonly revision: number;
  readonly show: (change: T) => ReactNode;
}

function Pages<T extends { readonly key: string }>({ read, revision, show }: PagesProps<T>) {
  const [from, setFrom] = useState(0);
  const listing = usePageOf(() => read(from, PAGE), [read, from, revision]);
  return (
    <>
      <ul className={styles.promises}>
        {listing?.first.map((change) => (
          <li key={change.key} className={styles.promise}>
            {show(change)}
          </li>
        ))}
      </ul>
      <Pager from={from} page={PAGE} total={listing?.total ?? 0} onTurn={setFrom} />
    </>
  );
}
