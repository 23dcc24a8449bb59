// The snapshot that a command is about: of a saved workspace, or of spreadsheets. Null after saying why there is none.
import { basename } from 'node:path';
import type { Mapping } from '../model/mapping';
import type { WorkspaceContent } from '../model/importLog';
import { parseMappings } from '../share/mappingFile';
import { readBackup } from '../share/snapshot/readBackup';
import { writeSnapshot, type Snapshot } from '../share/snapshot/writeSnapshot';
import type { Words } from '../words/zh';
import { bytesOf } from './packageBytes';
import { packFolder, type Packed } from './packFolder';
import type { PackCommand, PublishCommand } from './parsePublish';
import { textOfFile } from './textOfFile';

export interface CommandSnapshot {
  readonly snapshot: Snapshot;
  readonly files: number;
}

const QUESTIONS = 1;
const MISTAKE = 2;

/** The snapshot, or the exit status after the reason was written. */
export async function snapshotOf(
  command: PackCommand | PublishCommand,
  words: Words,
  error: NodeJS.WritableStream,
): Promise<CommandSnapshot | number> {
  const complain = (sentence: string, status = MISTAKE): number => {
    error.write(`${sentence}\n`);
    return status;
  };
  const mappings = mappingsOf(command.mapping);
  if (mappings === null) return complain(words.cli.mappingUnreadable(command.mapping ?? ''));
  const packed = savedWorkspace(command.paths) ?? (await packFolder(command.paths, mappings));
  switch (packed.kind) {
    case 'packed':
      return { snapshot: written(packed.content, command, words, error), files: packed.files };
    case 'notFound':
      return complain(words.cli.notFound(packed.path));
    case 'refused':
      return complain(words.refusals[packed.refusal.kind](packed.refusal));
    case 'asks':
      return complain(
        words.cli.asks(
          packed.path,
          packed.questions.map((one) => words.questions[one.kind](one)),
        ),
        QUESTIONS,
      );
    case 'nothing':
      return complain(words.cli.nothingToPack);
  }
}

/** What a public edition leaves out is said, not only counted in the file. */
function written(
  content: WorkspaceContent,
  { edition }: PackCommand | PublishCommand,
  { cli }: Words,
  error: NodeJS.WritableStream,
): Snapshot {
  const snapshot = writeSnapshot(content, edition);
  if (edition === 'public') error.write(`${cli.leftOutOfEdition(snapshot.leftOut)}\n`);
  return snapshot;
}

function mappingsOf(path: string | null): readonly Mapping[] | null {
  if (path === null) return [];
  const text = textOfFile(path);
  return text === null ? null : (parseMappings(text)?.map(({ mapping }) => mapping) ?? null);
}

/** Null when the paths are not one saved workspace. */
function savedWorkspace(paths: readonly string[]): Packed | null {
  const [path = ''] = paths;
  if (paths.length !== 1 || !/\.tidemark(\.zip)?$/i.test(path)) return null;
  const bytes = bytesOf(path);
  if (bytes === null) return { kind: 'notFound', path };
  const read = readBackup(bytes, basename(path));
  if (read.kind === 'refused') return { kind: 'refused', path, refusal: read.refusal };
  return { kind: 'packed', content: read.content, files: 1 };
}
