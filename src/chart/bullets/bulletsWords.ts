// What is said about bullet rows: how many targets are met, what their marks mean, what has no row, and their table.
import { roundHalfAway } from '../../model/rounding';
import { lampNames } from '../../words/lampName';
import { nameOf } from '../../words/nameOf';
import { formatScaledValue } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { lookLegend } from '../pointLook';
import { pointText, stateMarks } from '../pointText';
import { namesNote, stateNotes } from '../stateNotes';
import { plainCell, type TableContent } from '../tableCells';
import { subjectRemarkNotes, tableWithRemarks, withSubjectRemarks } from '../subjectRemarks';
import type { Subject } from '../subjects';
import type { BulletRow, BulletsData } from './bulletsContent';

/** "2024年连云区，5个中3个达到目标". */
export function bulletsHeadline(data: BulletsData, words: Words): string {
  if (data.rows.length === 0) return words.charts.empty;
  const shown = words.headlines.between(words.formatPeriod(data.period, 'period'), nameOf(data.area, words));
  const met = data.rows.filter(({ isMet }) => isMet).length;
  return [shown, words.shapes.met(met, data.rows.length)].join(words.headlines.separator);
}

export function bulletsMarks({ rows }: BulletsData, words: Words): string {
  const goods = rows.flatMap(({ band }) => (band === null ? [] : [band.goodColor]));
  const marks = [
    words.shapes.bulletTick,
    goods.length === 0 ? '' : words.shapes.bulletBands(lampNames('green', goods, words)),
    lookLegend(
      rows.map(({ point }) => point),
      words,
    ),
  ];
  return marks.filter((mark) => mark !== '').join(words.charts.markSeparator);
}

export function bulletsNotes(data: BulletsData, words: Words): string[] {
  const { rows, leftOut, remarks } = data;
  const points = rows.map(({ indicator, point }) => ({ point, name: nameOf(indicator, words) }));
  return [
    ...stateNotes(points, words),
    ...namesNote(
      rows
        .filter(({ band, target }) => band === null && target.operator !== '<=')
        .map(({ indicator }) => nameOf(indicator, words)),
      words.shapes.noBands,
      words,
    ),
    ...namesNote(
      leftOut.map((indicator) => nameOf(indicator, words)),
      words.shapes.noTargetLeftOut,
      words,
    ),
    ...subjectRemarkNotes(remarks, subjectsIn(data), 'period', words),
  ];
}

export function bulletsTable(data: BulletsData, words: Words): TableContent {
  const column = (label: string, isNumber: boolean) => ({ label, unit: '', isNumber });
  const columns = [
    column(words.common.indicator, false),
    column(words.charts.period, false),
    column(words.charts.actual, true),
    column(words.charts.target, true),
    column(words.shapes.reached, true),
    column(words.charts.planned, true),
  ];
  const rows = data.rows.map((row) => {
    const { indicator, point, period, form, unit, goal, band } = row;
    const marks = stateMarks(point.status, point.how, words).join(words.common.listSeparator);
    return [
      plainCell(nameOf(indicator, words)),
      plainCell(words.formatPeriod(period, form)),
      { ...plainCell(words.formatValue(point.value ?? 0, unit, indicator.decimals)), note: marks },
      plainCell(words.formatValue(goal, unit, null)),
      plainCell(words.formatPercent(row.percent, 1)),
      plainCell(band === null ? '' : words.formatPercent(roundHalfAway(band.planned * 100, 1), 1)),
    ];
  });
  const aside = data.leftOut.map((indicator) => [
    plainCell(nameOf(indicator, words)),
    { ...plainCell(words.shapes.noTargetOrValue), isMissing: true },
    ...Array.from({ length: 4 }, () => plainCell('')),
  ]);
  return tableWithRemarks({ columns, rows: [...rows, ...aside] }, subjectsIn(data), data.remarks, words);
}

export function describeBullets(data: BulletsData, title: string, words: Words): string {
  const text = words.shapes.bulletsAria(title, data.rows.length);
  return withSubjectRemarks(text, data.remarks, subjectsIn(data), 'period', words);
}

function subjectsIn({ area, rows }: BulletsData): Subject[] {
  return rows.map(({ indicator }) => ({ indicator, area }));
}

export function bulletTooltip(row: BulletRow | undefined, words: Words): string {
  if (row === undefined) return '';
  const { indicator, point, period, form, unit, goal } = row;
  const scale = { unit: words.formatUnit(unit), shift: 0, decimals: indicator.decimals };
  return [
    nameOf(indicator, words),
    `${words.formatPeriod(period, form)}${words.common.colon}${pointText(point, scale, words)}`,
    `${words.charts.target}${words.common.colon}${formatScaledValue(goal, unit, indicator.decimals, words)}`,
    `${words.shapes.reached}${words.common.colon}${words.formatPercent(row.percent, 1)}`,
  ].join('\n');
}
