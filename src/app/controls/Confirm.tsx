// Asks before something that cannot simply be taken back. The browser's own dialog keeps the focus inside and gives it back.
import type { ReactNode } from 'react';
import { useWords } from '../words/wordsContext';
import { Button } from './Button';
import styles from './Confirm.module.css';
import { useModal } from './useModal';

interface ConfirmProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action: string;
  /** What not doing it is called, where "cancel" could mean either. */
  readonly stay?: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function Confirm({ title, children, action, stay, danger = false, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useModal();
  const words = useWords();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="confirm-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="confirm-title">{title}</h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>
        <Button onClick={onCancel}>{stay ?? words.common.cancel}</Button>
        <Button weight={danger ? 'danger' : 'main'} onClick={onConfirm}>
          {action}
        </Button>
      </div>
    </dialog>
  );
}
