// The files that a page offers, in one menu; what is to be said of a saved one stands beside it, and what went wrong.
import { type ReactNode, useState } from 'react';
import { Menu } from '../controls/Menu';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import styles from './SaveMenu.module.css';

export interface FileToSave {
  readonly label: string;
  /** Heading that it stands under; null or absent: none. */
  readonly group?: string | null;
  /** Answers what to say of the saved file; '' for nothing. */
  readonly save: () => Promise<string>;
}

interface SaveMenuProps {
  readonly label: string;
  readonly files: readonly FileToSave[];
}

export function SaveMenu({ label, files }: SaveMenuProps): ReactNode {
  const action = useAction();
  const [said, setSaid] = useState('');
  const actions = files.map(({ save, ...entry }) => ({
    ...entry,
    run: () =>
      void action.run(async () => {
        setSaid('');
        setSaid(await save());
      }),
  }));
  return (
    <span className={styles.save}>
      <Menu label={label} disabled={action.isRunning} actions={actions} />
      <span className={styles.said} role="status">
        {said}
      </span>
      <ActionError error={action.error} />
    </span>
  );
}
