// The workspace that a command is about: a saved one, or that of spreadsheets as an import would make it.
import { basename } from 'node:path';
import type { Mapping } from '../model/mapping';
import type { WorkspaceContent } from '../model/importLog';
import { parseMappings } from '../share/mappingFile';
import { readBackup } from '../share/snapshot/readBackup';
import { readState } from '../share/snapshot/readState';
import type { Words } from '../words/zh';
import { bytesOf } from './packageBytes';
import { packFolder, type Packed } from './packFolder';
import { textOfFile } from './textOfFile';

export interface WorkspacePaths {
  readonly paths: readonly string[];
  /** A file of saved settings of tables; null for none. */
  readonly mapping: string | null;
}

export interface FoundWorkspace {
  readonly content: WorkspaceContent;
  /** How many files it was made of. */
  readonly files: number;
}

const QUESTIONS = 1;
const MISTAKE = 2;

/**
 * The workspace, or the exit status after the reason was written. `editions`: a public edition is a part, which some
 * commands may look at.
 */
export async function workspaceOf(
  command: WorkspacePaths,
  words: Words,
  error: NodeJS.WritableStream,
  editions: 'full' | 'any' = 'full',
): Promise<FoundWorkspace | number> {
  const complain = (sentence: string, status = MISTAKE): number => {
    error.write(`${sentence}\n`);
    return status;
  };
  const mappings = mappingsOf(command.mapping);
  if (mappings === null) return complain(words.cli.mappingUnreadable(command.mapping ?? ''));
  const packed = savedWorkspace(command.paths, editions) ?? (await packFolder(command.paths, mappings));
  switch (packed.kind) {
    case 'packed':
      return packed;
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

function mappingsOf(path: string | null): readonly Mapping[] | null {
  if (path === null) return [];
  const text = textOfFile(path);
  return text === null ? null : (parseMappings(text)?.map(({ mapping }) => mapping) ?? null);
}

/** Null when the paths are not one saved workspace. */
function savedWorkspace(paths: readonly string[], editions: 'full' | 'any'): Packed | null {
  const [path = ''] = paths;
  if (paths.length !== 1 || !/\.tidemark(\.zip)?$/i.test(path)) return null;
  const bytes = bytesOf(path);
  if (bytes === null) return { kind: 'notFound', path };
  const read = (editions === 'any' ? readState : readBackup)(bytes, basename(path));
  if (read.kind === 'refused') return { kind: 'refused', path, refusal: read.refusal };
  return { kind: 'packed', content: read.content, files: 1 };
}
