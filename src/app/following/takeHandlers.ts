// What the worker of following does: fetches a snapshot, and where it is whole puts it in the place of what the workspace
// holds, in one transaction. Law: whatever goes wrong, the workspace holds the last good snapshot, whole.
import type { Publication } from '../../model/publication';
import { fetchPublished, type FollowTrouble } from '../../share/follow/follow';
import type { WebFolder } from '../../share/publish/webFolder';
import { closeWorkspace, openWorkspace } from '../../store/openWorkspace';
import { replaceAll } from '../../store/replaceAll';

export interface TakeInput {
  /** Name of the workspace that follows. */
  readonly workspace: string;
  readonly folder: WebFolder;
  readonly publication: Publication;
}

export type TakeHandlers = ReturnType<typeof createTakeHandlers>;

export function createTakeHandlers() {
  return {
    /** Null when it was taken. */
    async take({ workspace: name, folder, publication }: TakeInput): Promise<FollowTrouble | null> {
      const fetched = await fetchPublished(folder, publication);
      if (fetched.kind === 'trouble') return fetched.trouble;
      const workspace = await openWorkspace(name);
      try {
        await replaceAll(workspace, fetched.content, publication);
        return null;
      } finally {
        closeWorkspace(workspace);
      }
    },
  };
}
