// Last year's report as the template of this one: chosen as a file, said by name, and put away again.
import { useState } from 'react';
import { Button } from '../controls/Button';
import { FileButton } from '../controls/FileButton';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import styles from './Report.module.css';

export interface LastYear {
  readonly name: string;
  readonly lines: readonly string[];
}

interface LastYearChoiceProps {
  readonly chosen: LastYear | null;
  readonly onChoose: (chosen: LastYear | null) => void;
}

export function LastYearChoice({ chosen, onChoose }: LastYearChoiceProps) {
  const words = useWords();
  const action = useAction();
  const [unread, setUnread] = useState<string | null>(null);
  const { page } = words.report;
  const read = (file: File) =>
    void action.run(async () => {
      const { readParagraphs } = await import('../../intake/read/readParagraphs');
      const lines = readParagraphs({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      setUnread(lines === null ? file.name : null);
      if (lines !== null) onChoose({ name: file.name, lines });
    });
  if (chosen !== null) {
    return (
      <span className={styles.option}>
        {page.inUse(chosen.name)}
        <Button weight="quiet" onClick={() => onChoose(null)}>
          {page.withoutLastYear}
        </Button>
      </span>
    );
  }
  return (
    <span className={styles.option} title={page.lastYearHint}>
      <FileButton accept=".docx,.txt,.md" disabled={action.isRunning} onChoose={read}>
        {page.lastYear}
      </FileButton>
      {unread !== null && <span role="alert">{page.unreadable(unread)}</span>}
      <ActionError error={action.error} />
    </span>
  );
}
