// The right of the review: open questions first, then what will change, what needs attention, what is left out.
import type { ReviewStep } from '../importState';
import type { ImportSession } from '../session';
import { ChangeCounts } from './ChangeCounts';
import { IssueList } from './IssueList';
import { LeftOutList } from './LeftOutList';
import { NewNames } from './NewNames';
import { QuestionList } from './QuestionList';
import { RevisedList } from './RevisedList';
import styles from './ReviewView.module.css';

interface ReviewFindingsProps {
  readonly state: ReviewStep;
  readonly session: ImportSession;
}

export function ReviewFindings({ state, session }: ReviewFindingsProps) {
  const { review, busy } = state;
  const { revised } = review.counts.observations;
  return (
    <div className={styles.findings}>
      <QuestionList review={review} busy={busy} onShow={session.showTable} onCorrect={session.correct} />
      <ChangeCounts review={review} />
      {revised > 0 && <RevisedList key={review.revision} total={revised} readRevised={session.desk.revisedValues} />}
      <IssueList
        review={review}
        readIssues={session.desk.issues}
        busy={busy}
        onShow={session.showCell}
        onCorrect={session.correct}
      />
      <div className={styles.folded}>
        <LeftOutList review={review} />
        <NewNames review={review} />
      </div>
    </div>
  );
}
