// One file of the command line from its path to a report. Law: whatever a file holds, it ends in a report.
import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import type { NameIndex } from '../intake/names';
import { recognised } from '../intake/plan/openFile';
import { answered } from '../intake/plan/answered';
import type { GivenAnswers } from '../intake/plan/answered';
import { checkFileSize } from '../intake/read/checkFileSize';
import { readFile } from '../intake/readFile';
import type { FileReport } from '../intake/report/fileReport';
import { mappedReport, refusedReport, snapshotReport } from '../intake/report/fileReport';
import type { NamedMapping } from '../share/mappingFile';
import type { FoundPath } from './findFiles';

export interface ReadOptions {
  readonly encoding: string | null;
  readonly sheet: string | null;
  readonly answers: GivenAnswers;
  /** Of as many forms as there are; each file takes what is of its form. */
  readonly mappings: readonly NamedMapping[];
  readonly names: NameIndex;
}

export async function readPath(found: FoundPath, options: ReadOptions): Promise<FileReport> {
  const { path } = found;
  const name = basename(path);
  if (found.kind !== 'file') return refusedReport(path, 0, unreadable(name));
  const tooLarge = checkFileSize(name, found.bytes);
  if (tooLarge !== null) return refusedReport(path, found.bytes, tooLarge);
  const bytes = bytesOf(path);
  if (bytes === null) return refusedReport(path, found.bytes, unreadable(name));
  const read = await readFile({ name, bytes }, { encoding: options.encoding });
  switch (read.kind) {
    case 'refused':
      return refusedReport(path, bytes.length, read.refusal);
    case 'snapshot':
      return snapshotReport(path, name, bytes.length);
    case 'sheets': {
      const file = recognised({ name, bytes }, read, options.names, options.sheet);
      const mappings = options.mappings.map(({ mapping }) => mapping);
      const { file: settled, from } = answered(file, options.answers, mappings, options.names);
      const isTaken = options.mappings.length === 0 ? null : from !== null;
      return { ...mappedReport(path, settled, read.sheets), isMappingTaken: isTaken };
    }
  }
}

function unreadable(file: string): FileReport['mapped']['refusals'][number] {
  return { kind: 'unreadable', file, sheet: null, params: {} };
}

/** Null when the system does not hand the bytes out. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
