// Everything the pages need, around the router: cache, workspace, words, and a net for faults of the program.
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { Workspace } from '../store/openWorkspace';
import { WorkspaceContext } from './data/workspaceContext';
import { router } from './routing/router';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Spoken } from './words/Spoken';

interface AppProps {
  readonly workspace: Workspace;
  readonly client: QueryClient;
}

export function App({ workspace, client }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <WorkspaceContext.Provider value={workspace}>
        <Spoken>
          <ErrorBoundary>
            <RouterProvider router={router} />
          </ErrorBoundary>
        </Spoken>
      </WorkspaceContext.Provider>
    </QueryClientProvider>
  );
}
