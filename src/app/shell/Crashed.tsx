// What stands in place of a page that failed. Also what the router shows for a page that throws.
import { Button } from '../controls/Button';
import { SaveWorkspaceButton } from '../log/SaveWorkspaceButton';
import { Notice } from '../states/Notice';
import { useWords } from '../words/wordsContext';
import styles from './Crashed.module.css';

export function Crashed({ error }: { readonly error: Error }) {
  const words = useWords();
  return (
    <div className={styles.crashed}>
      <Notice alert title={words.app.crashTitle} text={words.app.crashText}>
        <SaveWorkspaceButton label={words.app.saveData} />
        <Button onClick={() => location.reload()}>{words.app.reload}</Button>
      </Notice>
      <details>
        <summary>{words.app.errorDetails}</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
    </div>
  );
}
