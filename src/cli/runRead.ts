// `tidemark read`: every file to its report, one after the other, and the worst of them as exit status.
import { readFileSync } from 'node:fs';
import { catalogueAreas } from '../catalogue/areas';
import { catalogueIndicators } from '../catalogue/indicators';
import { buildNameIndex } from '../intake/names';
import { readAnsweredPeriod } from '../intake/answer/withPeriod';
import { fileJson, reportEnd, reportStart } from '../intake/report';
import type { ReportSummary, Sentences } from '../intake/report';
import type { CliStatus, FileReport } from '../intake/report/fileReport';
import { statusOf } from '../intake/report/fileReport';
import { EntityBook } from '../intake/resolve/entityBook';
import { parseMappings } from '../share/mappingFile';
import type { NamedMapping } from '../share/mappingFile';
import type { Words } from '../words/zh';
import { findFiles } from './findFiles';
import type { ReadCommand } from './parseArguments';
import { printReport } from './printReport';
import { readPath } from './readPath';
import type { ReadOptions } from './readPath';
import { writeOut } from './writeOut';

export const EXIT: Readonly<Record<CliStatus, number>> = { imported: 0, questions: 1, refused: 2 };
const MISTAKE = 2;

export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly error: NodeJS.WritableStream;
}

/** Returns the exit status. */
export async function runRead(command: ReadCommand, words: Words, { out, error }: Streams): Promise<number> {
  const mappings = readMappings(command.mapping);
  if (mappings === 'unusable') return complain(words.cli.mappingUnreadable(command.mapping!), error);
  if (command.period !== null && readAnsweredPeriod(command.period) === null) {
    return complain(words.cli.badPeriod(command.period), error);
  }
  const counts = { imported: 0, questions: 0, refused: 0 };
  const write = command.json ? jsonWriter(words, out) : textWriter(words, out);
  await write.start();
  for (const found of findFiles(command.paths)) {
    if (found.kind === 'missing') error.write(`${words.cli.notFound(found.path)}\n`);
    const report = await readPath(found, optionsOf(command, mappings));
    counts[statusOf(report)] += 1;
    await write.file(report);
  }
  const summary = summaryOf(counts);
  await write.end(summary);
  return EXIT[summary.status];
}

function complain(sentence: string, error: NodeJS.WritableStream): number {
  error.write(`${sentence}\n`);
  return MISTAKE;
}

function readMappings(path: string | null): readonly NamedMapping[] | 'unusable' {
  if (path === null) return [];
  try {
    return parseMappings(readFileSync(path, 'utf8')) ?? 'unusable';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 'unusable';
    throw error;
  }
}

const names = buildNameIndex(catalogueIndicators, catalogueAreas);

function optionsOf(command: ReadCommand, mappings: readonly NamedMapping[]): ReadOptions {
  const { encoding, sheet, period, unit, area } = command;
  return { encoding, sheet, mappings, names, answers: { period, unit, area } };
}

function summaryOf(counts: { imported: number; questions: number; refused: number }): ReportSummary {
  const status = counts.refused > 0 ? 'refused' : counts.questions > 0 ? 'questions' : 'imported';
  return { status, files: counts.imported + counts.questions + counts.refused, ...counts };
}

interface ReportWriter {
  start(): Promise<void>;
  file(report: FileReport): Promise<void>;
  end(summary: ReportSummary): Promise<void>;
}

function jsonWriter(words: Words, out: NodeJS.WritableStream): ReportWriter {
  const say: Sentences = {
    issue: (issue) => words.issues[issue.kind](issue),
    question: (question) => words.questions[question.kind](question),
    refusal: (refusal) => words.refusals[refusal.kind](refusal),
  };
  // A book that keeps nothing: only the codes of known names are asked for.
  const book = new EntityBook({
    indicators: catalogueIndicators,
    areas: catalogueAreas,
    catalogueIndicators: [],
    catalogueAreas: [],
  });
  let written = 0;
  return {
    start: () => writeOut([reportStart()], out),
    file: async (report) => {
      if (written > 0) await writeOut([','], out);
      written += 1;
      await writeOut(fileJson(report, book, say), out);
    },
    end: (summary) => writeOut([reportEnd(summary)], out),
  };
}

function textWriter(words: Words, out: NodeJS.WritableStream): ReportWriter {
  const { summary: summaryLine } = words.cli;
  return {
    start: () => Promise.resolve(),
    file: (report) => writeOut([`${printReport(report, words).join('\n')}\n`], out),
    end: ({ files, imported, questions, refused }) =>
      writeOut(files > 1 ? [`${summaryLine(files, imported, questions, refused)}\n`] : [], out),
  };
}
