// The day on which tasks are judged: the ends of the quarters are one step away, any other day two.
import { useId } from 'react';
import { type IsoDate, lastDay, parseIsoDate, period } from '../../model/period';
import { Segments } from '../controls/Segments';
import { useWords } from '../words/wordsContext';
import styles from './AsOfChoice.module.css';

interface AsOfChoiceProps {
  readonly year: number;
  readonly value: IsoDate;
  readonly onChoose: (day: IsoDate) => void;
}

export function AsOfChoice({ year, value, onChoose }: AsOfChoiceProps) {
  const words = useWords();
  const id = useId();
  const quarters = [1, 2, 3, 4].map((quarter) => period(`${String(year).padStart(4, '0')}-Q${quarter}`));
  return (
    <>
      <Segments
        label={words.tasks.asOf}
        options={quarters.map((quarter, position) => ({
          value: lastDay(quarter) as string,
          label: words.shell.quarterEnds[position] ?? quarter,
        }))}
        value={value}
        onChoose={(day) => onChoose(day as IsoDate)}
      />
      <span className={styles.day}>
        <label htmlFor={id}>{words.tasks.asOf}</label>
        <input
          id={id}
          type="date"
          value={value}
          onChange={(event) => {
            const day = parseIsoDate(event.target.value);
            if (day !== null) onChoose(day);
          }}
        />
      </span>
    </>
  );
}
