// The import page: choose or paste, watch it being read, review, commit, and see what was written.
// Its state lives in the session, outside of React: leaving the page and coming back loses nothing.
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { importSession } from './importSession';
import { isOpenForFiles, type ImportState } from './importState';
import { DropArea } from './start/DropArea';
import { ReadingView } from './start/ReadingView';
import { StartView } from './start/StartView';
import { CommittedView, DemoView, RestoredView, UndoneView } from './end/EndViews';
import { RefusedView } from './end/RefusedView';
import { SnapshotView } from './end/SnapshotView';
import { ReviewView } from './review/ReviewView';
import styles from './ImportPage.module.css';

export function ImportPage() {
  const state = useSyncExternalStore(importSession.subscribe, importSession.current);
  const body = useRef<HTMLDivElement>(null);
  const lastStep = useRef(state.step);
  useEffect(() => importSession.prepare(), []);
  useEffect(() => {
    if (lastStep.current === state.step) return;
    lastStep.current = state.step;
    // A step that put the focus where a person goes on keeps it.
    if (body.current?.contains(document.activeElement) !== true) body.current?.focus();
  }, [state.step]);
  return (
    <DropArea
      open={isOpenForFiles(state)}
      onFiles={importSession.openFiles}
      onFailure={importSession.fail}
      onPaste={importSession.openPaste}
    >
      <div ref={body} tabIndex={-1} className={styles.body}>
        <Step state={state} />
      </div>
    </DropArea>
  );
}

function Step({ state }: { readonly state: ImportState }) {
  switch (state.step) {
    case 'idle':
      return <StartView trouble={state.trouble} session={importSession} />;
    case 'reading':
      return <ReadingView names={state.names} progress={state.progress} onStop={importSession.abandon} />;
    case 'review':
      return <ReviewView state={state} committing={false} session={importSession} />;
    case 'committing':
      return <ReviewView state={state.from} committing session={importSession} />;
    case 'done':
      return <CommittedView state={state} session={importSession} />;
    case 'undone':
      return <UndoneView record={state.record} session={importSession} />;
    case 'refused':
      return <RefusedView refusals={state.refusals} session={importSession} />;
    case 'snapshot':
      return <SnapshotView state={state} session={importSession} />;
    case 'demo':
      return <DemoView imports={state.imports} session={importSession} />;
    case 'restored':
      return <RestoredView file={state.file} session={importSession} />;
  }
}
