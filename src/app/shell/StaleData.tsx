// Says on every page, once, that what it shows could not be read anew: since when, and how to try again.
import { notifyManager, type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { Button } from '../controls/Button';
import { NoticeLine } from '../states/Notice';
import { useWords } from '../words/wordsContext';

export function StaleData() {
  const words = useWords();
  const readAt = useStaleSince();
  const client = useQueryClient();
  if (readAt === null) return null;
  return (
    <NoticeLine text={words.shell.stale(timeOf(readAt))}>
      <Button onClick={() => void client.refetchQueries({ predicate: isStale })}>{words.common.retry}</Button>
    </NoticeLine>
  );
}

/** When the oldest of what is shown and could not be read anew was read, in milliseconds; null where all is new. */
function useStaleSince(): number | null {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((listener: () => void) => cache.subscribe(notifyManager.batchCalls(listener)), [cache]);
  return useSyncExternalStore(subscribe, () => {
    const times = cache.findAll({ predicate: isStale }).map(({ state }) => state.dataUpdatedAt);
    return times.length === 0 ? null : Math.min(...times);
  });
}

/** Shown somewhere, and read once, but not after what changed since. */
function isStale(query: Query): boolean {
  return query.isActive() && query.state.status === 'error' && query.state.data !== undefined;
}

function timeOf(milliseconds: number): string {
  const read = new Date(milliseconds);
  return [read.getHours(), read.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
