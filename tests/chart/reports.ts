// The reports of a value that are compared with a golden file: forecast, preliminary, gone, final, revised.
import type { RevisionPoint } from '../../src/chart/revisions/revisionContent';

/** `at`: "2024-03-04T10:30" on the reader's clock. */
export function report(at: string, value: number | null, status: RevisionPoint['status']): RevisionPoint {
  return { clockMs: Date.parse(`${at}Z`), value, status };
}

export const drawnReports: readonly RevisionPoint[] = [
  report('2023-12-11T09:12', 33.96, 'forecast'),
  report('2024-03-04T10:30', 34.2, 'preliminary'),
  report('2024-05-20T15:00', null, null),
  report('2024-08-01T08:45', 34.1, 'final'),
  report('2024-11-15T16:20', 34.25, 'revised'),
];
