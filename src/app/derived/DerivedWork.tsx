// Says that values out of registers are still being worked out, or that they could not be.
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import styles from './Derived.module.css';
import type { Derived } from './useDerived';

export function DerivedWork({ isComing, hasFailed, tryAgain }: Omit<Derived, 'figures'>) {
  const { common, derive } = useWords();
  if (!isComing && !hasFailed) return null;
  return (
    <p className={styles.work} role="status">
      {isComing ? derive.working : derive.failed} {!isComing && <Button onClick={tryAgain}>{common.retry}</Button>}
    </p>
  );
}
