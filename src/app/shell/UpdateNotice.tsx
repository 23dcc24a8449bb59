// Offers a newer build quietly, at the end of the page.
import { useSyncExternalStore } from 'react';
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import { applyUpdate, isUpdateReady, onUpdateReady } from './offline';
import styles from './UpdateNotice.module.css';

export function UpdateNotice() {
  const words = useWords();
  const isReady = useSyncExternalStore(onUpdateReady, isUpdateReady);
  if (!isReady) return null;
  return (
    <p className={styles.notice} role="status">
      {words.app.updateReady} <Button onClick={applyUpdate}>{words.app.reload}</Button>
    </p>
  );
}
