// The frame around every page: the way to the content, navigation, the demo mark, and the page itself.
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FollowingBar } from '../following/FollowingBar';
import { useWords } from '../words/wordsContext';
import { DemoBanner } from './DemoBanner';
import { DemoTrouble } from './DemoTrouble';
import { KeyboardHelp } from './KeyboardHelp';
import { Navigation } from './Navigation';
import { PageContent } from './PageContent';
import { ReloadNotice } from './ReloadNotice';
import styles from './Shell.module.css';
import { StaleData } from './StaleData';
import { UpdateNotice } from './UpdateNotice';

export function Shell() {
  const words = useWords();
  useEffect(() => {
    document.documentElement.lang = words.htmlLanguage;
  }, [words]);
  // A wall fills the screen and has no hand on it: no navigation, no notice that waits for an answer.
  const isWall = useRouterState({ select: (state) => state.location.pathname === '/wall' });
  if (isWall) return <Outlet />;
  return (
    <div className={styles.shell}>
      {/* A button, not a link: the part of the address behind "#" belongs to the router. */}
      <button type="button" className={styles.skip} onClick={() => document.getElementById('content')?.focus()}>
        {words.app.skipToContent}
      </button>
      <Navigation />
      <div className={styles.page}>
        <ReloadNotice />
        <FollowingBar />
        <DemoBanner />
        <DemoTrouble />
        <main id="content" className={styles.content} tabIndex={-1}>
          <StaleData />
          <PageContent />
        </main>
        <UpdateNotice />
        <KeyboardHelp />
      </div>
    </div>
  );
}
