// What a folder says is its newest snapshot, for whoever publishes there. Law: in one that is not ours nothing is replaced.
import type { Publication } from '../../model/publication';
import { LATEST_NAME } from './latestFile';
import { latestOf } from './latestOf';
import { getFile, type WebFolder, type WebTrouble } from './webFolder';

export type Look =
  /** `publication` null: nothing was published here. `etag`: what a change of it can be made to depend on. */
  | { readonly kind: 'seen'; readonly publication: Publication | null; readonly etag: string | null }
  | { readonly kind: 'trouble'; readonly trouble: WebTrouble | { readonly kind: 'notOurs' } };

export async function lookAt(folder: WebFolder): Promise<Look> {
  const latest = latestOf(await getFile(folder, LATEST_NAME));
  switch (latest.kind) {
    case 'trouble':
      return latest;
    case 'nothing':
      return { kind: 'seen', publication: null, etag: null };
    case 'published':
      return { kind: 'seen', publication: latest.publication, etag: latest.etag };
  }
}
