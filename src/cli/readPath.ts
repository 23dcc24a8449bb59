// One file of the command line from its path to a report. Law: whatever a file holds, it ends in a report.
import { basename } from 'node:path';
import type { Issue } from '../model/issue';
import type { NameIndex } from '../intake/names';
import { recognised } from '../intake/plan/openFile';
import { answered } from '../intake/plan/answered';
import type { GivenAnswers } from '../intake/plan/answered';
import { checkFileSize } from '../intake/read/checkFileSize';
import { readFile } from '../intake/readFile';
import type { InputFile } from '../intake/sheet';
import type { FileReport } from '../intake/report/fileReport';
import { mappedReport, refusedReport, snapshotReport } from '../intake/report/fileReport';
import type { NamedMapping } from '../share/mappingFile';
import type { FoundPath } from './findFiles';
import type { PackedFile } from './openFound';
import { bytesOf, packageBytes } from './packageBytes';

export interface ReadOptions {
  readonly encoding: string | null;
  readonly sheet: string | null;
  readonly answers: GivenAnswers;
  /** Of as many forms as there are; each file takes what is of its form. */
  readonly mappings: readonly NamedMapping[];
  readonly names: NameIndex;
}

export async function readPath(found: FoundPath | PackedFile, options: ReadOptions): Promise<FileReport> {
  const { path } = found;
  const name = basename(path);
  switch (found.kind) {
    case 'missing':
    case 'unreadable':
      return refusedReport(path, 0, unreadable(name));
    case 'packed':
      return 'bytes' in found.file
        ? readBytes(path, found.file, options, found.issues)
        : refusedReport(path, 0, found.file);
    case 'file':
    case 'package': {
      const tooLarge = checkFileSize(name, found.bytes);
      if (tooLarge !== null) return refusedReport(path, found.bytes, tooLarge);
      const bytes = found.kind === 'file' ? bytesOf(path) : packageBytes(found);
      if (bytes === null) return refusedReport(path, found.bytes, unreadable(name));
      return readBytes(path, { name, bytes }, options, []);
    }
  }
}

/** `issues` are of what the file stood in. */
async function readBytes(
  path: string,
  file: InputFile,
  options: ReadOptions,
  issues: readonly Issue[],
): Promise<FileReport> {
  const read = await readFile(file, { encoding: options.encoding });
  switch (read.kind) {
    case 'refused':
      return refusedReport(path, file.bytes.length, read.refusal);
    case 'snapshot':
      return snapshotReport(path, file.name, file.bytes.length);
    case 'sheets': {
      const found = recognised(file, { ...read, issues: [...issues, ...read.issues] }, options.names, options.sheet);
      const mappings = options.mappings.map(({ mapping }) => mapping);
      const { file: settled, from } = answered(found, options.answers, mappings, options.names);
      const isTaken = options.mappings.length === 0 ? null : from !== null;
      return { ...mappedReport(path, settled, read.sheets, options.names), isMappingTaken: isTaken };
    }
  }
}

function unreadable(file: string): FileReport['mapped']['refusals'][number] {
  return { kind: 'unreadable', file, sheet: null, params: {} };
}
