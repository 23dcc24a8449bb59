// What a folder says is its newest snapshot. Law: a folder without latest.json is empty; one whose latest.json is
// something else is not ours, and nothing in it is replaced.
import type { Publication } from '../../model/publication';
import { LATEST_NAME, parseLatest } from './latestFile';
import { getFile, troubleOf, type WebFolder, type WebTrouble } from './webFolder';

export type Look =
  /** `publication` null: nothing was published here. `etag`: what a change of it can be made to depend on. */
  | { readonly kind: 'seen'; readonly publication: Publication | null; readonly etag: string | null }
  | { readonly kind: 'trouble'; readonly trouble: WebTrouble | { readonly kind: 'notOurs' } };

export async function lookAt(folder: WebFolder): Promise<Look> {
  const answer = await getFile(folder, LATEST_NAME);
  if (answer.kind !== 'answer' || (answer.status !== 200 && answer.status !== 404 && answer.status !== 410)) {
    return { kind: 'trouble', trouble: troubleOf(answer) };
  }
  if (answer.status !== 200) return { kind: 'seen', publication: null, etag: null };
  const publication = parseLatest(new TextDecoder().decode(answer.bytes));
  if (publication === null) return { kind: 'trouble', trouble: { kind: 'notOurs' } };
  return { kind: 'seen', publication, etag: answer.etag };
}
