// The page of the address. Law: no page shows figures while only some of the demo has come in.
import { Outlet, useRouterState } from '@tanstack/react-router';
import { DemoProgress } from '../states/DemoProgress';
import { useDemoLoading } from '../states/useDemoLoading';
import { useWords } from '../words/wordsContext';
import { PageHead } from './PageHead';

/** Names in the navigation of the pages that show figures, by their paths. */
const FIGURE_PAGES: Readonly<Record<string, 'overview' | 'indicator' | 'compare' | 'tasks' | 'registers'>> = {
  '/overview': 'overview',
  '/indicator': 'indicator',
  '/compare': 'compare',
  '/tasks': 'tasks',
  '/registers': 'registers',
};

export function PageContent() {
  const words = useWords();
  const demo = useDemoLoading();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const page = FIGURE_PAGES[path];
  if (demo.kind !== 'loading' || page === undefined) return <Outlet />;
  return (
    <>
      <PageHead title={words.app.nav[page]} />
      <DemoProgress done={demo.done} total={demo.total} />
    </>
  );
}
