// The router: addresses behind "#", so that the app runs from any folder of any web server.
import { createHashHistory, createRouter } from '@tanstack/react-router';
import { Crashed } from '../shell/Crashed';
import { PageMissing } from '../shell/PageMissing';
import { routeTree } from './routeTree';
import { formatSearchText, parseSearchText } from './searchText';

export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  parseSearch: parseSearchText,
  stringifySearch: formatSearchText,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ({ error }) => <Crashed error={asError(error)} />,
  defaultNotFoundComponent: PageMissing,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Anything can be thrown; what a page shows is an Error. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
