// One sentence about something that failed outside of the program, read out at once.
import { failureSentence } from '../states/failureSentence';
import { useWords } from '../words/wordsContext';
import type { Trouble } from './importState';
import styles from './TroubleLine.module.css';

export function TroubleLine({ trouble }: { readonly trouble: Trouble | null }) {
  const words = useWords();
  if (trouble === null) return null;
  return (
    <p role="alert" className={styles.trouble}>
      {failureSentence(trouble, words)}
    </p>
  );
}
