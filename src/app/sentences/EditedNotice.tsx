// Where something else would be generated than when a sentence was reworded: what, and the two ways on.
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import styles from './SentenceLine.module.css';
import type { SentenceEdits } from './useSentenceEdits';

interface EditedNoticeProps {
  readonly edits: SentenceEdits;
  /** '' where nothing can be generated. */
  readonly generated: string;
}

export function EditedNotice({ edits, generated }: EditedNoticeProps) {
  const words = useWords();
  const { edited, isRunning, keep, takeGenerated } = edits;
  if (edited === null || edited.generated === generated) return null;
  return (
    <div className={styles.notice} role="status">
      <p>{generated === '' ? words.texts.noneGenerated : words.texts.generatedNow}</p>
      {generated !== '' && <p className={styles.now}>{generated}</p>}
      <div className={styles.actions}>
        <Button disabled={isRunning} onClick={() => void takeGenerated()}>
          {generated === '' ? words.texts.removeMine : words.texts.takeNew}
        </Button>
        <Button disabled={isRunning} onClick={() => void keep()}>
          {words.texts.keepMine}
        </Button>
      </div>
    </div>
  );
}
