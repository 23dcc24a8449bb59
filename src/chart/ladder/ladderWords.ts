// What a ladder says: title, notes, table. Law: an enterprise may stand on several steps, so steps are never added.
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { missingText } from '../pointText';
import type { Measured } from '../sideBySide';
import { namesNote, stateNotes } from '../stateNotes';
import {
  type SubjectRemark,
  subjectRemarkNotes,
  tableWithRemarks,
  withNumbers,
  withSubjectRemarks,
} from '../subjectRemarks';
import { plainCell, pointCell, type TableContent } from '../tableCells';
import type { LadderData, LadderStep } from './ladderContent';

export function stepText({ step }: LadderStep, words: Words): string {
  return valueText(step, words);
}

function valueText({ points, unit, indicator }: Measured, words: Words): string {
  const [point] = points;
  return point === undefined || point.value === null
    ? missingText(point?.status ?? null, words)
    : words.formatValue(point.value, unit ?? '', indicator.decimals);
}

/** "↑ 新认定高新技术企业数 6家"; moves without a value are named under the chart. */
export function arrivalTexts({ arrivals }: LadderStep, remarks: readonly SubjectRemark[], words: Words): string[] {
  return arrivals
    .filter(({ points }) => (points[0]?.value ?? null) !== null)
    .map((one) => withNumbers(words.shapes.arrival(nameOf(one.indicator, words), valueText(one, words)), remarks, one));
}

export function describeLadder(data: LadderData, title: string, words: Words): string {
  const text = words.shapes.ladderAria(title, data.steps.length);
  return withSubjectRemarks(text, data.remarks, subjectsIn(data), 'period', words);
}

function subjectsIn({ steps }: LadderData): Measured[] {
  return steps.flatMap(({ step, arrivals }) => [step, ...arrivals]);
}

/** "2023年：科技型中小企业入库数96家，有效期内高新技术企业数34家，…": every step that has a value. */
export function ladderHeadline(data: LadderData, words: Words): string {
  const clauses = data.steps
    .filter(({ step }) => (step.points[0]?.value ?? null) !== null)
    .map(({ step }) => words.shapes.stepIs(nameOf(step.indicator, words), valueText(step, words)));
  if (clauses.length === 0) return words.charts.empty;
  return `${words.formatPeriod(data.period, 'period')}${words.common.colon}${clauses.join(words.headlines.separator)}`;
}

export function ladderNotes(data: LadderData, words: Words): string[] {
  const all = subjectsIn(data);
  const points = all.flatMap(({ indicator, points: [point] }) =>
    point === undefined ? [] : [{ name: nameOf(indicator, words), point }],
  );
  const missing = points
    .filter(({ point }) => point.value === null)
    .map(({ name, point }) => words.charts.notDrawn(name, missingText(point.status, words)));
  return [
    words.shapes.stepsOverlap,
    ...stateNotes(points, words),
    ...namesNote(missing, words.charts.emptyLeftOut, words),
    ...subjectRemarkNotes(data.remarks, all, 'period', words),
  ];
}

export function ladderTable(data: LadderData, words: Words): TableContent {
  const row = ({ indicator, points, form }: Measured, isArrival: boolean) => {
    const name = nameOf(indicator, words);
    return [
      plainCell(isArrival ? words.shapes.arrivalName(name) : name),
      plainCell(words.formatPeriod(data.period, form)),
      pointCell(points[0], indicator.decimals, words),
    ];
  };
  const table = {
    columns: [
      { label: words.shapes.step, unit: '', isNumber: false },
      { label: words.charts.period, unit: '', isNumber: false },
      { label: words.exporting.columns.value, unit: words.formatUnit(data.unit), isNumber: true },
    ],
    rows: data.steps.flatMap(({ step, arrivals }) => [row(step, false), ...arrivals.map((one) => row(one, true))]),
  };
  return tableWithRemarks(table, subjectsIn(data), data.remarks, words);
}
