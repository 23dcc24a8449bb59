// Where a value came from, in words.
import type { ImportRecord } from '../../model/importRecord';
import type { CellSource } from '../../model/observation';
import { useWords } from '../words/wordsContext';
import styles from './Values.module.css';
import { originOf } from './originOf';

interface OriginTextProps {
  readonly log: ReadonlyMap<number, ImportRecord>;
  readonly source: CellSource;
  /** The cell as found, where it differs from the value. */
  readonly text: string | null;
}

export function OriginText({ log, source, text }: OriginTextProps) {
  const words = useWords();
  const origin = originOf(log, source);
  if (origin === null) return null;
  return (
    <>
      {origin.file === null || origin.sheet === null || origin.cell === null
        ? words.log.kinds[origin.kind]
        : words.indicator.cameFromCell(origin.file, origin.sheet, origin.cell)}
      {text !== null && <span className={styles.note}> {words.indicator.asFound(text)}</span>}
    </>
  );
}
