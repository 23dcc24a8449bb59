// How following stands, for pages that show the age of what they show; null in a window that follows nothing.
import { skipToken, useQuery } from '@tanstack/react-query';
import { FOLLOWING, type Following } from './followedAddress';

export function useFollowing(): { readonly following: Following; readonly error: Error | null } | null {
  const { data, error } = useQuery<Following>({ queryKey: FOLLOWING, queryFn: skipToken });
  return data === undefined ? null : { following: data, error };
}
