// `tidemark read`: every file to its report, one after the other, and the worst of them as exit status.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { catalogueAreas } from '../catalogue/areas';
import { catalogueIndicators } from '../catalogue/indicators';
import { buildNameIndex } from '../intake/names';
import { readAnsweredPeriod } from '../intake/answer/withPeriod';
import type { ReportSummary } from '../intake/report';
import type { CliStatus, FileReport } from '../intake/report/fileReport';
import { refusedReport } from '../intake/report/fileReport';
import type { FileOutcome } from '../intake/report/outcome';
import { outcomeOf } from '../intake/report/outcome';
import { parseMappings } from '../share/mappingFile';
import type { NamedMapping } from '../share/mappingFile';
import type { Words } from '../words/zh';
import type { FoundPath } from './findFiles';
import { findFiles } from './findFiles';
import { openFound } from './openFound';
import type { PackedFile } from './openFound';
import type { ReadCommand } from './parseArguments';
import { readPath } from './readPath';
import type { ReadOptions } from './readPath';
import { jsonWriter, textWriter } from './reportWriter';

export const EXIT: Readonly<Record<CliStatus, number>> = { imported: 0, questions: 1, refused: 2 };
const MISTAKE = 2;
/** 128 and the number of the signal, as shells have it. */
const INTERRUPTED = 130;

export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly error: NodeJS.WritableStream;
  /** Ends the command after the file at hand. */
  readonly stop: AbortSignal;
}

/** Returns the exit status. */
export async function runRead(command: ReadCommand, words: Words, { out, error, stop }: Streams): Promise<number> {
  const mappings = readMappings(command.mapping);
  if (mappings === 'unusable') return complain(words.cli.mappingUnreadable(command.mapping!), error);
  if (command.period !== null && readAnsweredPeriod(command.period) === null) {
    return complain(words.cli.badPeriod(command.period), error);
  }
  const outcomes: FileOutcome[] = [];
  const write = command.json ? jsonWriter(words, out) : textWriter(words, out);
  await write.start();
  for (const found of filesOf(command.paths)) {
    // Reading holds the thread; only a turn of the loop lets an interrupt be heard.
    await nextTurn();
    if (stop.aborted) break;
    if (found.kind === 'missing') error.write(`${words.cli.notFound(found.path)}\n`);
    const report = await reportOf(found, () => readPath(found, optionsOf(command, mappings)), error);
    outcomes.push(outcomeOf(report));
    await write.file(report);
  }
  const summary = summaryOf(outcomes, stop.aborted);
  await write.end(summary);
  if (summary.interrupted) error.write(`${words.cli.interrupted}\n`);
  return summary.interrupted ? INTERRUPTED : EXIT[summary.status];
}

function* filesOf(paths: readonly string[]): Generator<FoundPath | PackedFile> {
  for (const found of findFiles(paths)) yield* openFound(found);
}

/** A fault of the program in one file is shown whole, refuses that file and leaves the others alone. */
export async function reportOf(
  { path }: Pick<FoundPath, 'path'>,
  read: () => Promise<FileReport>,
  error: NodeJS.WritableStream,
): Promise<FileReport> {
  try {
    return await read();
  } catch (fault) {
    error.write(`${path}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    return refusedReport(path, 0, { kind: 'fault', file: basename(path), sheet: null, params: {} });
  }
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

function summaryOf(outcomes: readonly FileOutcome[], interrupted: boolean): ReportSummary {
  const count = (status: CliStatus): number => outcomes.filter((outcome) => outcome.status === status).length;
  const [imported, questions, refused] = [count('imported'), count('questions'), count('refused')];
  const status = refused > 0 ? 'refused' : questions > 0 ? 'questions' : 'imported';
  return { status, files: outcomes.length, imported, questions, refused, interrupted, outcomes };
}
