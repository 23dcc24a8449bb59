// The review: on the left the sheet as found with what its parts were taken for, on the right what the import will do.
import { useId } from 'react';
import { Button } from '../../controls/Button';
import { PageHead } from '../../shell/PageHead';
import { useWords } from '../../words/wordsContext';
import type { Words } from '../../../words/zh';
import type { Review } from '../../desk/review';
import { isReady, writeCount, type ReviewStep } from '../importState';
import type { ImportSession } from '../session';
import { TroubleLine } from '../TroubleLine';
import noticeStyles from '../TroubleLine.module.css';
import { ReviewFindings } from './ReviewFindings';
import { ReviewSheetPanel } from './ReviewSheetPanel';
import styles from './ReviewView.module.css';

interface ReviewViewProps {
  readonly state: ReviewStep;
  readonly committing: boolean;
  readonly session: ImportSession;
}

export function ReviewView({ state, committing, session }: ReviewViewProps) {
  const words = useWords();
  const { review, busy } = state;
  return (
    <>
      <PageHead title={words.importing.reviewTitle} detail={<p>{describePlace(state, words)}</p>}>
        {review.corrections > 0 && (
          <Button disabled={busy || committing} onClick={() => session.correct({ kind: 'takeBack' })}>
            {words.review.takeBack}
          </Button>
        )}
        <Button disabled={committing} onClick={session.abandon}>
          {words.common.cancel}
        </Button>
        <CommitButton review={review} busy={busy || committing} onCommit={session.commit} />
      </PageHead>
      <p role="status" className={busy || committing ? styles.working : 'visuallyHidden'}>
        {committing ? words.importing.committing : busy ? words.importing.comparing : ''}
      </p>
      <TroubleLine trouble={state.trouble} />
      {state.stale && (
        <p role="alert" className={noticeStyles.notice}>
          {words.failures.stale}
        </p>
      )}
      {review.refusals.length > 0 && (
        <ul className={noticeStyles.notice}>
          {review.refusals.map((refusal) => (
            <li key={refusal.file}>{words.refusals[refusal.kind](refusal)}</li>
          ))}
        </ul>
      )}
      <div className={styles.columns} aria-busy={busy || committing}>
        <ReviewSheetPanel state={state} session={session} />
        <ReviewFindings state={state} session={session} />
      </div>
    </>
  );
}

interface CommitButtonProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly onCommit: () => void;
}

function CommitButton({ review, busy, onCommit }: CommitButtonProps) {
  const words = useWords();
  const id = useId();
  const reason = whyNot(review, words);
  return (
    <>
      {reason !== null && (
        <span id={id} className={styles.reason}>
          {reason}
        </span>
      )}
      <Button
        weight="main"
        disabled={busy || !isReady(review)}
        aria-describedby={reason === null ? undefined : id}
        onClick={onCommit}
      >
        {commitLabel(review, words)}
      </Button>
    </>
  );
}

function whyNot(review: Review, words: Words): string | null {
  return review.questions.length === 0 && writeCount(review) === 0 ? words.importing.nothingToImport : null;
}

function commitLabel(review: Review, words: Words): string {
  const { questions } = review;
  if (questions.length > 0) return words.importing.answerFirst(questions.length);
  const { added, revised, removed } = review.counts.observations;
  const values = added + revised + removed;
  const others = writeCount(review) - values;
  return values === 0 && others > 0 ? words.importing.commitEntities(others) : words.importing.commit(values);
}

function describePlace({ review, sheet }: ReviewStep, words: Words): string {
  const shown = review.sheets[sheet];
  const file = shown === undefined ? undefined : review.files[shown.file];
  if (shown === undefined || file === undefined) return '';
  const parts = [
    file.name === '' ? words.importing.pasted : file.name,
    file.format === 'xlsx' || file.format === 'xls' ? words.importing.sheetNamed(shown.name) : null,
    file.encoding === null || file.encoding === 'utf-8'
      ? null
      : words.importing.encodingIs(file.encoding.toUpperCase()),
    review.files.length === 1 ? null : words.importing.fileOf(shown.file + 1, review.files.length),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
