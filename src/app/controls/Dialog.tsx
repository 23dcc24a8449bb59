// Something to read in front of the page, with one way out. The browser's own dialog keeps the focus and gives it back.
import { useId, type ReactNode } from 'react';
import { useWords } from '../words/wordsContext';
import { Button } from './Button';
import styles from './Confirm.module.css';
import { useModal } from './useModal';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

export function Dialog({ title, children, onClose }: DialogProps) {
  const id = useId();
  const words = useWords();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>
        <Button onClick={onClose}>{words.common.close}</Button>
      </div>
    </dialog>
  );
}
