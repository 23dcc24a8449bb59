// What the page of an address needs is asked for at once, side by side, before React renders anything.
// Law: this only hurries; whatever fails here is asked for again, and told, by the page itself.
import type { QueryClient } from '@tanstack/react-query';
import type { Workspace } from '../../store/openWorkspace';
import { blocksQuery, entitiesQuery, figuresQuery, importsQuery } from '../data/readQueries';
import { loadComparePage, loadIndicatorPage, loadTasksPage } from './pageChunks';
import { parseSearchText } from './searchText';

/** Path and search of an address behind "#". */
interface Place {
  readonly path: string;
  readonly search: Readonly<Record<string, string | string[]>>;
}

/** Waiting longer than this for what the first page shows, it is better to show the page without. */
const LATE_AFTER_MILLISECONDS = 150;

function placeOf(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  return { path, search: parseSearchText(search) };
}

/** Starts loading the code of the page; pages without charts are small enough to wait for the router. */
export function loadFirstPage(hash: string): Promise<unknown> {
  switch (placeOf(hash).path) {
    case '/indicator':
      return loadIndicatorPage();
    case '/compare':
      return loadComparePage();
    case '/tasks':
      return loadTasksPage();
    default:
      return Promise.resolve();
  }
}

/** Reads what the page will show into the cache; settles when it is there, or could not be read. */
export function readFirstPage(hash: string, workspace: Workspace, client: QueryClient): Promise<unknown> {
  const { path, search } = placeOf(hash);
  const imports = client.prefetchQuery(importsQuery(workspace));
  switch (path) {
    case '/indicator': {
      const entities = client.prefetchQuery(entitiesQuery(workspace));
      const codes = typeof search.code === 'string' ? [search.code] : [];
      const blocks = codes.length === 0 ? null : client.prefetchQuery(blocksQuery(workspace, codes));
      return Promise.all([imports, entities, blocks]);
    }
    case '':
    case '/':
      return Promise.all([imports, readStart(workspace, client)]);
    case '/tasks':
      return Promise.all([imports, client.prefetchQuery(entitiesQuery(workspace))]);
    case '/overview':
    case '/texts':
    case '/report':
    case '/compare':
    case '/wall':
    case '/walls':
      return Promise.all([imports, client.prefetchQuery(figuresQuery(workspace))]);
    default:
      return imports;
  }
}

/** The app opens with its tasks, or with the figures where there are none. */
async function readStart(workspace: Workspace, client: QueryClient): Promise<unknown> {
  const { tasks } = await client.fetchQuery(entitiesQuery(workspace));
  return tasks.length > 0 ? loadTasksPage() : client.prefetchQuery(figuresQuery(workspace));
}

/** Settles when the first picture should wait no longer; until then waiting spares drawing it twice. */
export function firstPageIsLate(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LATE_AFTER_MILLISECONDS));
}
