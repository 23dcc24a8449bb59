// The page of the address. Law: no page shows figures while only some of the demo has come in, and rows that are read
// from one end to the other are never wider than the eye can follow.
import { entryOf } from '../../model/entryOf';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { DemoProgress } from '../states/DemoProgress';
import { useDemoLoading } from '../states/useDemoLoading';
import { useWords } from '../words/wordsContext';
import styles from './PageContent.module.css';
import { PageHead } from './PageHead';

/** Names in the navigation of the pages that show figures, by their paths. */
const FIGURE_PAGES: Readonly<Record<string, 'overview' | 'indicator' | 'compare' | 'tasks' | 'registers'>> = {
  '/overview': 'overview',
  '/indicator': 'indicator',
  '/compare': 'compare',
  '/tasks': 'tasks',
  '/registers': 'registers',
};

/** Pages whose rows are words alone; drawings, sheets and registers take all the room there is. */
const READ_ACROSS: ReadonlySet<string> = new Set(['/log']);

export function PageContent() {
  const words = useWords();
  const demo = useDemoLoading();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const page = entryOf(FIGURE_PAGES, path);
  const width = READ_ACROSS.has(path) ? styles.readAcross : undefined;
  if (demo.kind !== 'loading' || page === undefined) {
    return (
      <div className={width}>
        <Outlet />
      </div>
    );
  }
  return (
    <div className={width}>
      <PageHead title={words.app.nav[page]} />
      <DemoProgress done={demo.done} total={demo.total} />
    </div>
  );
}
