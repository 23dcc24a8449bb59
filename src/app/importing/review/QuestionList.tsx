// What only a person can decide, asked once, with the likely answers at hand.
import { useState } from 'react';
import { columnName } from '../../../intake/map/cellName';
import type { Question } from '../../../model/issue';
import { Button } from '../../controls/Button';
import type { Correction, Review } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { Field } from '../Field';
import { readPeriod } from '../readPeriod';
import { Section } from './Section';
import styles from './Section.module.css';

const MOST_COLUMNS = 6;

interface QuestionListProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly onCorrect: (correction: Correction) => void;
}

export function QuestionList({ review, busy, onCorrect }: QuestionListProps) {
  const words = useWords();
  const { questions } = review;
  if (questions.length === 0) return null;
  return (
    <Section title={words.importing.questions(questions.length)} urgent>
      {questions.map((question) => (
        <QuestionEntry
          key={questionKey(question)}
          question={question}
          columns={columnsAsked(question, review)}
          onlyTable={review.sheets.length === 1}
          busy={busy}
          onAnswer={(answer) => onCorrect({ kind: 'answer', question, answer })}
        />
      ))}
    </Section>
  );
}

interface QuestionEntryProps extends FreeAnswerProps {
  /** Headers of the columns it is about. */
  readonly columns: readonly string[];
  /** No need to name the sheet. */
  readonly onlyTable: boolean;
}

interface FreeAnswerProps {
  readonly question: Question;
  readonly busy: boolean;
  readonly onAnswer: (answer: string) => void;
}

function QuestionEntry({ question, columns, onlyTable, busy, onAnswer }: QuestionEntryProps) {
  const words = useWords();
  return (
    <div className={styles.question}>
      <p>{words.questions[question.kind](onlyTable ? { ...question, sheet: null } : question)}</p>
      {columns.length > 0 && <p className={styles.muted}>{words.review.columnsAsked(columns, MOST_COLUMNS)}</p>}
      <div className={styles.answers}>
        {question.suggestions.map((suggestion) => (
          <Button key={suggestion} disabled={busy} onClick={() => onAnswer(suggestion)}>
            {words.review.suggestion(question.kind, suggestion)}
          </Button>
        ))}
        {takesText(question) && <FreeAnswer question={question} busy={busy} onAnswer={onAnswer} />}
      </div>
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
        label={question.kind === 'unit' ? words.common.unit : words.common.period}
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

/** The table a question means: its position counts among the tables of its own file. */
function columnsAsked(question: Question, review: Review): string[] {
  const tables = review.tables.filter(({ sheet }) => {
    const shown = review.sheets[sheet];
    return shown !== undefined && review.files[shown.file]?.name === question.file;
  });
  const table = question.table === null ? undefined : tables[question.table];
  if (table === undefined) return [];
  return question.columns.map((column) => table.headers[column - table.range.left] || columnName(column));
}

function takesText({ kind }: Question): boolean {
  return kind === 'period' || kind === 'ambiguousPeriod' || kind === 'unit';
}

/** The answer in the form the mapping takes, or null while the text cannot be one. */
function readAnswer({ kind }: Question, text: string): string | null {
  if (text.trim() === '') return null;
  return kind === 'unit' || readPeriod(text) !== null ? text.trim() : null;
}

/** Same question, same key: an answered one leaves without disturbing the others. */
function questionKey({ kind, file, sheet, table, columns }: Question): string {
  return JSON.stringify([kind, file, sheet, table, columns]);
}
