// Fixture folders through the command line: what comes out of a file, in the words of its expected.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, type ReportedFile } from './report';

const fixtures = join(import.meta.dirname, '../../fixtures');

/** Indicator, area, unit, dimensions, period, value, status. */
type Line = readonly [
  string,
  string | null,
  string | null,
  Readonly<Record<string, string>>,
  string,
  number | null,
  string,
];

interface Expected {
  readonly format: string;
  readonly issues?: readonly string[];
  readonly questions?: readonly string[];
  readonly observations: readonly Line[];
}

export function fixturePath(...parts: string[]): string {
  return join(fixtures, ...parts);
}

export function expectedOf(folder: string): Expected & { issues: readonly string[]; questions: readonly string[] } {
  const expected = JSON.parse(readFileSync(fixturePath(folder, 'expected.json'), 'utf8')) as Expected;
  return { ...expected, issues: expected.issues ?? [], questions: expected.questions ?? [] };
}

/** What was read, warnings and errors by kind; order does not count. */
export async function readFixture(...words: string[]) {
  const { files } = await readJson(...words);
  const file = files[0];
  if (file === undefined || files.length > 1) throw new Error(`${files.length} files`);
  return {
    format: file.format,
    refusal: file.refusal?.kind ?? null,
    issues: warningsOf(file),
    questions: file.questions.map(({ kind }) => kind),
    observations: linesOf(file),
  };
}

function warningsOf({ issues }: ReportedFile): string[] {
  return issues.filter(({ severity }) => severity !== 'info').map(({ kind }) => kind);
}

function linesOf({ tables }: ReportedFile): Line[] {
  return inOrder(
    tables.flatMap(({ series }) =>
      series.flatMap(({ indicator, area, unit, dimensions, observations }) =>
        observations.map(({ period, value, status }): Line => [
          indicator,
          area,
          unit,
          dimensions,
          period,
          value,
          status,
        ]),
      ),
    ),
  );
}

export function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}
