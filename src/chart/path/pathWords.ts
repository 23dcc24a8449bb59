// What is said about a path: its conclusion, its marks, how the projection was made, its table and text alternative.
import { completionFact } from '../../analysis/sentences/clauses/completionFact';
import { periodAt } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import { formatScaled, formatScaledValue, type Scale, scaleUnit } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { annotationNotes, annotationsAt, withRemarks } from '../annotations';
import { missingText } from '../pointText';
import { lookLegend } from '../pointLook';
import { clauseText } from '../sentences/clauseText';
import { stateNotes } from '../stateNotes';
import { plainCell, pointCell, type TableContent } from '../tableCells';
import type { PathData, PathStep } from './pathContent';

export function pathScale(data: PathData, words: Words): Scale {
  const values = [...data.steps.map(({ point }) => point.value), data.goal];
  return scaleUnit(values, data.unit, data.indicator.decimals, words);
}

/** The latest part of the year with a value. */
export function latestStep({ steps }: Pick<PathData, 'steps'>): PathStep | null {
  return [...steps].reverse().find(({ point }) => point.value !== null) ?? null;
}

/** "2024年1—9月技术合同成交额2.91亿元，完成年度目标的64.7%，慢于计划进度10.3个百分点". */
export function pathHeadline(data: PathData, words: Words): string {
  const { indicator, target, unit, form } = data;
  const name = nameOf(indicator, words);
  const latest = latestStep(data);
  const value = latest?.point.value ?? null;
  if (latest === null || value === null) {
    return words.headlines.missing(words.formatPeriod(target.period, 'period'), name, missingText(null, words));
  }
  const level = formatScaledValue(value, unit, indicator.decimals, words);
  const completion = completionFact(target, { value, unit, period: latest.period }, 'always', []);
  const clauses = completion === null ? [] : [clauseText(completion, words)];
  return [words.headlines.level(words.formatPeriod(latest.period, form), name, level), ...clauses].join(
    words.headlines.separator,
  );
}

export function pathMarks(data: PathData, words: Words): string {
  const points = data.steps.map(({ point }) => point);
  const marks = [
    data.target.operator === '<=' ? words.path.limitLine : words.path.planLine,
    data.band === null ? '' : words.path.band(data.band.green, data.band.yellow),
    data.projection.kind === 'projected' ? words.path.range : '',
    lookLegend(points, words),
  ];
  return marks.filter((mark) => mark !== '').join(words.charts.markSeparator);
}

export function pathNotes(data: PathData, words: Words): string[] {
  const { projection, target } = data;
  const isRunning = latestStep(data) !== null && !(projection.kind === 'refused' && projection.reason === 'due');
  return [
    ...stateNotes(
      data.steps.map(({ point, period }) => ({ point, name: words.formatPeriod(period, data.form) })),
      words,
    ),
    ...(isRunning ? [projectionNote(data, words)] : []),
    ...(target.origin === '' ? [] : [words.path.origin(target.origin)]),
    ...annotationNotes(data.annotations, data.form, words),
  ];
}

function projectionNote({ projection }: PathData, words: Words): string {
  if (projection.kind === 'refused') return words.path.notProjected(words.path.refused[projection.reason]);
  return words.path.methods[projection.method](projection.basis);
}

/** "3.88（3.46～4.15）" on a scale. */
export function projectionText(data: PathData, scale: Scale, words: Words): string {
  const { projection } = data;
  if (projection.kind === 'refused') return '';
  const [value = '', low = '', high = ''] = [projection.value, projection.low, projection.high].map((one) =>
    formatScaled(one, scale, words),
  );
  return words.charts.marked(value, words.path.between(low, high));
}

export function pathTable(data: PathData, words: Words): TableContent {
  const unit = words.formatUnit(data.unit);
  const { decimals } = data.indicator;
  const hasRemarks = data.annotations.length > 0;
  const columns = [
    { label: words.charts.period, unit: '', isNumber: false },
    { label: words.charts.actual, unit, isNumber: true },
    { label: words.charts.planned, unit, isNumber: true },
    ...(hasRemarks ? [{ label: words.charts.annotations, unit: '', isNumber: false }] : []),
  ];
  const rows = data.steps.map(({ period, point, planned }, at) => [
    plainCell(words.formatPeriod(period, data.form)),
    pointCell(point, decimals, words),
    plainCell(words.formatNumber(planned, decimals)),
    ...(hasRemarks ? [plainCell(annotationsAt(data.annotations, at, words))] : []),
  ]);
  const whole = plainCell(words.formatNumber(data.goal, decimals));
  const exact: Scale = { unit, shift: 0, decimals };
  const projected = plainCell(projectionText(data, exact, words));
  const due = plainCell(words.path.dueRow(words.formatPeriod(periodAt(data.target.due, 'day'), 'period')));
  return {
    columns,
    rows:
      data.projection.kind === 'refused'
        ? rows
        : [...rows, [due, projected, whole, ...(hasRemarks ? [plainCell('')] : [])]],
  };
}

export function describePath(data: PathData, title: string, words: Words): string {
  return withRemarks(describeCourse(data, title, words), data.annotations, data.form, words);
}

function describeCourse(data: PathData, title: string, words: Words): string {
  const scale = pathScale(data, words);
  const text = words.path.aria(title, `${formatScaled(data.goal, scale, words)}${scale.unit}`);
  if (data.projection.kind === 'refused') return text;
  return [
    text,
    words.path.projected(`${projectionText(data, scale, words)} ${scale.unit}`),
    words.common.sentenceEnd,
  ].join('');
}
