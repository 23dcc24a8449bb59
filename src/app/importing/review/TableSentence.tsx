// One sentence: what the table was recognised as and where its unit and period were taken from.
import type { ReviewTable } from '../../desk/review';
import type { Words } from '../../../words/zh';
import { useWords } from '../../words/wordsContext';
import styles from './TableSettings.module.css';

export function TableSentence({ table }: { readonly table: ReviewTable }) {
  const words = useWords();
  return (
    <p className={styles.sentence}>
      <strong>{describeTable(table, words)}</strong>{' '}
      <span className={styles.hint}>{words.importing.clickToChange}</span>
    </p>
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
    table.rememberedFrom === null ? null : words.importing.mappingReused,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
