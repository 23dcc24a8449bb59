// Where a value came from, in words.
import type { ImportRecord } from '../../model/importRecord';
import type { CellSource } from '../../model/observation';
import type { Words } from '../../words/zh';
import { useWords } from '../words/wordsContext';
import styles from './Values.module.css';
import { type Origin, originOf } from './originOf';

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
      {placeText(origin, words)}
      {text !== null && <span className={styles.note}> {words.indicator.asFound(text)}</span>}
    </>
  );
}

/** A text file has one sheet that is called like the file: naming it twice says nothing. */
function placeText({ file, sheet, cell, kind }: Origin, words: Words): string {
  if (file === null || sheet === null || cell === null) return words.log.kinds[kind];
  return file.startsWith(`${sheet}.`)
    ? words.shell.cameFromFile(file, cell)
    : words.indicator.cameFromCell(file, sheet, cell);
}
