// What the import will do: the counts, what was decided about it, and the changed values themselves.
import { Button } from '../../../controls/Button';
import type { Review } from '../../../desk/review';
import { useWords } from '../../../words/wordsContext';
import type { ImportSession } from '../../session';
import { Section } from '../Section';
import { ChangeCounts } from './ChangeCounts';
import { ChangeList } from './ChangeList';
import styles from './ChangeList.module.css';

interface ChangesProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly session: ImportSession;
}

export function Changes({ review, busy, session }: ChangesProps) {
  const words = useWords();
  const { changesLeftOut, reason } = review;
  return (
    <Section title={words.importing.changesAfter}>
      <ChangeCounts review={review} session={session} />
      {changesLeftOut > 0 && <p>{words.review.leftOutChanges(changesLeftOut)}</p>}
      {reason !== null && (
        <p className={styles.reason}>
          {words.review.reasonIs(reason)}
          <Button weight="quiet" disabled={busy} onClick={() => session.correct({ kind: 'reason', reason: null })}>
            {words.review.askAgain}
          </Button>
        </p>
      )}
      <ChangeList review={review} busy={busy} session={session} />
    </Section>
  );
}
