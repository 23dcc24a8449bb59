// What needs attention: each issue with its place, what happens with it and the way out. Choosing one shows its cell.
import { useState } from 'react';
import type { Issue } from '../../../model/issue';
import type { Correction, Review } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import type { CellPlace } from '../importState';
import { IssueEntry } from './IssueEntry';
import { Pager } from './Pager';
import { Section } from './Section';

const PAGE = 20;

export type ReadIssues = (from: number, count: number) => Promise<readonly Issue[]>;

interface IssueListProps {
  readonly review: Review;
  readonly readIssues: ReadIssues;
  readonly busy: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onCorrect: (correction: Correction) => void;
}

export function IssueList({ review, readIssues, busy, onShow, onCorrect }: IssueListProps) {
  const words = useWords();
  const { total, first } = review.issues;
  const [page, setPage] = useState({ revision: review.revision, from: 0, issues: first });
  const { from, issues } = page.revision === review.revision ? page : { from: 0, issues: first };
  const turn = (next: number) =>
    void readIssues(next, PAGE).then((read) => setPage({ revision: review.revision, from: next, issues: read }));
  const title = total === 0 ? words.importing.noAttention : words.importing.attention(total);
  return (
    <Section title={title}>
      <ul>
        {issues.slice(0, PAGE).map((issue, position) => (
          <IssueEntry
            key={`${issue.kind} ${issue.cell} ${from + position}`}
            issue={issue}
            review={review}
            busy={busy}
            onShow={onShow}
            onCorrect={onCorrect}
          />
        ))}
      </ul>
      <Pager from={from} page={PAGE} total={total} onTurn={turn} />
    </Section>
  );
}
