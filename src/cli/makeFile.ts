// A file that a command makes of a workspace, for a job in the night. Law: what cannot be made is a sentence, and nothing
// is written.
import { resolve } from 'node:path';
import type { WorkspaceContent } from '../model/importLog';
import type { IsoDate } from '../model/period';
import { localDay } from '../words/localDay';
import type { Words } from '../words/zh';
import type { FileCommand } from './fileCommand';
import type { Streams } from './runRead';
import { workspaceOf } from './workspaceOf';
import { writeWhole } from './writeWhole';

export interface MadeFile {
  readonly bytes: Uint8Array;
  /** Sentences said of it once it is written. */
  readonly said: readonly string[];
}

/** `made`: the moment in UTC, "2024-01-10T09:12:00Z"; answers with the sentence that says why there is no file. */
export type FileMaker = (content: WorkspaceContent, today: IsoDate, made: string) => Promise<MadeFile | string>;

const MISTAKE = 2;

/** Returns the exit status. */
export async function makeFile(
  command: FileCommand,
  make: FileMaker,
  words: Words,
  { out, error }: Streams,
): Promise<number> {
  const complain = (sentence: string): number => {
    error.write(`${sentence}\n`);
    return MISTAKE;
  };
  const found = await workspaceOf(command, words, error);
  if (typeof found === 'number') return found;
  const now = new Date();
  const file = await make(found.content, command.on ?? localDay(now), `${now.toISOString().slice(0, 19)}Z`);
  if (typeof file === 'string') return complain(file);
  const path = resolve(command.output);
  if (!writeWhole(path, file.bytes)) return complain(words.cli.notWritten(path));
  out.write(`${file.said.join('\n')}\n`);
  return 0;
}
