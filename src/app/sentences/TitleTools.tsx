// Beside the title of a chart: rewording it, and what would stand there without.
import { useState } from 'react';
import { Button } from '../controls/Button';
import { ActionError } from '../states/ActionError';
import { useWords } from '../words/wordsContext';
import { EditedNotice } from './EditedNotice';
import { SentenceEditor } from './SentenceEditor';
import styles from './SentenceLine.module.css';
import type { SentenceEdits } from './useSentenceEdits';

interface TitleToolsProps {
  readonly edits: SentenceEdits;
  readonly generated: string;
}

export function TitleTools({ edits, generated }: TitleToolsProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { edited } = edits;
  const shown = edited?.text ?? generated;
  if (isOpen) return <SentenceEditor text={shown} edits={edits} onClose={() => setOpen(false)} />;
  return (
    <>
      <p className={styles.title}>
        {edited !== null && <span className={styles.mark}>{words.texts.edited}</span>}
        <Button weight="quiet" onClick={() => setOpen(true)}>
          {words.texts.rewordTitle}
        </Button>
        {edited !== null && edited.generated === generated && (
          <Button weight="quiet" disabled={edits.isRunning} onClick={() => void edits.takeGenerated()}>
            {words.texts.backToGenerated}
          </Button>
        )}
      </p>
      <EditedNotice edits={edits} generated={generated} />
      <ActionError error={edits.error} />
    </>
  );
}
