// One issue: its place, what happens with it, and what a person can do about it right here.
import { useState } from 'react';
import type { Issue, IssueKind } from '../../../model/issue';
import type { Words } from '../../../words/zh';
import { Button } from '../../controls/Button';
import type { Correction, NewAlias, Review } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { Field } from '../Field';
import type { CellPlace } from '../importState';
import { cellPlace } from './cellPlace';
import styles from './Section.module.css';

/** Trouble with the text of one cell, which another text can end. */
const FIXABLE: ReadonlySet<IssueKind> = new Set([
  'notANumber',
  'errorCell',
  'periodUnreadable',
  'targetUnreadable',
  'targetWithoutBase',
  'planUnreadable',
  'reportDayUnreadable',
  'dueUnreadable',
]);

interface IssueEntryProps {
  readonly issue: Issue;
  readonly review: Review;
  readonly busy: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onCorrect: (correction: Correction) => void;
}

export function IssueEntry({ issue, review, busy, onShow, onCorrect }: IssueEntryProps) {
  const words = useWords();
  const place = cellPlace(issue, review);
  const alias = aliasOf(issue);
  const elsewhere = review.sheets.length > 1 ? (issue.sheet ?? issue.file) : null;
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={styles.place}
        data-severity={issue.severity}
        disabled={place === null}
        onClick={() => place !== null && onShow(place)}
      >
        {describeIssue(issue, words)}
      </button>
      <small>{[words.remedies[issue.kind](issue), elsewhere].filter(Boolean).join(' · ')}</small>
      {alias !== null && (
        <Button weight="quiet" disabled={busy} onClick={() => onCorrect({ kind: 'sameName', ...alias })}>
          {words.review.sameAs(alias.name)}
        </Button>
      )}
      {place !== null && FIXABLE.has(issue.kind) && (
        <CellFix found={issue.text ?? ''} busy={busy} onFix={(text) => onCorrect({ kind: 'cell', ...place, text })} />
      )}
    </li>
  );
}

interface CellFixProps {
  readonly found: string;
  readonly busy: boolean;
  readonly onFix: (text: string) => void;
}

/** Opens a field for another text of the cell; the file itself stays as it is. */
function CellFix({ found, busy, onFix }: CellFixProps) {
  const words = useWords();
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <Button weight="quiet" disabled={busy} onClick={() => setText('')}>
        {words.importing.fixHere}
      </Button>
    );
  }
  return (
    <form
      className={styles.answers}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onFix(text.trim());
      }}
    >
      <Field label={words.review.insteadOf(found)} value={text} onChange={setText} focused />
      <Button weight="main" type="submit" disabled={busy || text.trim() === ''}>
        {words.common.confirm}
      </Button>
      <Button onClick={() => setText(null)}>{words.common.cancel}</Button>
    </form>
  );
}

/** The sentence; a sheet or file that it begins with is said in the small line, if at all. */
function describeIssue(issue: Issue, words: Words): string {
  const sentence = words.issues[issue.kind](issue);
  const place = issue.sheet ?? issue.file;
  if (issue.cell !== null || place === '' || !sentence.startsWith(place)) return sentence;
  return sentence.slice(place.length).replace(/^[\s:：]+/, '');
}

function aliasOf({ kind, params }: Issue): NewAlias | null {
  const { name, near } = params;
  if (typeof name !== 'string' || typeof near !== 'string') return null;
  if (kind === 'indicatorNear' || kind === 'indicatorTwin') return { of: 'indicator', label: name, name: near };
  return kind === 'areaNear' ? { of: 'area', label: name, name: near } : null;
}
