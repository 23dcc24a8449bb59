// What needs attention: each issue with its place, what happens with it and the way out. Choosing one shows its cell.
import { useState } from 'react';
import type { Issue } from '../../../model/issue';
import type { Review } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { parseCell } from '../../desk/parseCell';
import type { CellPlace } from '../importState';
import { Pager } from './Pager';
import { Section } from './Section';
import styles from './Section.module.css';

const PAGE = 20;

export type ReadIssues = (from: number, count: number) => Promise<readonly Issue[]>;

interface IssueListProps {
  readonly review: Review;
  readonly readIssues: ReadIssues;
  readonly onShow: (place: CellPlace) => void;
}

export function IssueList({ review, readIssues, onShow }: IssueListProps) {
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
          <IssueEntry key={from + position} issue={issue} review={review} onShow={onShow} />
        ))}
      </ul>
      <Pager from={from} page={PAGE} total={total} onTurn={turn} />
    </Section>
  );
}

interface IssueEntryProps {
  readonly issue: Issue;
  readonly review: Review;
  readonly onShow: (place: CellPlace) => void;
}

function IssueEntry({ issue, review, onShow }: IssueEntryProps) {
  const words = useWords();
  const place = placeOfIssue(issue, review);
  const elsewhere = review.sheets.length > 1 && issue.cell !== null ? (issue.sheet ?? issue.file) : null;
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={styles.place}
        data-severity={issue.severity}
        disabled={place === null}
        onClick={() => place !== null && onShow(place)}
      >
        {words.issues[issue.kind](issue)}
      </button>
      <small>{[words.remedies[issue.kind](issue), elsewhere].filter(Boolean).join(' · ')}</small>
    </li>
  );
}

/** The first cell an issue names; null when it is about a whole sheet or file. */
export function placeOfIssue(issue: Issue, review: Review): CellPlace | null {
  const cell = issue.cell === null ? null : parseCell(issue.cell);
  if (cell === null) return null;
  const sheet = review.sheets.findIndex(
    (entry) => review.files[entry.file]?.name === issue.file && (issue.sheet === null || entry.name === issue.sheet),
  );
  return sheet === -1 ? null : { sheet, ...cell };
}
