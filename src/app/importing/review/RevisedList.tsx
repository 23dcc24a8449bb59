// The stored values that the import changes, old beside new, page by page.
import { useEffect, useState } from 'react';
import type { Observation } from '../../../model/observation';
import { isMissing } from '../../../model/observation';
import { seriesId } from '../../../model/series';
import type { Words } from '../../../words/zh';
import type { RevisedValue } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { Pager } from './Pager';
import { Section } from './Section';
import styles from './Section.module.css';

const PAGE = 20;

export type ReadRevised = (from: number, count: number) => Promise<readonly RevisedValue[]>;

interface RevisedListProps {
  readonly total: number;
  readonly readRevised: ReadRevised;
}

export function RevisedList({ total, readRevised }: RevisedListProps) {
  const words = useWords();
  const [from, setFrom] = useState(0);
  const [values, setValues] = useState<readonly RevisedValue[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void readRevised(from, PAGE).then((read) => isCurrent && setValues(read));
    return () => {
      isCurrent = false;
    };
  }, [readRevised, from]);
  return (
    <Section title={words.importing.revisedList(total)}>
      <ul>
        {values.map((value) => (
          <li key={keyOf(value)} className={`${styles.entry} ${styles.revised}`}>
            <span>
              {[value.indicator, ...Object.values(value.series.dimensions)].join(' · ')}
              <small>{`${value.area} · ${words.formatPeriod(value.period, value.series.form)}`}</small>
            </span>
            <del className={styles.before}>{formatObservation(value.before, words)}</del>
            <ins className={styles.after}>{formatObservation(value.after, words)}</ins>
          </li>
        ))}
      </ul>
      <Pager from={from} page={PAGE} total={total} onTurn={setFrom} />
    </Section>
  );
}

/** What tells one stored value from every other. */
function keyOf({ indicator, series, period }: RevisedValue): string {
  return `${indicator} ${seriesId(series)} ${period}`;
}

function formatObservation({ value, status }: Observation, words: Words): string {
  if (value === null) return isMissing(status) ? words.missing[status] : words.noValue;
  const number = words.formatNumber(value, null);
  return status === 'normal' || isMissing(status) ? number : `${number} ${words.statuses[status]}`;
}
