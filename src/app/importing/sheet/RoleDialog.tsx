// A small dialog with one choice among roles and, for some of them, a few fields. The browser's own dialog keeps
// the focus inside, closes on Escape and gives the focus back.
import { useId, useLayoutEffect, type ReactNode } from 'react';
import { Button } from '../../controls/Button';
import { useModal } from '../../controls/useModal';
import { useWords } from '../../words/wordsContext';
import styles from './RoleDialog.module.css';

export interface RoleOption {
  readonly id: string;
  readonly label: string;
}

interface RoleDialogProps {
  readonly title: string;
  readonly options: readonly RoleOption[];
  readonly chosen: string;
  readonly canConfirm: boolean;
  readonly onChoose: (id: string) => void;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** Fields of the chosen role. */
  readonly children?: ReactNode;
}

export function RoleDialog({
  title,
  options,
  chosen,
  canConfirm,
  onChoose,
  onConfirm,
  onClose,
  children,
}: RoleDialogProps) {
  const dialog = useModal();
  const name = useId();
  const words = useWords();
  // After the dialog has opened, which gives the focus to its first control.
  useLayoutEffect(() => dialog.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), [dialog]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${name}title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
          onClose();
        }}
      >
        <h2 id={`${name}title`} className={styles.title}>
          {title}
        </h2>
        <fieldset className={styles.options}>
          <legend className="visuallyHidden">{words.importing.takenAs}</legend>
          {options.map((option) => (
            <label key={option.id} className={styles.option}>
              <input type="radio" name={name} checked={option.id === chosen} onChange={() => onChoose(option.id)} />
              {option.label}
            </label>
          ))}
        </fieldset>
        {children}
        <div className={styles.actions}>
          <Button onClick={onClose}>{words.common.cancel}</Button>
          <Button weight="main" type="submit" disabled={!canConfirm}>
            {words.common.confirm}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
