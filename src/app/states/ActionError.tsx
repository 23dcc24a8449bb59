// Why an action failed, in one sentence, read out at once.
import { useWords } from '../words/wordsContext';
import styles from './ActionError.module.css';
import { failureSentence } from './failureSentence';

export function ActionError({ error }: { readonly error: Error | null }) {
  const words = useWords();
  if (error === null) return null;
  return (
    <p className={styles.error} role="alert">
      {failureSentence(error, words)}
    </p>
  );
}
