// What the import does to each register: rows added, changed cell by cell, and gone; and whether the file's rows join
// the stored ones or take their place.
import { useEffect, useState } from 'react';
import type { RegisterMode } from '../../../model/registerDiff';
import { Segments } from '../../controls/Segments';
import type { Correction, RegisterRowChange, Review, ReviewRegister } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { Pager } from './Pager';
import styles from './RegisterChanges.module.css';
import { Section } from './Section';
import sectionStyles from './Section.module.css';

type ReadRows = (register: string, from: number, count: number) => Promise<readonly RegisterRowChange[]>;

interface RegisterChangesProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly readRows: ReadRows;
  readonly onCorrect: (correction: Correction) => void;
}

export function RegisterChanges({ review, busy, readRows, onCorrect }: RegisterChangesProps) {
  return review.registers.map((register) => (
    <OneRegister
      // Rows of an older reading are not those of this one.
      key={`${register.id} ${review.revision}`}
      register={register}
      busy={busy}
      readRows={readRows}
      onChoose={(mode) => onCorrect({ kind: 'register', register: register.id, mode })}
    />
  ));
}

interface OneRegisterProps extends Pick<RegisterChangesProps, 'busy' | 'readRows'> {
  readonly register: ReviewRegister;
  readonly onChoose: (mode: RegisterMode) => void;
}

function OneRegister({ register, busy, readRows, onChoose }: OneRegisterProps) {
  const words = useWords();
  const { id, kind, isStored, mode, counts } = register;
  const kindName = kind === null ? null : words.locale.startsWith('zh') ? kind.name : kind.nameEn;
  const total = counts.added + counts.revised + counts.removed;
  return (
    <Section title={words.registers.rowsOf(id)}>
      {kindName !== null && kindName !== id && (
        <p className={sectionStyles.muted}>{words.registers.isKind(kindName)}</p>
      )}
      {isStored && (
        <fieldset className={styles.mode} disabled={busy}>
          <Segments
            label={words.registers.modeLabel}
            options={[
              { value: 'merge', label: words.registers.modes.merge },
              { value: 'replace', label: words.registers.modes.replace },
            ]}
            value={mode}
            onChoose={onChoose}
          />
          <p className={sectionStyles.muted}>{words.registers.modeHints[mode]}</p>
        </fieldset>
      )}
      <p>{words.log.counts(counts.added, counts.revised, counts.removed, counts.unchanged)}</p>
      {isStored && total > 0 && <RowList register={id} total={total} readRows={readRows} />}
    </Section>
  );
}

const PAGE = 20;

interface RowListProps {
  readonly register: string;
  readonly total: number;
  readonly readRows: ReadRows;
}

function RowList({ register, total, readRows }: RowListProps) {
  const [from, setFrom] = useState(0);
  const [rows, setRows] = useState<readonly RegisterRowChange[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void readRows(register, from, PAGE).then((read) => isCurrent && setRows(read));
    return () => {
      isCurrent = false;
    };
  }, [readRows, register, from]);
  return (
    <>
      <ul className={sectionStyles.list}>
        {rows.map((row) => (
          <RowEntry key={row.key} row={row} />
        ))}
      </ul>
      <Pager from={from} page={PAGE} total={total} onTurn={setFrom} />
    </>
  );
}

function RowEntry({ row }: { readonly row: RegisterRowChange }) {
  const words = useWords();
  const { registers } = words;
  return (
    <li className={sectionStyles.entry}>
      <strong>{registers.rowChanges[row.kind]}</strong> {row.label}
      {row.cells.length > 0 && (
        <dl className={styles.cells}>
          {row.cells.map(({ column, before, after }) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>
                <del className={sectionStyles.before}>{before === '' ? registers.blank : before}</del>{' '}
                <ins className={sectionStyles.after}>{after === '' ? registers.blank : after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
