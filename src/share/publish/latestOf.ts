// What the answer to a question for latest.json says, for whoever publishes and whoever follows. Law: a folder without it
// is empty; one whose latest.json is something else is not ours.
import type { Publication } from '../../model/publication';
import { parseLatest } from './latestFile';
import { troubleOf, type WebAnswer, type WebTrouble } from './webFolder';

export type Latest =
  | { readonly kind: 'published'; readonly publication: Publication; readonly etag: string | null }
  /** Nothing was published here, or not any more. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'trouble'; readonly trouble: WebTrouble | { readonly kind: 'notOurs' } };

export function latestOf(answer: WebAnswer): Latest {
  if (answer.kind !== 'answer') return { kind: 'trouble', trouble: troubleOf(answer) };
  if (answer.status === 404 || answer.status === 410) return { kind: 'nothing' };
  if (answer.status !== 200) return { kind: 'trouble', trouble: troubleOf(answer) };
  const publication = parseLatest(new TextDecoder().decode(answer.bytes));
  if (publication === null) return { kind: 'trouble', trouble: { kind: 'notOurs' } };
  return { kind: 'published', publication, etag: answer.etag };
}
