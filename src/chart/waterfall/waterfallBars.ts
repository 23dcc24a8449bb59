// A waterfall as a plain list of bars, each from where the one before it ended.
import { plainNumber } from '../../analysis/reading';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { nameWithNumbers, speaksOf } from '../annotations';
import type { SubjectRemark } from '../subjectRemarks';
import type { WaterfallData } from './waterfallContent';
import { signOf } from './waterfallData';

export interface WaterfallBar {
  /** end: a state; step: a move; remainder: what no step explains. */
  readonly kind: 'end' | 'step' | 'remainder';
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What is remarked on an end; a remark on both stands at the later one. */
export function remarksAt({ remarks, to }: WaterfallData, end: 'from' | 'to'): SubjectRemark[] {
  return remarks.filter(({ annotation }) => speaksOf(annotation, to) === (end === 'to'));
}

function endName(data: WaterfallData, end: 'from' | 'to', words: Words): string {
  return nameWithNumbers(
    words.formatPeriod(data[end], 'end'),
    remarksAt(data, end).map(({ number }) => number),
  );
}

/** Empty where one of the two ends is missing. */
export function waterfallBars(data: WaterfallData, words: Words): WaterfallBar[] {
  const { before, after, steps, remainder } = data;
  if (before.value === null || after.value === null || remainder === null) return [];
  const bars: WaterfallBar[] = [{ kind: 'end', name: endName(data, 'from', words), from: 0, to: before.value }];
  let level = before.value;
  const move = (kind: WaterfallBar['kind'], name: string, by: number): void => {
    const next = plainNumber(level + by);
    bars.push({ kind, name, from: level, to: next });
    level = next;
  };
  for (const { role, point } of steps) move('step', words.shapes.moves[role], signOf(role) * (point.value ?? 0));
  if (remainder !== 0) move('remainder', words.shapes.otherMoves, remainder);
  return [...bars, { kind: 'end', name: endName(data, 'to', words), from: 0, to: after.value }];
}

/** "2024年末有效期内高新技术企业数43家，比2023年末增加9家". */
export function waterfallHeadline(data: WaterfallData, words: Words): string {
  const { before, after, indicator, unit, from, to } = data;
  if (before.value === null || after.value === null) return words.charts.empty;
  const write = (value: number): string => words.formatValue(value, unit, indicator.decimals);
  const level = words.headlines.level(words.formatPeriod(to, 'end'), nameOf(indicator, words), write(after.value));
  const change = plainNumber(after.value - before.value);
  const than = words.formatPeriod(from, 'end');
  const { shapes } = words;
  const clause =
    change === 0
      ? shapes.sameAs(than)
      : (change > 0 ? shapes.moreThan : shapes.lessThan)(than, write(Math.abs(change)));
  return [level, clause].join(words.headlines.separator);
}
