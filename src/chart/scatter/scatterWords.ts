// What a scatter says: title, axes, notes, table. Law: it never claims that one indicator follows from the other.
import { nameOf } from '../../words/nameOf';
import { type Scale, scaleUnit } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { asideNotes, asideText } from '../asideNotes';
import { placeClauses } from '../placeClause';
import { pointText } from '../pointText';
import { stateNotes } from '../stateNotes';
import { plainCell, pointCell, type TableContent } from '../tableCells';
import { valueWriter } from '../valueWriter';
import { subjectRemarkNotes, tableWithRemarks, withSubjectRemarks } from '../subjectRemarks';
import type { Subject } from '../subjects';
import type { ScatterData, ScatterDot } from './scatterContent';

const SIDES = ['x', 'y'] as const;

type Side = (typeof SIDES)[number];

export function scatterScale(data: ScatterData, side: Side, words: Words): Scale {
  const values = data.dots.map((dot) => dot[side].value);
  return scaleUnit(values, data[side].unit, data[side].indicator.decimals, words);
}

/** "技术合同成交额（万元）". */
export function axisTitle(data: ScatterData, side: Side, words: Words): string {
  const { unit } = scatterScale(data, side, words);
  const name = nameOf(data[side].indicator, words);
  return unit === '' ? name : words.charts.marked(name, unit);
}

/** Who stands out in each of the two: "2023年，甲：连云经济开发区最多，为15家；乙：…". */
export function scatterHeadline(data: ScatterData, words: Words): string {
  if (data.dots.length === 0) return words.charts.empty;
  const { separator } = words.headlines;
  const clauses = SIDES.map((side) => {
    const entries = data.dots.flatMap((dot) => {
      const { value } = dot[side];
      return value === null ? [] : [{ area: dot.area, value }];
    });
    const { indicator, unit, form } = data[side];
    const write = valueWriter(scatterScale(data, side, words), unit, words);
    const shown = words.headlines.between(words.formatPeriod(data.period, form), nameOf(indicator, words));
    return [shown, ...placeClauses(entries, data.highlight, indicator, write, words)].join(separator);
  });
  return clauses.join(words.shapes.clauseSeparator);
}

export function dotLines(data: ScatterData, dot: ScatterDot, words: Words): string[] {
  return [
    nameOf(dot.area, words),
    ...SIDES.map((side) => {
      const text = pointText(dot[side], scatterScale(data, side, words), words);
      return `${nameOf(data[side].indicator, words)}${words.common.colon}${text}`;
    }),
  ];
}

export function scatterNotes(data: ScatterData, words: Words): string[] {
  const points = SIDES.flatMap((side) =>
    data.dots.map((dot) => ({
      name: words.charts.valueOf(nameOf(dot.area, words), nameOf(data[side].indicator, words)),
      point: dot[side],
    })),
  );
  const shown = subjectsIn(data);
  return [
    ...stateNotes(points, words),
    ...asideNotes(data.setAside, shown, words),
    ...subjectRemarkNotes(data.remarks, shown, 'period', words),
  ];
}

export function scatterTable(data: ScatterData, words: Words): TableContent {
  const columns = SIDES.map((side) => ({
    label: nameOf(data[side].indicator, words),
    unit: words.formatUnit(data[side].unit),
    isNumber: true,
  }));
  const rows = data.dots.map((dot) => [
    plainCell(nameOf(dot.area, words)),
    ...SIDES.map((side) => pointCell(dot[side], data[side].indicator.decimals, words)),
  ]);
  const aside = data.setAside.map(({ area, indicator, reason }) => [
    plainCell(nameOf(area, words)),
    ...SIDES.map((side) => ({
      text: data[side].indicator.code === indicator.code ? asideText(reason, words) : '',
      note: '',
      isMissing: true,
    })),
  ]);
  return tableWithRemarks(
    { columns: [{ label: words.charts.area, unit: '', isNumber: false }, ...columns], rows: [...rows, ...aside] },
    data.dots,
    data.remarks,
    words,
  );
}

export function describeScatter(data: ScatterData, title: string, words: Words): string {
  const text = words.shapes.scatterAria(title, data.dots.length);
  return withSubjectRemarks(text, data.remarks, subjectsIn(data), 'period', words);
}

/** Both indicators in each area. */
function subjectsIn(data: ScatterData): Subject[] {
  return SIDES.flatMap((side) => data.dots.map(({ area }) => ({ indicator: data[side].indicator, area })));
}
