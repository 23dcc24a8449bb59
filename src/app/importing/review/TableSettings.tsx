// What holds for a whole table where its cells say nothing else: period, unit, area, form, data state.
import { useId, useState } from 'react';
import { rangeName } from '../../../model/cellName';
import type { CellRange } from '../../../model/mapping';
import { PRESENT_STATUSES, type PresentStatus } from '../../../model/observation';
import { Button } from '../../controls/Button';
import { parseRange } from '../../desk/parseCell';
import type { Correction, ReviewTable } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { Field, FieldRow, FormField } from '../Field';
import fieldStyles from '../Field.module.css';
import { readPeriod } from '../readPeriod';
import styles from './TableSettings.module.css';

interface TableSettingsProps {
  readonly position: number;
  readonly table: ReviewTable;
  /** Whether a range lies on the sheet and touches no other table. */
  readonly isFree: (range: CellRange) => boolean;
  readonly onCorrect: (correction: Correction) => void;
}

export function TableSettings({ position, table, isFree, onCorrect }: TableSettingsProps) {
  const words = useWords();
  const { defaults } = table;
  const set = (part: Partial<ReviewTable['defaults']>) =>
    onCorrect({ kind: 'defaults', table: position, defaults: part });
  const isList = table.layout === 'taskList' || table.layout === 'register';
  return (
    <div className={styles.settings}>
      <label className={styles.taken}>
        <input
          type="checkbox"
          checked={table.taken}
          onChange={(event) => onCorrect({ kind: 'taken', table: position, taken: event.target.checked })}
        />
        {words.review.takeTable}
      </label>
      {table.taken && table.canJoin && (
        <Button onClick={() => onCorrect({ kind: 'join', table: position })}>{words.review.joinTable}</Button>
      )}
      {table.taken && !isList && (
        <FieldRow>
          <PeriodField key={`period ${defaults.period}`} table={table} onRead={set} />
          <TextField
            key={`unit ${defaults.unit}`}
            label={words.common.unit}
            value={defaults.unit}
            onDone={(unit) => set({ unit })}
          />
          <TextField
            key={`area ${defaults.area}`}
            label={words.common.area}
            value={defaults.area}
            onDone={(area) => set({ area })}
          />
          <FormField value={defaults.form} onChange={(form) => set({ form })} />
          <RangeField
            key={`range ${rangeName(table.range)}`}
            table={table}
            isFree={isFree}
            onRead={(range) => onCorrect({ kind: 'range', table: position, range })}
          />
          <StatusField
            value={table.status}
            onChange={(status) => onCorrect({ kind: 'status', table: position, status })}
          />
        </FieldRow>
      )}
    </div>
  );
}

interface RangeFieldProps {
  readonly table: ReviewTable;
  readonly isFree: (range: CellRange) => boolean;
  readonly onRead: (range: CellRange) => void;
}

/** The edges of the table, as spreadsheets write them. */
function RangeField({ table, isFree, onRead }: RangeFieldProps) {
  const words = useWords();
  const shown = rangeName(table.range);
  const [text, setText] = useState(shown);
  const written = parseRange(text);
  const range = written !== null && isFree(written) ? written : null;
  const done = () => {
    if (range !== null && rangeName(range) !== shown) onRead(range);
  };
  return <Field label={words.review.range} value={text} invalid={range === null} onChange={setText} onDone={done} />;
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onDone: (value: string | null) => void;
}

/** Reports once, when the person leaves the field with another text. */
function TextField({ label, value, onDone }: TextFieldProps) {
  const words = useWords();
  const [text, setText] = useState(value ?? '');
  const done = text.trim() === '' ? null : text.trim();
  return (
    <Field
      label={label}
      value={text}
      placeholder={words.review.byCells}
      onChange={setText}
      onDone={() => done !== value && onDone(done)}
    />
  );
}

interface PeriodFieldProps {
  readonly table: ReviewTable;
  readonly onRead: (part: Partial<ReviewTable['defaults']>) => void;
}

function PeriodField({ table, onRead }: PeriodFieldProps) {
  const words = useWords();
  const hint = useId();
  const { period, form } = table.defaults;
  const shown = period === null ? '' : words.formatPeriod(period, form ?? 'period');
  const [text, setText] = useState(shown);
  const [isUnread, setUnread] = useState(false);
  const done = () => {
    if (text.trim() === shown) return;
    const read = text.trim() === '' ? { period: null } : readPeriod(text);
    setUnread(read === null);
    if (read !== null) onRead(read);
  };
  return (
    <>
      <Field
        label={words.common.period}
        value={text}
        placeholder={words.review.byCells}
        invalid={isUnread}
        describedBy={hint}
        onChange={setText}
        onDone={done}
      />
      <small id={hint} hidden={!isUnread}>
        {words.review.periodHint}
      </small>
    </>
  );
}

interface StatusFieldProps {
  readonly value: PresentStatus;
  readonly onChange: (status: PresentStatus) => void;
}

function StatusField({ value, onChange }: StatusFieldProps) {
  const id = useId();
  const words = useWords();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {words.common.status}
      </label>
      <select
        id={id}
        className={fieldStyles.input}
        value={value}
        onChange={(event) => onChange(event.target.value as PresentStatus)}
      >
        {PRESENT_STATUSES.map((status) => (
          <option key={status} value={status}>
            {words.statuses[status]}
          </option>
        ))}
      </select>
    </div>
  );
}
