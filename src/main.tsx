// Wiring: opens the workspace, loads the words, follows the store and mounts the app.
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './app/App';
import { createQueryClient } from './app/data/queryClient';
import { followStore } from './app/data/followStore';
import { startOffline } from './app/shell/offline';
import { StartProblem } from './app/shell/StartProblem';
import { languageOf, loadWords } from './app/words/loadWords';
import { WordsContext } from './app/words/wordsContext';
import { openWorkspace } from './store/openWorkspace';
import { readSettings } from './store/settings';
import './app/theme/tokens.css';
import './app/theme/base.css';

async function start(root: Root): Promise<void> {
  const workspace = await openWorkspace();
  const settings = await readSettings(workspace);
  const language = languageOf(settings.language);
  const client = createQueryClient();
  client.setQueryData(['settings'], settings);
  client.setQueryData(['words', language], await loadWords(language));
  followStore(client);
  root.render(
    <StrictMode>
      <App workspace={workspace} client={client} />
    </StrictMode>,
  );
}

async function sayWhyNot(root: Root, reason: unknown): Promise<void> {
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
