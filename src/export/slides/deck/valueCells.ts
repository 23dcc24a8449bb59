// Cells of values, targets, changes and lamps. Law: what is missing says why; a lamp is a shape and a word, not a colour.
import type { OverviewRow } from '../../../analysis/overview';
import { shownColor } from '../../../analysis/lampOverride';
import { hasValue, type Reading } from '../../../analysis/reading';
import { formatChange } from '../../../chart/formatChange';
import { formatLamp } from '../../../chart/formatLamp';
import { lampName } from '../../../words/lampName';
import { missingText, stateMarks, withMarks } from '../../../chart/pointText';
import { formatTaskTarget } from '../../../chart/sentences/formatTaskTarget';
import type { Lamp } from '../../../analysis/lamp';
import type { LampColor } from '../../../model/lampMethod';
import type { LampOverride } from '../../../model/task';
import type { Target } from '../../../model/target';
import type { Period } from '../../../model/period';
import { readableValue } from '../../../words/readableValue';
import type { Words } from '../../../words/zh';
import type { TableCell } from '../slide';
import { mutedCell, textCell } from './tableSlides';

export function nothingCell(words: Words): TableCell {
  return mutedCell(words.changes.noValue);
}

export function amountText(value: number, unit: string, decimals: number | null, words: Words): string {
  const shown = readableValue(value, unit, decimals, words);
  return `${shown.number}${shown.unit}`;
}

/** The value of the row, or what its task list reports in its place. */
export function valueCell({ reading, reported, indicator }: OverviewRow, shown: Period, words: Words): TableCell {
  const { decimals } = indicator;
  if (reported === null) return readingCell(reading, decimals, shown, words);
  if (reported.value === null) return mutedCell(missingText(reported.missing, words));
  const value = amountText(reported.value, reported.unit, decimals, words);
  return textCell(words.charts.marked(value, words.overview.fromTaskList));
}

export function readingCell(reading: Reading | null, decimals: number | null, shown: Period, words: Words): TableCell {
  if (!hasValue(reading)) return mutedCell(missingText(reading?.status ?? null, words));
  const value = amountText(reading.value, reading.unit, decimals, words);
  const marks = [
    ...(reading.period === shown ? [] : [words.formatPeriod(reading.period, reading.form)]),
    ...stateMarks(reading.status, reading.how, words),
  ];
  return textCell(withMarks(value, marks, words));
}

export function changeCell({ change }: OverviewRow, words: Words): TableCell {
  return change.kind === 'none' ? nothingCell(words) : textCell(formatChange(change, words).text);
}

export function targetCell(target: Target | null, words: Words): TableCell {
  return target === null ? nothingCell(words) : textCell(formatTaskTarget(target, words));
}

export function completionCell({ completion }: Lamp, words: Words): TableCell {
  return completion === null ? nothingCell(words) : textCell(words.formatPercent(completion, 1));
}

export function lampCell(
  row: { readonly lamp: Lamp; readonly override: LampOverride | null },
  words: Words,
): TableCell {
  const { lamp, override } = row;
  const color = shownColor(row);
  const name = lampName(color, lamp.rules.goodColor, words);
  // A grey lamp says nothing without its reason.
  const word = color === 'grey' && override === null ? formatLamp(lamp, words) : name;
  const said = override === null ? word : words.charts.marked(word, words.lamps.byHand);
  return { ...textCell(`${words.deck.shapes[color]} ${said}`), color: lampColor(color, lamp), isStrong: true };
}

function lampColor(color: LampColor, { rules }: Lamp): LampColor {
  return color === 'green' ? rules.goodColor : color;
}
