// One look at a publication, and what is newer taken into the workspace that follows it, in one transaction.
// Law: whatever goes wrong, the workspace holds the last good snapshot, whole.
import type { Publication } from '../../model/publication';
import type { WebFolder } from '../../share/publish/webFolder';
import type { Workspace } from '../../store/openWorkspace';
import { readPublication } from '../../store/publication';
import type { Following } from './followedAddress';
import { takePublished } from './takePublished';

const LIMIT_MILLISECONDS = 60_000;

/** ETag of latest.json by the hash it named; after a restart it is not known and asked for again. */
export type KnownEtags = Map<string, string>;

/** `now`: the clock, as ISO 8601 text with Z. Rejects only when the workspace cannot be read or written. */
export async function followOnce(
  workspace: Workspace,
  address: string,
  etags: KnownEtags,
  now: () => string,
): Promise<Following> {
  const { lookForNewer } = await import('../../share/follow/follow');
  const folder: WebFolder = { address, credentials: null, limitMilliseconds: LIMIT_MILLISECONDS };
  const held = await readPublication(workspace);
  const known = held === null ? null : { publication: held, etag: etags.get(keyOf(held)) ?? null };
  const answer = await lookForNewer(folder, known);
  const checkedAt = now();
  switch (answer.kind) {
    case 'trouble':
      return { publication: held, checkedAt, trouble: answer.trouble };
    case 'same':
      if (held !== null) remember(etags, held, answer.etag);
      return { publication: held, checkedAt, trouble: null };
    case 'newer': {
      const { publication, etag } = answer.followed;
      const trouble = await takePublished({ workspace: workspace.name, folder, publication });
      if (trouble !== null) return { publication: held, checkedAt, trouble };
      remember(etags, publication, etag);
      return { publication, checkedAt, trouble: null };
    }
  }
}

function keyOf({ sha256, sequence, at }: Publication): string {
  return `${sha256} ${sequence} ${at}`;
}

/** Only the newest: a wall runs for months. */
function remember(etags: KnownEtags, publication: Publication, etag: string | null): void {
  etags.clear();
  if (etag !== null) etags.set(keyOf(publication), etag);
}
