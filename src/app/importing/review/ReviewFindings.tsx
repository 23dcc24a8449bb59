// The right of the review: open questions first, then what will change, what needs attention, what is left out.
import { memo } from 'react';
import { Folded } from '../../controls/Folded';
import { useWords } from '../../words/wordsContext';
import type { ReviewStep } from '../importState';
import type { ImportSession } from '../session';
import { Changes } from './changes/Changes';
import { IssueList } from './IssueList';
import { LeftOutList } from './LeftOutList';
import { NewNames } from './NewNames';
import { QuestionList } from './QuestionList';
import { RegisterChanges } from './RegisterChanges';
import { Section } from './Section';
import styles from './ReviewView.module.css';

interface ReviewFindingsProps {
  readonly state: ReviewStep;
  readonly session: ImportSession;
}

/** Not drawn again while a commit is under way. */
export const ReviewFindings = memo(function ReviewFindings({ state, session }: ReviewFindingsProps) {
  const words = useWords();
  const { review, busy } = state;
  const { issues, remarks } = review;
  const issueProps = {
    review,
    busy,
    readIssues: session.desk.issues,
    onShow: session.showCell,
    onCorrect: session.correct,
  };
  return (
    <div className={styles.findings}>
      <QuestionList review={review} busy={busy} onShow={session.showTable} onCorrect={session.correct} />
      <Changes review={review} busy={busy} session={session} />
      <RegisterChanges review={review} busy={busy} readRows={session.desk.registerRows} onCorrect={session.correct} />
      <Section title={issues.total === 0 ? words.importing.noAttention : words.importing.attention(issues.total)}>
        <IssueList {...issueProps} listing={issues} offset={0} />
      </Section>
      <div className={styles.folded}>
        {remarks.total > 0 && (
          <Folded summary={words.review.remarks(remarks.total)}>
            <IssueList {...issueProps} listing={remarks} offset={issues.total} />
          </Folded>
        )}
        <LeftOutList review={review} />
        <NewNames review={review} busy={busy} readKnown={session.desk.knownNames} onCorrect={session.correct} />
      </div>
    </div>
  );
});
