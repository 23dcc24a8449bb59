// What tables behind charts are made of.
import type { Words } from '../words/zh';
import type { ChartPoint } from './chartPoint';
import { missingText, stateMarks } from './pointText';

export interface ChartTableColumn {
  readonly label: string;
  /** '' where there is none. */
  readonly unit: string;
  readonly isNumber: boolean;
}

export interface ChartTableCell {
  readonly text: string;
  /** States and own calculations; '' where there is nothing to say. */
  readonly note: string;
  readonly isMissing: boolean;
}

export interface TableContent {
  readonly columns: readonly ChartTableColumn[];
  /** Cells stand parallel to the columns; the first is the row's head. */
  readonly rows: readonly (readonly ChartTableCell[])[];
}

export function plainCell(text: string): ChartTableCell {
  return { text, note: '', isMissing: false };
}

export function pointCell(
  point: Pick<ChartPoint, 'value' | 'status' | 'how'> | undefined,
  decimals: number | null,
  words: Words,
): ChartTableCell {
  if (point === undefined || point.value === null) {
    return { text: missingText(point?.status ?? null, words), note: '', isMissing: true };
  }
  const marks = stateMarks(point.status, point.how, words);
  return {
    text: words.formatNumber(point.value, decimals),
    note: marks.join(words.common.listSeparator),
    isMissing: false,
  };
}
