// Where an import begins: drop or choose files, paste cells, or look at the demo data.
import { useId, useRef } from 'react';
import { Button } from '../../controls/Button';
import { PageHead } from '../../shell/PageHead';
import { useWords } from '../../words/wordsContext';
import type { Trouble } from '../importState';
import type { ImportSession } from '../session';
import { TroubleLine } from '../TroubleLine';
import { PasteBox } from './PasteBox';
import styles from './StartView.module.css';

interface StartViewProps {
  readonly trouble: Trouble | null;
  readonly session: ImportSession;
}

export function StartView({ trouble, session }: StartViewProps) {
  const words = useWords();
  return (
    <>
      <PageHead title={words.importing.title} />
      <TroubleLine trouble={trouble} />
      <div className={styles.start}>
        <section className={styles.drop}>
          <h2 className={styles.title}>{words.importing.dropHere}</h2>
          <p className={styles.hint}>{words.importing.dropHint}</p>
          <div className={styles.actions}>
            <ChooseFiles weight="main" onFiles={session.openFiles} />
            <Button onClick={session.loadDemo}>{words.overview.seeDemo}</Button>
          </div>
        </section>
        <PasteBox onPaste={session.openPaste} />
      </div>
    </>
  );
}

interface ChooseFilesProps {
  readonly weight: 'main' | 'plain';
  readonly onFiles: (files: readonly File[]) => void;
  readonly label?: string;
}

/** A button that opens the system's own file choice. */
export function ChooseFiles({ weight, onFiles, label }: ChooseFilesProps) {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button weight={weight} onClick={() => input.current?.click()}>
        {label ?? words.common.chooseFiles}
      </Button>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again after it was changed.
          event.target.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
