// The snapshot that a command is about: of a saved workspace, or of spreadsheets.
import type { WorkspaceContent } from '../model/importLog';
import { writeSnapshot, type Snapshot } from '../share/snapshot/writeSnapshot';
import type { Words } from '../words/zh';
import type { PackCommand, PublishCommand } from './parsePublish';
import { workspaceOf } from './workspaceOf';

export interface CommandSnapshot {
  readonly snapshot: Snapshot;
  readonly files: number;
}

/** The snapshot, or the exit status after the reason was written. */
export async function snapshotOf(
  command: PackCommand | PublishCommand,
  words: Words,
  error: NodeJS.WritableStream,
): Promise<CommandSnapshot | number> {
  const found = await workspaceOf(command, words, error);
  if (typeof found === 'number') return found;
  return { snapshot: written(found.content, command, words, error), files: found.files };
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
