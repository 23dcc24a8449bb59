// What a value's reports show as a chart. Law: a report holds until the next one, and every figure stays as stated.
import type { RevisionData, RevisionPoint } from './revisionContent';

/** Null where there is nothing to compare, or where a clock that was set back leaves no order in time. */
export function revisionData(points: readonly RevisionPoint[], unit: string): RevisionData | null {
  const stated = points.filter(({ value }) => value !== null);
  const isAscending = points.every(({ clockMs }, at) => clockMs >= (points[at - 1]?.clockMs ?? clockMs));
  return stated.length < 2 || !isAscending ? null : { kind: 'revisions', unit, points };
}

/** States of a figure that another one is expected to follow. */
export function isProvisional({ value, status }: RevisionPoint): boolean {
  return value !== null && (status === 'preliminary' || status === 'estimated' || status === 'forecast');
}
