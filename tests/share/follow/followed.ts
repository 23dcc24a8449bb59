// A look at a publication and, where it is newer, its content: what a window that follows does, without storing it.
import { fetchPublished, type Followed, lookForNewer } from '../../../src/share/follow/follow';
import type { WebFolder } from '../../../src/share/publish/webFolder';

export async function follow(folder: WebFolder, known: Followed | null) {
  const newer = await lookForNewer(folder, known);
  if (newer.kind !== 'newer') return newer;
  const { followed } = newer;
  const fetched = await fetchPublished(folder, followed.publication);
  return fetched.kind === 'trouble' ? fetched : { kind: 'newer' as const, followed, content: fetched.content };
}
