// What only a person can decide, asked once, with the likely answers at hand.
import { type ReactNode, useId, useRef, useState } from 'react';
import { columnName } from '../../../model/cellName';
import type { Question } from '../../../model/issue';
import { namesAsked } from '../../../model/namesAsked';
import { Button } from '../../controls/Button';
import type { Answered, Correction, Review } from '../../desk/review';
import type { Words } from '../../../words/zh';
import { useWords } from '../../words/wordsContext';
import { Field } from '../Field';
import { readPeriod } from '../readPeriod';
import { groupKey, groupQuestions } from './questionGroups';
import { Section } from './Section';
import { useFocusOnFirstAnswer } from './useFocusOnFirstAnswer';
import styles from './Section.module.css';

const MOST_COLUMNS = 6;

interface QuestionListProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly onShow: (table: number) => void;
  readonly onCorrect: (correction: Correction) => void;
}

export function QuestionList({ review, busy, onShow, onCorrect }: QuestionListProps) {
  const words = useWords();
  const { questions } = review;
  const list = useRef<HTMLDivElement>(null);
  useFocusOnFirstAnswer(list, questions.length, busy);
  if (questions.length === 0) return null;
  return (
    <div ref={list}>
      <Section title={words.importing.questions(questions.length)} urgent>
        {groupQuestions(questions).map((group) => (
          <QuestionGroup key={keyOf(group)} group={group} review={review} busy={busy} onCorrect={onCorrect}>
            {group.map((question) => (
              <QuestionEntry
                key={questionKey(question)}
                question={question}
                columns={columnsAsked(question, review)}
                place={placeName(question, review)}
                onShow={review.tables.length > 1 ? showTableOf(question, review, onShow) : null}
                busy={busy}
                onAnswer={(answer) => onCorrect({ kind: 'answer', question, answer })}
              />
            ))}
          </QuestionGroup>
        ))}
      </Section>
    </div>
  );
}

/** What is left of a group stays as open as it is while a person answers it one by one. */
function keyOf([first]: readonly Question[]): string {
  return first === undefined ? '' : (groupKey(first) ?? questionKey(first));
}

interface QuestionGroupProps extends Pick<QuestionListProps, 'review' | 'busy' | 'onCorrect'> {
  readonly group: readonly Question[];
  /** Its questions one by one. */
  readonly children: ReactNode;
}

/** Several questions may be answered at once, and still one by one. */
function QuestionGroup({ group, review, busy, onCorrect, children }: QuestionGroupProps) {
  const words = useWords();
  const id = useId();
  if (group.length < 2) return children;
  const places = group.map((one) => placeName(one, review) ?? one.file);
  const isUnit = group[0]?.kind === 'unit';
  const answer = ([first, ...also]: readonly Answered[]) => {
    if (first !== undefined) onCorrect({ kind: 'answer', ...first, also });
  };
  const sentence = isUnit
    ? words.review.unitsAsked(group.length, [...new Set(places)])
    : words.review.periodsAsked(group.length);
  return (
    <div className={styles.question} role="group" aria-labelledby={id}>
      <p id={id}>{sentence}</p>
      {isUnit ? (
        <OneUnit group={group} review={review} busy={busy} onAnswer={answer} />
      ) : (
        <PeriodsOfNames group={group} places={places} busy={busy} onAnswer={answer} />
      )}
      <details className={styles.more}>
        <summary>{words.review.oneByOne}</summary>
        {children}
      </details>
    </div>
  );
}

interface AtOnceProps {
  readonly group: readonly Question[];
  readonly busy: boolean;
  readonly onAnswer: (answers: readonly Answered[]) => void;
}

/** The same unit for all of them. */
function OneUnit({ group, review, busy, onAnswer }: AtOnceProps & { readonly review: Review }) {
  const words = useWords();
  const [question] = group;
  if (question === undefined) return null;
  const columns = [...new Set(group.flatMap((one) => columnsAsked(one, review)))];
  const rows = namesAsked(question);
  return (
    <>
      {columns.length > 0 && <p className={styles.muted}>{words.review.columnsAsked(columns, MOST_COLUMNS)}</p>}
      {rows.length > 0 && (
        <p className={styles.muted}>{rows.slice(0, MOST_COLUMNS).join(words.common.listSeparator)}</p>
      )}
      <Answers
        question={question}
        busy={busy}
        onAnswer={(unit) => onAnswer(group.map((one) => ({ question: one, answer: unit })))}
      />
    </>
  );
}

/** What the name of each suggests, for all of them; `places` in the order of the group. */
function PeriodsOfNames({ group, places, busy, onAnswer }: AtOnceProps & { readonly places: readonly string[] }) {
  const words = useWords();
  const suggested = group.map((question) => ({ question, answer: question.suggestions[0] ?? '' }));
  return (
    <>
      <ul className={styles.muted}>
        {suggested.map(({ question, answer }, position) => (
          <li key={questionKey(question)}>
            {words.review.periodOf(places[position] ?? '', words.review.suggestion('period', answer))}
          </li>
        ))}
      </ul>
      <div className={styles.answers}>
        <Button disabled={busy} onClick={() => onAnswer(suggested)}>
          {words.review.allAsSuggested}
        </Button>
      </div>
    </>
  );
}

interface QuestionEntryProps extends FreeAnswerProps {
  /** Headers of the columns it is about. */
  readonly columns: readonly string[];
  /** Sheet or file, null when there is only one. */
  readonly place: string | null;
  /** Shows the table it is about. */
  readonly onShow: (() => void) | null;
}

interface FreeAnswerProps {
  readonly question: Question;
  readonly busy: boolean;
  readonly onAnswer: (answer: string) => void;
}

function QuestionEntry({ question, columns, place, onShow, busy, onAnswer }: QuestionEntryProps) {
  const words = useWords();
  const id = useId();
  return (
    <div className={styles.question} role="group" aria-labelledby={id}>
      <p id={id}>{words.questions[question.kind]({ ...question, sheet: place })}</p>
      {columns.length > 0 && <p className={styles.muted}>{words.review.columnsAsked(columns, MOST_COLUMNS)}</p>}
      <Answers question={question} busy={busy} onAnswer={onAnswer}>
        {onShow !== null && (
          <Button weight="quiet" onClick={onShow}>
            {words.review.showTable}
          </Button>
        )}
      </Answers>
    </div>
  );
}

/** Likely answers, a field for another one, and what else can be done. */
function Answers({ question, busy, onAnswer, children }: FreeAnswerProps & { readonly children?: ReactNode }) {
  const words = useWords();
  return (
    <div className={styles.answers}>
      {question.suggestions.map((suggestion) => (
        <Button key={suggestion} disabled={busy} onClick={() => onAnswer(suggestion)}>
          {words.review.suggestion(question.kind, suggestion)}
        </Button>
      ))}
      {takesText(question) && <FreeAnswer question={question} busy={busy} onAnswer={onAnswer} />}
      {children}
    </div>
  );
}

function FreeAnswer({ question, busy, onAnswer }: FreeAnswerProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const answer = readAnswer(question, text);
  return (
    <>
      <Field
        label={fieldLabel(question, words)}
        value={text}
        placeholder={words.review.answerExample(question.kind)}
        invalid={text.trim() !== '' && answer === null}
        onChange={setText}
      />
      <Button weight="main" disabled={busy || answer === null} onClick={() => answer !== null && onAnswer(answer)}>
        {words.common.confirm}
      </Button>
    </>
  );
}

function fieldLabel({ kind }: Question, words: Words): string {
  if (kind === 'revisionReason') return words.review.otherReason;
  return words.common[kind === 'unit' || kind === 'area' ? kind : 'period'];
}

/** Position among the review's tables: a question counts among the tables of its own file. */
function tableOf(question: Question, review: Review): number | null {
  if (question.table === null) return null;
  const ofFile = review.tables.flatMap(({ sheet }, position) => {
    const shown = review.sheets[sheet];
    return shown !== undefined && review.files[shown.file]?.name === question.file ? [position] : [];
  });
  return ofFile[question.table] ?? null;
}

function columnsAsked(question: Question, review: Review): string[] {
  const position = tableOf(question, review);
  const table = position === null ? undefined : review.tables[position];
  // A question about rows names them; their columns add nothing.
  if (table === undefined || namesAsked(question).length > 0) return [];
  return question.columns.map((column) => table.headers[column - table.range.left] || columnName(column));
}

function placeName({ kind, file, sheet }: Question, review: Review): string | null {
  if (review.sheets.length === 1 || kind === 'revisionReason') return null;
  const alone = review.sheets.filter((entry) => review.files[entry.file]?.name === file).length === 1;
  return alone ? file : sheet;
}

function showTableOf(question: Question, review: Review, onShow: (table: number) => void): (() => void) | null {
  const position = tableOf(question, review);
  return position === null ? null : () => onShow(position);
}

function takesText({ kind }: Question): boolean {
  return (
    kind === 'period' || kind === 'ambiguousPeriod' || kind === 'unit' || kind === 'area' || kind === 'revisionReason'
  );
}

/** The answer in the form the mapping takes, or null while the text cannot be one. */
function readAnswer({ kind }: Question, text: string): string | null {
  if (text.trim() === '') return null;
  const isPlain = kind === 'unit' || kind === 'area' || kind === 'revisionReason';
  return isPlain || readPeriod(text) !== null ? text.trim() : null;
}

/** Same question, same key: an answered one leaves without disturbing the others. */
function questionKey({ kind, file, sheet, table, columns, params }: Question): string {
  return JSON.stringify([kind, file, sheet, table, columns, params['names']]);
}
