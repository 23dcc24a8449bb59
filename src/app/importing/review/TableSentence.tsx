// One sentence: what the table was recognised as and where its unit and period were taken from.
import type { ReviewTable } from '../../desk/review';
import { Button } from '../../controls/Button';
import { localStamp } from '../../words/localTime';
import type { Words } from '../../../words/zh';
import { useWords } from '../../words/wordsContext';
import styles from './TableSettings.module.css';

interface TableSentenceProps {
  readonly table: ReviewTable;
  readonly busy: boolean;
  /** Gives up what was taken over from an earlier import. */
  readonly onAnew: () => void;
}

export function TableSentence({ table, busy, onAnew }: TableSentenceProps) {
  const words = useWords();
  const { remembered } = table;
  return (
    <>
      <p className={styles.sentence}>
        <strong>{describeTable(table, words)}</strong>{' '}
        <span className={styles.hint}>{words.importing.clickToChange}</span>
      </p>
      {remembered !== null && (
        <p className={styles.sentence}>
          {words.importing.mappingReused(remembered.file, localStamp(new Date(remembered.from)))}{' '}
          <Button weight="quiet" disabled={busy} onClick={onAnew}>
            {words.importing.recogniseAnew}
          </Button>
        </p>
      )}
    </>
  );
}

/** "识别为：时期在列的宽表 · 单位“家、万元”取自第 2 行". */
export function describeTable(table: ReviewTable, words: Words): string {
  const { unit } = table.defaults;
  const fromRow = unit !== null && table.unitRow !== null ? words.importing.unitFromRow(unit, table.unitRow + 1) : null;
  const parts = [
    words.importing.recognisedAs(words.importing.layouts[table.layout]),
    table.listName === null ? null : words.common.quoted(table.listName),
    fromRow,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
