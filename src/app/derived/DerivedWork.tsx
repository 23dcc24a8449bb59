// Says that values out of registers are still being worked out, or that they could not be.
import { useWords } from '../words/wordsContext';
import styles from './Derived.module.css';
import type { Derived } from './useDerived';

export function DerivedWork({ isComing, hasFailed }: Omit<Derived, 'figures'>) {
  const { derive } = useWords();
  if (!isComing && !hasFailed) return null;
  return (
    <p className={styles.work} role="status">
      {isComing ? derive.working : derive.failed}
    </p>
  );
}
