// What a tooltip says about a report, and the report as text.
import type { Words } from '../../words/zh';
import { missingText, stateMarks } from '../pointText';
import type { RevisionData, RevisionPoint } from './revisionContent';
import { stampText } from './timeLabels';

/** Text of the report made at a time; of several the one that holds. */
export function revisionTooltip({ points, unit }: RevisionData, clockMs: number, words: Words): string {
  const point = [...points].reverse().find((one) => one.clockMs === clockMs);
  if (point === undefined) return '';
  const text = point.value === null ? '' : words.formatUnit(unit);
  return [stampText(clockMs), `${revisionText(point, words)} ${text}`.trim()].join('\n');
}

/** "35（初步）", or why there is nothing. */
export function revisionText({ value, status }: RevisionPoint, words: Words): string {
  if (status === null) return words.importing.removed;
  if (value === null) return missingText(status, words);
  const marks = stateMarks(status, null, words);
  const text = words.formatNumber(value, null);
  return marks.length === 0 ? text : words.charts.marked(text, marks.join(words.common.listSeparator));
}
