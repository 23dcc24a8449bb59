// What a heat table says: title, caption, notes and table.
import type { Period } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import { type Scale, scaleUnit } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { areaName } from '../areaName';
import { asideNotes, asideText } from '../asideNotes';
import { placeClauses } from '../placeClause';
import { stateNotes } from '../stateNotes';
import { plainCell, pointCell, type TableContent } from '../tableCells';
import { valueWriter } from '../valueWriter';
import { subjectRemarkNotes, tableWithRemarks, withSubjectRemarks } from '../subjectRemarks';
import type { HeatData } from './heatContent';

export function heatScale(data: HeatData, words: Words): Scale {
  const values = data.rows.flatMap(({ points }) => points.map(({ value }) => value));
  return scaleUnit(values, data.unit, data.indicator.decimals, words);
}

/** "2023—2024年末"; '' without periods. */
export function heatTime(data: HeatData, words: Words): string {
  const [first, last] = [data.periods[0], data.periods.at(-1)];
  const form = data.rows[0]?.form ?? 'period';
  return first === undefined || last === undefined ? '' : words.formatRange(first, last, form);
}

/** Where the areas stand at the last period. */
export function heatHeadline(data: HeatData, words: Words): string {
  const last = data.periods.length - 1;
  const period: Period | undefined = data.periods[last];
  if (period === undefined) return words.charts.empty;
  const shown = words.headlines.between(
    words.formatPeriod(period, data.rows[0]?.form ?? 'period'),
    nameOf(data.indicator, words),
  );
  const entries = data.rows.flatMap(({ area, points }) => {
    const value = points[last]?.value ?? null;
    return value === null ? [] : [{ area, value }];
  });
  const write = valueWriter(heatScale(data, words), data.unit, words);
  return [shown, ...placeClauses(entries, data.highlight, data.indicator, write, words)].join(
    words.headlines.separator,
  );
}

export function heatNotes(data: HeatData, words: Words): string[] {
  const points = data.rows.flatMap(({ area, form, points: row }) =>
    row.flatMap((point, at) => {
      const period = data.periods[at];
      return period === undefined
        ? []
        : [{ point, name: words.charts.valueOf(areaName(area, words), words.formatPeriod(period, form)) }];
    }),
  );
  return [
    ...stateNotes(points, words),
    ...asideNotes(data.setAside, data.rows, words),
    ...subjectRemarkNotes(data.remarks, data.rows, data.rows[0]?.form ?? 'period', words),
  ];
}

export function heatTable(data: HeatData, words: Words): TableContent {
  const unit = words.formatUnit(data.unit);
  const form = data.rows[0]?.form ?? 'period';
  const rows = data.rows.map(({ area, points, indicator }) => [
    plainCell(nameOf(area, words)),
    ...points.map((point) => pointCell(point, indicator.decimals, words)),
  ]);
  const aside = data.setAside.map(({ area, reason }) => [
    plainCell(nameOf(area, words)),
    ...data.periods.map((_, at) => ({
      text: at === 0 ? asideText(reason, words) : '',
      note: '',
      isMissing: true,
    })),
  ]);
  const columns = [
    { label: words.charts.area, unit: '', isNumber: false },
    ...data.periods.map((period) => ({ label: words.formatPeriod(period, form), unit, isNumber: true })),
  ];
  return tableWithRemarks({ columns, rows: [...rows, ...aside] }, data.rows, data.remarks, words);
}

export function describeHeat(data: HeatData, title: string, words: Words): string {
  const text = words.shapes.heatAria(title, data.rows.length, data.periods.length);
  return withSubjectRemarks(text, data.remarks, data.rows, data.rows[0]?.form ?? 'period', words);
}
