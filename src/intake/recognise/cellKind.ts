// What a cell is at first sight, before anybody knows which column it stands in.
import type { Cell } from '../sheet';
import { missingMark } from '../notation/missingMark';
import { bareYear, splitMarkedPeriod } from '../notation/markedPeriod';
import { parseNumberText, plainNumber } from '../notation/parseNumberText';
import { parsePeriodText } from '../notation/parsePeriodText';
import { SOME_YEAR } from '../notation/periodReading';

export type CellKind = 'blank' | 'number' | 'mark' | 'period' | 'day' | 'text' | 'error';

/** "896.3 p": what fills statistical offices' files by the ten thousand is told at once. */
const FLAGGED_NUMBER = /^-?\d+(?:\.\d+)? [bdefprsu]{1,3}$/;

/** "100余", "≥5", "扭亏": meant as an amount, though no number can be read from it. */
const VAGUE_NUMBER =
  /^(?:扭亏(?:为盈)?|[由转]?盈?转亏|增亏|减亏|由负转正|由正转负|翻(?:了?[一两二]?)番|[≥≤<>＞＜]\s*\d[\d,.]*|\d[\d,.]*\s*[余多][\u4e00-\u9fff%]{0,3}|(?!(?:19|20)\d{2}年|\d{1,2}(?:-\d{1,2})?[月季])\d[\d,]*(?:\.\d+)?[\u4e00-\u9fff%]{0,3}\s*[(（][^()（）]{1,20}[)）])$/;

export function kindOf(cell: Cell | undefined): CellKind {
  if (cell === null || cell === undefined) return 'blank';
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'text';
  if (typeof cell === 'string') return kindOfText(cell);
  switch (cell.kind) {
    case 'percent':
      return 'number';
    case 'date':
      return 'day';
    case 'error':
      return 'error';
  }
}

function kindOfText(text: string): CellKind {
  const trimmed = text.trim();
  const plain = plainNumber(trimmed);
  if (plain === plain) return 'number';
  if (trimmed === '') return 'blank';
  if (trimmed.length > 60) return 'text';
  if (trimmed === ':') return 'mark';
  const marked = splitMarkedPeriod(trimmed);
  if (marked !== null && /\D/.test(marked.bare) && parsePeriodText(marked.bare, SOME_YEAR) !== null) return 'period';
  if (FLAGGED_NUMBER.test(trimmed) || VAGUE_NUMBER.test(trimmed)) return 'number';
  if (/^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/i.test(trimmed)) return 'error';
  const mark = missingMark(trimmed);
  if (mark !== null) return mark === 'blank' ? 'blank' : 'mark';
  const period = parsePeriodText(trimmed, SOME_YEAR);
  if (period !== null) return isDay(period.period ?? period.ambiguous?.[0] ?? '') ? 'day' : 'period';
  if (parseNumberText(trimmed).kind === 'number') return 'number';
  return parseNumberText(trimmed, { decimal: ',', missing: {} }).kind === 'number' ? 'number' : 'text';
}

function isDay(period: string): boolean {
  return period.length === 10;
}

/** A number that may be a year: 2012, "2012", "2012①", "2025（目标）", never 2012.5. */
export function isYearCell(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1800 && cell <= 2100;
  return typeof cell === 'string' && /^(1[89]|20)\d{2}$/.test(bareYear(cell.trim()));
}
