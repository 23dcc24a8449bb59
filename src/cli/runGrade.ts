// `tidemark grade`: cases of progress in, one verdict a case out, by a named method. Law: a case that a method cannot
// judge is answered with its reason; input that is no list of cases is answered with its first fault and nothing else.
import { gradeCase } from '../analysis/progress/grade';
import type { Grade, ProgressCase } from '../analysis/progress/progressCase';
import { parseProgressCases, type ProgressCaseRow } from '../share/progressCases';
import type { Words } from '../words/zh';
import type { GradeCommand } from './parseArguments';
import type { Streams } from './runRead';
import { STANDARD_INPUT, textOfFile } from './textOfFile';
import { writeOut } from './writeOut';

/** Returns the exit status. */
export async function runGrade(command: GradeCommand, { cli }: Words, { out, error }: Streams): Promise<number> {
  const json = textOfFile(command.path ?? STANDARD_INPUT);
  if (json === null) {
    error.write(`${cli.notFound(command.path ?? 'stdin')}\n`);
    return 2;
  }
  const read = parseProgressCases(json);
  if (read.kind === 'fault') {
    error.write(`${cli.badCases(read.place)}\n`);
    return 2;
  }
  const graded = read.cases.map((row) => ({ id: row.id, ...gradeCase(command.method, caseOf(row)) }));
  await writeOut(command.json ? [gradesJson(graded)] : graded.map((one) => `${line(one, cli)}\n`), out);
  return 0;
}

function caseOf(row: ProgressCaseRow): ProgressCase {
  return {
    baseYear: row.base_year,
    base: row.base_value,
    currentYear: row.current_year,
    current: row.current_value,
    target: row.target,
    targetYear: row.target_year,
    direction: row.direction === 'up' || row.direction === 'positive' ? 'up' : 'down',
    limit: row.limit,
  };
}

type Graded = Grade<string> & { readonly id: string };

function gradesJson(graded: readonly Graded[]): string {
  const rows = graded.map(({ id, status, value, score, reason }) => ({
    id,
    status,
    progress_value: value,
    score,
    reason,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function line({ id, status, value, score, reason }: Graded, cli: Words['cli']): string {
  const figures = [value, score].map((figure) => (figure === null ? '—' : String(figure)));
  return [id, status, ...figures, reason === null ? '' : cli.noGrade[reason]].join('\t');
}
