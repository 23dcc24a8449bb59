// What a composition says: title, notes and table. Law: a percentage is named only where the parts make up the whole.
import { plainNumber } from '../../analysis/reading';
import { nameOf } from '../../words/nameOf';
import { type Scale, scaleUnit } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { areaName } from '../areaName';
import { asideNotes, asideText } from '../asideNotes';
import { namesNote, stateNotes } from '../stateNotes';
import { annotationNotes, annotationsAt } from '../annotations';
import { type ChartTableCell, plainCell, pointCell, type TableContent } from '../tableCells';
import { valueWriter } from '../valueWriter';
import type { ChartPart, CompositionData } from './compositionContent';
import { strongPart } from './strongPart';

/** Shares are written with one decimal. */
export const SHARE_DECIMALS = 1;

export function partName(part: ChartPart, words: Words): string {
  return part.member ?? areaName(part.area, words);
}

export function amountScale(data: CompositionData, words: Words): Scale {
  const values = data.parts.flatMap(({ points }) => points.map(({ value }) => value));
  return scaleUnit(values, data.unit, data.indicator.decimals, words);
}

/** Whether the parts of a period make up its whole. */
export function isWhole(data: CompositionData, at: number): boolean {
  const kind = data.wholeness[at]?.kind;
  return kind === 'whole' || kind === 'rounded';
}

/** Percent of the parts' sum; null where there is no value or no whole. */
export function shareAt(data: CompositionData, part: ChartPart, at: number): number | null {
  const value = part.points[at]?.value ?? null;
  const sum = sumAt(data, at);
  return value === null || sum === 0 || !isWhole(data, at) ? null : (value / sum) * 100;
}

export function sumAt(data: CompositionData, at: number): number {
  return plainNumber(data.parts.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0));
}

export function compositionTime(data: CompositionData, words: Words): string {
  const [first, last] = [data.periods[0], data.periods.at(-1)];
  return first === undefined || last === undefined ? '' : words.formatRange(first, last, data.form);
}

/** "2023年技术合同成交额，技术服务最多，1.52亿元，占41.8%". */
export function compositionHeadline(data: CompositionData, words: Words): string {
  const last = data.periods.length - 1;
  const period = data.periods[last];
  const part = data.parts[strongPart(data)];
  if (period === undefined || part === undefined) return words.charts.empty;
  const shown = words.headlines.between(words.formatPeriod(period, data.form), nameOf(data.indicator, words));
  const value = part.points[last]?.value ?? null;
  if (value === null) return shown;
  const write = valueWriter(amountScale(data, words), data.unit, words);
  const isLargest = data.parts.every(({ points }) => (points[last]?.value ?? -Infinity) <= value);
  const name = partName(part, words);
  const share = shareAt(data, part, last);
  const clauses = [
    isLargest ? words.shapes.largestPart(name, write(value)) : words.shapes.partIs(name, write(value)),
    share === null ? '' : words.shapes.makesUp(words.formatPercent(share, SHARE_DECIMALS)),
  ];
  return [shown, ...clauses.filter((clause) => clause !== '')].join(words.headlines.separator);
}

export function compositionNotes(data: CompositionData, words: Words): string[] {
  if (!data.adds) return [words.shapes.doesNotAdd];
  const points = data.parts.flatMap((part) =>
    part.points.flatMap((point, at) => {
      const period = data.periods[at];
      const name = period === undefined ? '' : words.formatPeriod(period, data.form);
      return [{ point, name: words.charts.valueOf(partName(part, words), name) }];
    }),
  );
  const zeros = data.parts.filter((part) => part.points.every(({ value }) => value === 0));
  return [
    ...wholenessNotes(data, words),
    ...namesNote(
      zeros.map((part) => partName(part, words)),
      words.shapes.zeroParts,
      words,
    ),
    ...stateNotes(points, words),
    ...asideNotes(
      data.setAside,
      data.parts.map(({ area }) => ({ indicator: data.indicator, area })),
      words,
    ),
    ...annotationNotes(data.annotations, data.form, words),
  ];
}

/** Where the parts do not make up the whole, and by how much. */
function wholenessNotes(data: CompositionData, words: Words): string[] {
  const write = valueWriter({ unit: words.formatUnit(data.unit), shift: 0, decimals: null }, data.unit, words);
  const without: string[] = [];
  const notes = data.periods.flatMap((period, at) => {
    const found = data.wholeness[at];
    const name = words.formatPeriod(period, data.form);
    switch (found?.kind) {
      case 'differs':
      case 'rounded': {
        const difference = write(Math.abs(plainNumber(found.total - found.sum)));
        const sentence = found.kind === 'rounded' ? words.shapes.partsRounded : words.shapes.partsDiffer;
        return [sentence(name, write(found.sum), write(found.total), difference)];
      }
      case 'noTotal':
        without.push(name);
        return [];
      case 'negative':
        return [words.shapes.negativeParts(name)];
      case 'whole':
      case undefined:
        return [];
    }
  });
  const isShare = data.measure === 'share';
  return [...notes, ...(isShare ? namesNote(without, words.shapes.noTotal, words) : [])];
}

/** Remarks stand under the periods that they speak of. */
function remarkRows(data: CompositionData, words: Words): ChartTableCell[][] {
  if (data.annotations.length === 0) return [];
  const cells = data.periods.flatMap((_, at) => {
    const cell = plainCell(annotationsAt(data.annotations, at, words));
    return data.measure === 'share' ? [cell, plainCell('')] : [cell];
  });
  return [[plainCell(words.charts.annotations), ...cells]];
}

export function compositionTable(data: CompositionData, words: Words): TableContent {
  const unit = words.formatUnit(data.unit);
  const isShare = data.measure === 'share';
  const percent = (part: ChartPart, at: number) => {
    const share = shareAt(data, part, at);
    return plainCell(share === null ? '' : words.formatPercent(share, SHARE_DECIMALS));
  };
  const columns = data.periods.flatMap((period) => {
    const label = words.formatPeriod(period, data.form);
    const amount = { label, unit, isNumber: true };
    return isShare ? [amount, { label: words.shapes.shareOf(label), unit: '%', isNumber: true }] : [amount];
  });
  const rows = data.parts.map((part) => [
    plainCell(partName(part, words)),
    ...data.periods.flatMap((_, at) => {
      const amount = pointCell(part.points[at], data.indicator.decimals, words);
      return isShare ? [amount, percent(part, at)] : [amount];
    }),
  ]);
  const totals = [
    plainCell(words.shapes.total),
    ...data.totals.flatMap((total) => {
      const amount = pointCell(total, data.indicator.decimals, words);
      return isShare ? [amount, plainCell('')] : [amount];
    }),
  ];
  const aside = data.setAside.map(({ area, reason }) => [
    plainCell(nameOf(area, words)),
    ...columns.map((_, at) => ({ text: at === 0 ? asideText(reason, words) : '', note: '', isMissing: true })),
  ]);
  return {
    columns: [{ label: words.shapes.part, unit: '', isNumber: false }, ...columns],
    rows: [...rows, totals, ...aside, ...remarkRows(data, words)],
  };
}
