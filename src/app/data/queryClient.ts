// The cache between store and pages. It never asks on its own: the store says when something changed.
import { QueryClient } from '@tanstack/react-query';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The data are on this machine: a missing network is no reason to wait.
        networkMode: 'always',
        staleTime: Infinity,
        // Columns of a million values must not be compared deeply.
        structuralSharing: false,
        retry: false,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
