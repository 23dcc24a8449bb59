// The whole workspace: saved to one file, restored from one, or emptied.
import { useState } from 'react';
import { SNAPSHOT_EXTENSION } from '../../share/snapshot/snapshotFormat';
import { WORKSPACE_EXTENSION } from '../../share/workspaceFormat';
import type { Words } from '../../words/zh';
import { Button } from '../controls/Button';
import { Confirm } from '../controls/Confirm';
import { FileButton } from '../controls/FileButton';
import { desk } from '../desk/desk';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { SaveWorkspaceButton } from './SaveWorkspaceButton';
import styles from './WholeWorkspace.module.css';

type Asked = { readonly kind: 'restore'; readonly file: File } | { readonly kind: 'erase' };

export function WholeWorkspace() {
  const words = useWords();
  const action = useAction();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState('');

  const start = (request: Asked) => {
    setAsked(null);
    setSaid('');
    void action.run(async () => {
      setSaid(request.kind === 'restore' ? await restore(request.file, words) : await erase(words));
    });
  };

  return (
    <section className={styles.whole} aria-labelledby="whole-workspace">
      <h2 id="whole-workspace" className={styles.title}>
        {words.log.backupTitle}
      </h2>
      <p className={styles.text}>{words.log.backupText}</p>
      <div className={styles.actions}>
        <SaveWorkspaceButton label={words.log.backupSave} />
        <FileButton
          accept={`${WORKSPACE_EXTENSION},${SNAPSHOT_EXTENSION},.zip`}
          disabled={action.isRunning}
          onChoose={(file) => setAsked({ kind: 'restore', file })}
        >
          {words.log.backupRestore}
        </FileButton>
        <Button weight="danger" disabled={action.isRunning} onClick={() => setAsked({ kind: 'erase' })}>
          {words.log.startOver}
        </Button>
      </div>
      <ActionError error={action.error} />
      <p role="status">{said}</p>
      {asked !== null && (
        <Confirm
          danger
          title={asked.kind === 'restore' ? words.log.backupRestore : words.log.startOver}
          action={asked.kind === 'restore' ? words.log.backupRestore : words.log.startOver}
          onCancel={() => setAsked(null)}
          onConfirm={() => start(asked)}
        >
          <p>{asked.kind === 'restore' ? words.log.restoreQuestion(asked.file.name) : words.log.startOverQuestion}</p>
        </Confirm>
      )}
    </section>
  );
}

/** What is to be said afterwards: done, or why the file was not taken and nothing changed. */
async function restore(file: File, words: Words): Promise<string> {
  const refusal = await desk.restore(file);
  return refusal === null ? words.log.restored : words.refusals[refusal.kind](refusal);
}

async function erase(words: Words): Promise<string> {
  await desk.erase();
  return words.log.cleared;
}
