// Issues page by page, each with its place, what happens with it and the way out. Choosing one shows its cell.
import { useState } from 'react';
import type { Issue } from '../../../model/issue';
import type { Correction, Listing, Review } from '../../desk/review';
import type { CellPlace } from '../importState';
import { IssueEntry } from './IssueEntry';
import { Pager } from './Pager';

const PAGE = 20;

export type ReadIssues = (from: number, count: number) => Promise<readonly Issue[]>;

interface IssueListProps {
  readonly review: Review;
  readonly listing: Listing<Issue>;
  /** Position of the first one among all that the worker pages through. */
  readonly offset: number;
  readonly readIssues: ReadIssues;
  readonly busy: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onCorrect: (correction: Correction) => void;
}

export function IssueList({ review, listing, offset, readIssues, busy, onShow, onCorrect }: IssueListProps) {
  const { total, first } = listing;
  const [page, setPage] = useState({ revision: review.revision, from: 0, issues: first });
  const { from, issues } = page.revision === review.revision ? page : { from: 0, issues: first };
  const turn = (next: number) =>
    void readIssues(offset + next, Math.min(PAGE, total - next)).then((read) =>
      setPage({ revision: review.revision, from: next, issues: read }),
    );
  return (
    <>
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
    </>
  );
}
