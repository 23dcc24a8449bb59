// Follows a publication as long as the window lives, whatever page is shown. Law: the first page waits for data only
// where there are none yet; after that nothing waits for the network.
import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { Workspace } from '../../store/openWorkspace';
import { readPublication } from '../../store/publication';
import { type FollowedPlace, FOLLOWING, type Following } from './followedAddress';
import { followOnce, type KnownEtags } from './followOnce';

/** Settles when there is something to show, or the reason why there is nothing. */
export async function startFollowing(client: QueryClient, workspace: Workspace, place: FollowedPlace): Promise<void> {
  const etags: KnownEtags = new Map();
  const held = await readPublication(workspace);
  const options = {
    queryKey: FOLLOWING,
    queryFn: (): Promise<Following> => followOnce(workspace, place.address, etags, () => new Date().toISOString()),
  };
  if (held === null) await client.prefetchQuery(options);
  else client.setQueryData<Following>(FOLLOWING, { publication: held, checkedAt: null, trouble: null });
  const observer = new QueryObserver(client, {
    ...options,
    // What is shown from before the restart is looked at again at once.
    staleTime: held === null ? Infinity : 0,
    refetchInterval: place.everySeconds * 1000,
    refetchIntervalInBackground: true,
  });
  observer.subscribe(() => undefined);
}
