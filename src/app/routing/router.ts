// The router: addresses behind "#", so that the app runs from any folder of any web server.
import { createHashHistory, createRouter } from '@tanstack/react-router';
import { routeTree } from './routeTree';
import { formatSearchText, parseSearchText } from './searchText';

export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  parseSearch: parseSearchText,
  stringifySearch: formatSearchText,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
