// The lamps of a task month by month, a row a year; each mark says its month and lamp to who cannot see it.
import { useMemo } from 'react';
import type { KnownIndex } from '../../analysis/known';
import { lampHistory, type LampMonth } from '../../analysis/lampHistory';
import type { TaskRow } from '../../analysis/tasks';
import type { IsoDate } from '../../model/period';
import { LampMark } from '../controls/LampMark';
import { useWords } from '../words/wordsContext';
import { formatMonth } from './formatMonth';
import styles from './LampCard.module.css';

interface LampMonthsProps {
  readonly row: TaskRow;
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
}

export function LampMonths({ row: { task, rules }, index, asOf }: LampMonthsProps) {
  const words = useWords();
  const years = useMemo(() => byYear(lampHistory(index, task, rules, asOf)), [index, task, rules, asOf]);
  return (
    <>
      <h2>{words.lampCard.history}</h2>
      {years.length === 0 && <p className={styles.legend}>{words.lampCard.historyNone}</p>}
      {years.map(([year, months]) => (
        <div key={year} className={styles.year}>
          <span className={styles.yearName}>{words.formatYear(Number(year))}</span>
          <ol aria-label={words.lampCard.months(words.formatYear(Number(year)))}>
            {months.map((month) => (
              <li key={month.month} className={styles.month} title={formatMonth(month, rules.goodColor, words)}>
                <LampMark color={month.color} good={rules.goodColor} word={null} />
                <span className={styles.monthName} aria-hidden="true">
                  {Number(month.month.slice(5))}
                  {month.override !== null && '✎'}
                </span>
                <span className="visuallyHidden">{formatMonth(month, rules.goodColor, words)}</span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

function byYear(months: readonly LampMonth[]): (readonly [string, LampMonth[]])[] {
  const years = new Map<string, LampMonth[]>();
  for (const month of months) {
    const year = month.month.slice(0, 4);
    const found = years.get(year);
    if (found === undefined) years.set(year, [month]);
    else found.push(month);
  }
  return [...years];
}
