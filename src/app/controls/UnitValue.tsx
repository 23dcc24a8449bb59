// A number with its unit, small behind it.
import { readableValue } from '../../words/readableValue';
import { useWords } from '../words/wordsContext';
import styles from './ValueText.module.css';

interface UnitValueProps {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number | null;
}

export function UnitValue({ value, unit, decimals }: UnitValueProps) {
  const shown = readableValue(value, unit, decimals, useWords());
  return (
    <>
      {shown.number}
      <span className={styles.unit}>{shown.unit}</span>
    </>
  );
}
