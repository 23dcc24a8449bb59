// The end of a report for people: one line a file, then how many of each kind.
import type { ReportSummary } from '../intake/report';
import type { FileOutcome } from '../intake/report/outcome';
import type { Words } from '../words/zh';

/** Lines without line ends. */
export function printSummary(summary: ReportSummary, { cli }: Words): string[] {
  const { files, imported, questions, refused, outcomes } = summary;
  return [...outcomes.map((outcome) => outcomeLine(outcome, cli)), cli.summary(files, imported, questions, refused)];
}

function outcomeLine(outcome: FileOutcome, cli: Words['cli']): string {
  const { status, path, refusal, series, values, rows, questions, leftOut } = outcome;
  const facts = [
    ...(series > 0 ? [cli.outcome.series(series, values)] : []),
    ...(rows > 0 ? [cli.outcome.rows(rows)] : []),
    ...(questions > 0 ? [cli.outcome.questions(questions)] : []),
    ...(leftOut > 0 ? [cli.outcome.leftOut(leftOut)] : []),
  ];
  const what = refusal === null ? facts.join(cli.outcome.separator) : cli.outcome.refusals[refusal];
  // A name may hold a line break; a file has one line.
  return cli.outcome.line(cli.statuses[status], path.replace(/[\r\n\t]+/g, ' '), what);
}
