// One look at a publication for whoever shows it: nothing new, a newer snapshot that is whole, or why there is none.
// Law: what is handed out is what its hash says; whatever else the server gives leaves the last good snapshot in place.
import type { WorkspaceContent } from '../../model/importLog';
import type { Refusal } from '../../model/issue';
import { isOlder, publishedFile, type Publication } from '../../model/publication';
import { LATEST_NAME } from '../publish/latestFile';
import { latestOf } from '../publish/latestOf';
import { getFile, troubleOf, type WebFolder, type WebTrouble } from '../publish/webFolder';
import { readSnapshot } from '../snapshot/readSnapshot';
import { sha256Of } from '../snapshot/sha256';

/** What was shown last, and the ETag under which latest.json said so; null where it is not known any more. */
export interface Followed {
  readonly publication: Publication;
  readonly etag: string | null;
}

export type FollowTrouble =
  | WebTrouble
  /** 404: nothing was published here. */
  | { readonly kind: 'nothingThere' }
  /** latest.json is cut off, or something else. */
  | { readonly kind: 'notOurs' }
  /** The snapshot is cut off or still being written, or is not the one that latest.json names. */
  | { readonly kind: 'wrongHash' }
  /** The server went back to an earlier state. */
  | { readonly kind: 'older' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type NewerAnswer =
  /** `etag`: under which the same is known from now on. */
  | { readonly kind: 'same'; readonly etag: string | null }
  | { readonly kind: 'newer'; readonly followed: Followed }
  | { readonly kind: 'trouble'; readonly trouble: FollowTrouble };

export type PublishedAnswer =
  | { readonly kind: 'whole'; readonly content: WorkspaceContent }
  | { readonly kind: 'trouble'; readonly trouble: FollowTrouble };

/** Looks whether there is anything newer; little is asked and nothing unpacked. */
export async function lookForNewer(folder: WebFolder, known: Followed | null): Promise<NewerAnswer> {
  const answer = await getFile(folder, LATEST_NAME, known?.etag ?? null);
  if (answer.kind === 'answer' && answer.status === 304 && known !== null) return { kind: 'same', etag: known.etag };
  const latest = latestOf(answer);
  if (latest.kind === 'nothing') return { kind: 'trouble', trouble: { kind: 'nothingThere' } };
  if (latest.kind === 'trouble') return latest;
  const { publication, etag } = latest;
  if (known !== null && isSame(publication, known.publication)) return { kind: 'same', etag };
  if (known !== null && isOlder(publication, known.publication)) return { kind: 'trouble', trouble: { kind: 'older' } };
  return { kind: 'newer', followed: { publication, etag } };
}

function isSame(one: Publication, other: Publication): boolean {
  return one.sha256 === other.sha256 && one.sequence === other.sequence && one.at === other.at;
}

/** Fetches a snapshot and unpacks it, whole or not at all. */
export async function fetchPublished(folder: WebFolder, publication: Publication): Promise<PublishedAnswer> {
  const name = publishedFile(publication);
  const answer = await getFile(folder, name);
  if (answer.kind !== 'answer' || answer.status !== 200) return { kind: 'trouble', trouble: troubleOf(answer) };
  const { bytes } = answer;
  if (bytes.length !== publication.bytes || sha256Of(bytes) !== publication.sha256) {
    return { kind: 'trouble', trouble: { kind: 'wrongHash' } };
  }
  const read = readSnapshot(bytes, name);
  if (read.kind === 'refused') return { kind: 'trouble', trouble: { kind: 'refused', refusal: read.refusal } };
  return { kind: 'whole', content: read.content };
}
