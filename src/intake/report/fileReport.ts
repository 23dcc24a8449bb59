// All that is reported of one file, whatever became of it.
import type { Refusal } from '../../model/issue';
import type { Mapping } from '../../model/mapping';
import type { NameIndex } from '../names';
import { askUnits } from '../resolve/askUnits';
import { mapFile } from '../plan/mapFile';
import type { MappedFile, PlanFile } from '../plan/mapFile';
import { callsItselfDemo } from '../plan/recordDraft';
import { uniqueQuestions } from '../plan/uniqueQuestions';
import type { FileFormat, Sheet } from '../sheet';

export type CliStatus = 'imported' | 'questions' | 'refused';

export interface FileReport {
  /** As given on the command line. */
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly format: FileFormat | null;
  readonly encoding: string | null;
  readonly demo: boolean;
  /** As read, before anything was unpacked. */
  readonly sheets: readonly Sheet[];
  readonly mapping: Mapping;
  /** Whether a saved mapping was of the file's form; null where none was given. */
  readonly isMappingTaken: boolean | null;
  readonly mapped: MappedFile;
}

const NOTHING: MappedFile = { tables: [], questions: [], issues: [], leftOut: [], refusals: [] };

/** A saved workspace is taken as a whole by the app; here it is only named. */
export function snapshotReport(path: string, name: string, bytes: number): FileReport {
  return { ...withoutTables(path, name, bytes), format: 'snapshot', mapped: NOTHING };
}

export function refusedReport(path: string, bytes: number, refusal: Refusal): FileReport {
  return { ...withoutTables(path, refusal.file, bytes), mapped: { ...NOTHING, refusals: [refusal] } };
}

function withoutTables(path: string, name: string, bytes: number): Omit<FileReport, 'mapped'> {
  const mapping: Mapping = { version: 1, shape: '', tables: [] };
  return { path, name, bytes, format: null, encoding: null, demo: false, sheets: [], mapping, isMappingTaken: null };
}

/** `asRead` are the sheets before unpacking; `names` only serve to offer answers. */
export function mappedReport(path: string, file: PlanFile, asRead: readonly Sheet[], names: NameIndex): FileReport {
  const mapped = mapFile(file);
  const { name, bytes, format, encoding, mapping } = file;
  const questions = uniqueQuestions([
    ...mapped.questions,
    ...mapped.tables.flatMap((table) => askUnits(table, null, names)),
  ]);
  const demo = callsItselfDemo(file);
  const settled = { ...mapped, questions };
  return { path, name, bytes, format, encoding, demo, sheets: asRead, mapping, isMappingTaken: null, mapped: settled };
}

export function statusOf({ mapped }: FileReport): CliStatus {
  if (mapped.refusals.length > 0) return 'refused';
  return mapped.questions.length > 0 ? 'questions' : 'imported';
}
