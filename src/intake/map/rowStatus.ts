// The status column of a table, if there is one: how firm the values of a row are, or why they are missing.
import type { TableMapping } from '../../model/mapping';
import { splitMarkedPeriod } from '../notation/markedPeriod';
import { parseStatusWord } from '../notation/statusWord';
import type { Sheet } from '../sheet';
import { statusCode } from './entryWriter';
import { LabelColumn } from './labelColumn';

/** Status code as columns keep it; 0 where the row says nothing that is known. */
export type RowStatus = (row: number) => number;

const FIRST_MISSING_CODE = statusCode('blank');

export function isMissingCode(code: number): boolean {
  return code >= FIRST_MISSING_CODE;
}

export function rowStatusReader(sheet: Sheet, table: TableMapping): RowStatus {
  const own = table.columns.findIndex(({ role }) => role === 'status');
  // "2023年（初步）" says of its row what a column of states would.
  const index = own < 0 ? table.columns.findIndex((one) => one.role === 'period' && one.part === 'whole') : own;
  if (index < 0) return () => 0;
  const statusOf = (text: string) => (own < 0 ? (splitMarkedPeriod(text)?.status ?? null) : parseStatusWord(text));
  const labels = new LabelColumn(sheet, table.range.left + index);
  const codes: number[] = [];
  return (row) => {
    const label = labels.numberAt(row);
    let code = codes[label];
    if (code === undefined) {
      const status = label === 0 ? null : statusOf(labels.texts[label]!);
      code = status === null ? 0 : statusCode(status);
      codes[label] = code;
    }
    return code;
  };
}
