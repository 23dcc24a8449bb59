// The workspace could not be opened: one sentence why, one action.
import { Button } from '../controls/Button';
import { failureSentence } from '../states/failureSentence';
import { Notice } from '../states/Notice';
import { useWords } from '../words/wordsContext';
import styles from './StartProblem.module.css';

export function StartProblem({ error }: { readonly error: Error }) {
  const words = useWords();
  return (
    <main className={styles.page}>
      <Notice alert title={words.app.fullName} text={failureSentence(error, words)}>
        <Button weight="main" onClick={() => location.reload()}>
          {words.app.reload}
        </Button>
      </Notice>
    </main>
  );
}
