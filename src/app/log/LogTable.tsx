// One row a record: when, what, from which files, how many values, and whether it still stands.
import { useMemo, useState } from 'react';
import { undoneImports } from '../../model/importLog';
import type { ImportRecord } from '../../model/importRecord';
import { Button } from '../controls/Button';
import { desk } from '../desk/desk';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { LogRow } from './LogRow';
import styles from './LogTable.module.css';
import { UndoDialog } from './UndoDialog';

export function LogTable({ log }: { readonly log: readonly ImportRecord[] }) {
  const words = useWords();
  const action = useAction();
  const [asked, setAsked] = useState<number | null>(null);
  const undone = useMemo(() => undoneImports(log), [log]);
  const newestFirst = useMemo(() => [...log].sort((left, right) => right.id - left.id), [log]);
  return (
    <>
      <ActionError error={action.error} />
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.log.when}</th>
              <th scope="col">{words.log.what}</th>
              <th scope="col">{words.log.files}</th>
              <th scope="col">{words.shell.values}</th>
              <th scope="col">{words.overview.lamp}</th>
            </tr>
          </thead>
          <tbody>
            {newestFirst.map((record) => (
              <LogRow key={record.id} record={record} isUndone={undone.has(record.id)}>
                <Button weight="quiet" disabled={action.isRunning} onClick={() => setAsked(record.id)}>
                  {words.common.undo}
                </Button>
              </LogRow>
            ))}
          </tbody>
        </table>
      </div>
      {asked !== null && (
        <UndoDialog
          importId={asked}
          onCancel={() => setAsked(null)}
          onAsk={setAsked}
          onUndo={() => {
            setAsked(null);
            void action.run(async () => void (await desk.undo(asked)));
          }}
        />
      )}
    </>
  );
}
