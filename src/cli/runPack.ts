// `tidemark pack`: spreadsheets with their saved settings to one snapshot file, for a job in the night.
import { resolve } from 'node:path';
import type { Words } from '../words/zh';
import type { PackCommand } from './parsePublish';
import type { Streams } from './runRead';
import { snapshotOf } from './snapshotOf';
import { writeWhole } from './writeWhole';

/** Returns the exit status. */
export async function runPack(command: PackCommand, words: Words, { out, error }: Streams): Promise<number> {
  const found = await snapshotOf(command, words, error);
  if (typeof found === 'number') return found;
  const path = resolve(command.output);
  if (!writeWhole(path, found.snapshot.bytes)) {
    error.write(`${words.cli.notWritten(path)}\n`);
    return 2;
  }
  out.write(`${words.cli.packed(command.output, found.files, found.snapshot.sha256)}\n`);
  return 0;
}
