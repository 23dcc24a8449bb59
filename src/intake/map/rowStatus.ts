// The status column of a table, if there is one: how firm the values of a row are, or why they are missing.
import type { TableMapping } from '../../model/mapping';
import type { ObservationStatus } from '../../model/observation';
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

/** `periodTexts`: the different texts of the period column; "2023年（初步）" says of its row what a column of states would. */
export function rowStatusReader(sheet: Sheet, table: TableMapping, periodTexts: readonly string[]): RowStatus {
  const own = table.columns.findIndex(({ role }) => role === 'status');
  if (own >= 0) return readerOf(sheet, table, own, parseStatusWord);
  // A million periods are looked at again only where one of them says so.
  const period = table.columns.findIndex((one) => one.role === 'period' && one.part === 'whole');
  return period < 0 || periodTexts.every((text) => stateOfPeriod(text) === null)
    ? () => 0
    : readerOf(sheet, table, period, stateOfPeriod);
}

function stateOfPeriod(text: string): ObservationStatus | null {
  return splitMarkedPeriod(text)?.status ?? null;
}

function readerOf(
  sheet: Sheet,
  table: TableMapping,
  index: number,
  statusOf: (text: string) => ObservationStatus | null,
): RowStatus {
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
