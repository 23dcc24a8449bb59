// In place of figures while only some of the demo has come in.
import { useWords } from '../words/wordsContext';
import styles from './DemoProgress.module.css';

interface DemoProgressProps {
  readonly done: number;
  /** Null while the whole is unknown. */
  readonly total: number | null;
}

export function DemoProgress({ done, total }: DemoProgressProps) {
  const words = useWords();
  return (
    <div className={styles.progress} aria-busy="true">
      <p role="status">{words.overview.loadingDemo}</p>
      <progress aria-label={words.overview.loadingDemo} {...(total === null ? {} : { value: done, max: total })} />
    </div>
  );
}
