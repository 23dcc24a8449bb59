// A snapshot into a folder of a web server: the snapshot first, latest.json last, both read back (docs/adr/0018).
// Law: what was published and not seen is never replaced; whoever is overtaken is told; until the end, followers see
// the publication before.
import type { Publication } from '../../model/publication';
import { publicationAfter, publishedFile } from '../../model/publication';
import { sha256Of } from '../snapshot/sha256';
import type { Snapshot } from '../snapshot/writeSnapshot';
import { formatLatest, LATEST_NAME } from './latestFile';
import { type Look, lookAt } from './lookAt';
import { getFile, isTaken, putFile, troubleOf, type WebAnswer, type WebFolder, type WebTrouble } from './webFolder';

export type PublishTrouble =
  | WebTrouble
  /** latest.json is something else. */
  | { readonly kind: 'notOurs' }
  /** What was sent is not what the server gives back. */
  | { readonly kind: 'differs' };

export type Published =
  | { readonly kind: 'published'; readonly publication: Publication }
  /** The very same snapshot is the newest one already. */
  | { readonly kind: 'unchanged'; readonly publication: Publication }
  /** Somebody else's is the newest one now; null: it was taken away. */
  | { readonly kind: 'overtaken'; readonly by: Publication | null }
  | { readonly kind: 'failed'; readonly trouble: PublishTrouble };

export interface PublishOptions {
  /** Hash of the publication that was seen and may be replaced; null: there was none. */
  readonly seen: string | null;
  /** The clock, as ISO 8601 text with Z. */
  readonly now: () => string;
  readonly title: string | null;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Longer than a writer takes between its look and its write, so that of two at once the first sees the second. */
const SETTLING_MILLISECONDS = 1500;
/** Apache's ETags are weak, and no condition can be made of them, in the second after a change. */
const WEAK_MILLISECONDS = 1100;
const WEAK_LOOKS = 3;

export async function publish(snapshot: Snapshot, folder: WebFolder, options: PublishOptions): Promise<Published> {
  const first = await lookAt(folder);
  if (first.kind === 'trouble') return { kind: 'failed', trouble: first.trouble };
  const isThere = first.publication?.sha256 === snapshot.sha256;
  if (!isThere && (first.publication?.sha256 ?? null) !== options.seen) {
    return { kind: 'overtaken', by: first.publication };
  }
  const trouble = await sendSnapshot(snapshot, folder);
  if (trouble !== null) return { kind: 'failed', trouble };
  if (isThere && first.publication !== null) return { kind: 'unchanged', publication: first.publication };
  return announce(snapshot, folder, options);
}

/** Null when the snapshot is in the folder, whole. A name holds one content: what is there already is not sent again. */
async function sendSnapshot({ bytes, sha256 }: Snapshot, folder: WebFolder): Promise<PublishTrouble | null> {
  const name = publishedFile({ sha256 });
  const sent = await putFile(folder, name, bytes, { 'If-None-Match': '*' });
  if (!isAnswered(sent, 412)) return troubleOf(sent);
  const back = await getFile(folder, name);
  if (back.kind === 'answer' && back.status === 200 && sha256Of(back.bytes) === sha256) return null;
  // Half a file of an earlier try: under this name only these bytes can be right.
  const again = await putFile(folder, name, bytes, {});
  if (!isAnswered(again)) return troubleOf(again);
  const last = await getFile(folder, name);
  if (last.kind !== 'answer' || last.status !== 200) return troubleOf(last);
  return sha256Of(last.bytes) === sha256 ? null : { kind: 'differs' };
}

function isAnswered(answer: WebAnswer, otherStatus = 200): boolean {
  return answer.kind === 'answer' && (isTaken(answer) || answer.status === otherStatus);
}

async function announce(snapshot: Snapshot, folder: WebFolder, options: PublishOptions): Promise<Published> {
  const look = await strongLook(folder, options);
  if (look.kind === 'trouble') return { kind: 'failed', trouble: look.trouble };
  if ((look.publication?.sha256 ?? null) !== options.seen) return { kind: 'overtaken', by: look.publication };
  const { now, title } = options;
  const publication = publicationAfter(look.publication, snapshot, { at: now(), title });
  const bytes = new TextEncoder().encode(formatLatest(publication));
  const sent = await putFile(folder, LATEST_NAME, bytes, conditionOf(look));
  if (sent.kind === 'answer' && sent.status === 412) return overtaken(folder);
  if (!isAnswered(sent)) return { kind: 'failed', trouble: troubleOf(sent) };
  await options.wait(SETTLING_MILLISECONDS);
  return confirmed(publication, folder);
}

/** Waits a weak ETag out; one that stays weak makes no condition. */
async function strongLook(folder: WebFolder, { wait }: PublishOptions): Promise<Look> {
  let look = await lookAt(folder);
  for (let looks = 1; look.kind === 'seen' && isWeak(look.etag) && looks < WEAK_LOOKS; looks += 1) {
    await wait(WEAK_MILLISECONDS);
    look = await lookAt(folder);
  }
  return look;
}

function isWeak(etag: string | null): boolean {
  return etag !== null && etag.startsWith('W/');
}

function conditionOf({ publication, etag }: Extract<Look, { kind: 'seen' }>): Readonly<Record<string, string>> {
  if (publication === null) return { 'If-None-Match': '*' };
  return etag === null || isWeak(etag) ? {} : { 'If-Match': etag };
}

async function overtaken(folder: WebFolder): Promise<Published> {
  const look = await lookAt(folder);
  return look.kind === 'seen' ? { kind: 'overtaken', by: look.publication } : { kind: 'failed', trouble: look.trouble };
}

/** Ours stands, or the one that stands was put on top of ours by somebody who saw it. */
async function confirmed(publication: Publication, folder: WebFolder): Promise<Published> {
  const look = await lookAt(folder);
  if (look.kind === 'trouble') return { kind: 'failed', trouble: look.trouble };
  const { sha256 } = publication;
  const stands = look.publication?.sha256 === sha256 && look.publication.at === publication.at;
  if (stands || look.publication?.previous === sha256) return { kind: 'published', publication };
  return { kind: 'overtaken', by: look.publication };
}
