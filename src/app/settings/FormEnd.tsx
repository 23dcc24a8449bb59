// The end of a form of the settings: save, and what came of it.
import { Button } from '../controls/Button';
import { ActionError } from '../states/ActionError';
import type { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import styles from './Form.module.css';

interface FormEndProps {
  readonly action: ReturnType<typeof useAction>;
  /** False while what is drafted cannot be saved. */
  readonly canSave: boolean;
  readonly isSaved: boolean;
}

export function FormEnd({ action, canSave, isSaved }: FormEndProps) {
  const words = useWords();
  return (
    <div className={styles.actions}>
      <Button type="submit" weight="main" disabled={action.isRunning || !canSave}>
        {words.common.save}
      </Button>
      <span role="status" className={styles.said}>
        {isSaved && words.common.saved}
      </span>
      <ActionError error={action.error} />
    </div>
  );
}
