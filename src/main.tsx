// Wiring: opens the workspace, loads the words and the first page, follows the store and mounts the app.
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './app/App';
import { createQueryClient } from './app/data/queryClient';
import { followStore } from './app/data/followStore';
import { firstPageIsLate, loadFirstPage, readFirstPage } from './app/routing/firstPage';
import { startOffline } from './app/shell/offline';
import { StartProblem } from './app/shell/StartProblem';
import { retryStart } from './app/wall/retryStart';
import { languageOf, loadWords } from './app/words/loadWords';
import { WordsContext } from './app/words/wordsContext';
import { followedName, followedPlace } from './app/following/followedAddress';
import { WORKSPACE_NAME } from './store/database';
import { openWorkspace } from './store/openWorkspace';
import { readSettings } from './store/settings';
import './app/theme/tokens.css';
import './app/theme/base.css';

async function start(root: Root): Promise<void> {
  const page = loadFirstPage(location.hash);
  const place = followedPlace(location.href);
  const workspace = await openWorkspace(place === null ? WORKSPACE_NAME : followedName(place));
  const client = createQueryClient();
  if (place !== null) {
    const { startFollowing } = await import('./app/following/startFollowing');
    await startFollowing(client, workspace, place);
  }
  const data = readFirstPage(location.hash, workspace, client);
  const settings = await readSettings(workspace);
  const language = languageOf(settings.language);
  client.setQueryData(['settings'], settings);
  client.setQueryData(['words', language], await loadWords(language));
  await Promise.race([Promise.allSettled([page, data]), firstPageIsLate()]);
  followStore(client, workspace.name);
  root.render(
    <StrictMode>
      <App workspace={workspace} client={client} />
    </StrictMode>,
  );
}

async function sayWhyNot(root: Root, reason: unknown): Promise<void> {
  retryStart(location.hash);
  const error = reason instanceof Error ? reason : new Error(String(reason));
  const words = await loadWords(languageOf(navigator.language.slice(0, 2)));
  root.render(
    <WordsContext.Provider value={words}>
      <StartProblem error={error} />
    </WordsContext.Provider>,
  );
}

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no place for the app');
// public/engine.js has already said why nothing can run here.
if (document.documentElement.dataset.engine !== 'stopped') {
  const root = createRoot(place);
  start(root).catch((reason: unknown) => sayWhyNot(root, reason));
  startOffline();
}
