// What became of one file, as one line says it. Law: small enough to keep for thousands of files, and it keeps no cell.
import type { RefusalKind } from '../../model/issue';
import type { CliStatus, FileReport } from './fileReport';
import { statusOf } from './fileReport';

export interface FileOutcome {
  readonly path: string;
  readonly status: CliStatus;
  readonly tables: number;
  readonly series: number;
  /** Observations that hold a number. */
  readonly values: number;
  /** Rows of registers and of task lists. */
  readonly rows: number;
  readonly questions: number;
  /** Rows, columns and sheets that are not taken. */
  readonly leftOut: number;
  readonly refusal: RefusalKind | null;
}

export function outcomeOf(report: FileReport): FileOutcome {
  const { tables, questions, leftOut, refusals } = report.mapped;
  const sum = (count: (table: (typeof tables)[number]) => number): number =>
    tables.reduce((total, table) => total + count(table), 0);
  return {
    path: report.path,
    status: statusOf(report),
    tables: tables.length,
    series: sum(({ series }) => series.length),
    values: sum(({ entries }) => entries.value.reduce((total, value) => total + (Number.isNaN(value) ? 0 : 1), 0)),
    rows: sum(({ register, tasks }) => (register?.rows.length ?? 0) + tasks.length),
    questions: questions.length,
    leftOut: leftOut.reduce((total, { count }) => total + count, 0),
    refusal: refusals[0]?.kind ?? null,
  };
}
