// A newer program has taken the workspace over in another window: this one can only be loaded again.
import { useQuery } from '@tanstack/react-query';
import { Button } from '../controls/Button';
import { RELOAD_NEEDED } from '../data/followStore';
import { useWords } from '../words/wordsContext';
import styles from './ReloadNotice.module.css';

export function ReloadNotice() {
  const words = useWords();
  const isNeeded = useQuery({ queryKey: RELOAD_NEEDED, queryFn: () => false }).data === true;
  if (!isNeeded) return null;
  return (
    <p className={styles.notice} role="alert">
      {words.failures.newerDatabase} <Button onClick={() => location.reload()}>{words.app.reload}</Button>
    </p>
  );
}
