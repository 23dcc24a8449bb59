// How much is stored, and whether the browser has promised to keep it.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { requestPersistence } from '../../store/requestPersistence';
import { Button } from '../controls/Button';
import { SaveDataMenu } from '../export/SaveDataMenu';
import { SaveWorkspaceButton } from '../log/SaveWorkspaceButton';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { readStorageState } from './storageState';
import styles from './Form.module.css';

export function StorageSettings() {
  const words = useWords();
  const client = useQueryClient();
  const action = useAction();
  const state = useQuery({ queryKey: ['storage'], queryFn: readStorageState, staleTime: 0 }).data;
  if (state === undefined) return null;
  const ask = () =>
    void action.run(async () => {
      await requestPersistence();
      await client.invalidateQueries({ queryKey: ['storage'] });
    });
  return (
    <div className={styles.form}>
      <div className={styles.actions}>
        <p className={styles.muted}>
          {state.used !== null && state.quota !== null && (
            <>
              {words.settings.storageUsed(formatSize(state.used), formatSize(state.quota))}
              <br />
            </>
          )}
          {state.isPersisted ? words.settings.persisted : words.settings.notPersisted}
        </p>
      </div>
      <div className={styles.actions}>
        {!state.isPersisted && state.canAsk && (
          <Button disabled={action.isRunning} onClick={ask}>
            {words.settings.askPersist}
          </Button>
        )}
        <SaveWorkspaceButton label={words.log.backupSave} />
        <SaveDataMenu
          label={words.exporting.data.title}
          parts={[{ label: null, choice: () => ({ kind: 'all' }), named: [words.exporting.allData] }]}
        />
      </div>
    </div>
  );
}

function formatSize(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit] ?? ''}`;
}
