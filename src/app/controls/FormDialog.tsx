// A form in front of the page. Law: nothing typed is lost without a question, whether the dialog is closed, the page left
// or the browser's back pressed; the first faulty field takes the focus.
import { type FormEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { ActionError } from '../states/ActionError';
import { useWords } from '../words/wordsContext';
import { Button } from './Button';
import { Confirm } from './Confirm';
import styles from './FormDialog.module.css';
import { useLeaveGuard } from './useLeaveGuard';
import { useModal } from './useModal';

interface FormDialogProps {
  readonly title: string;
  readonly action: string;
  readonly danger?: boolean;
  readonly isDirty: boolean;
  readonly canSave: boolean;
  /** Anew with every attempt that was refused for what stands in the fields. */
  readonly faults: object;
  readonly error: Error | null;
  /** Above the fields: what must be seen before anything is saved. */
  readonly notice?: ReactNode;
  /** At the end of the form, beside the buttons. */
  readonly aside?: ReactNode;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ title, action, danger = false, isDirty, canSave, ...rest }: FormDialogProps) {
  const { faults, error, notice, aside, onSave, onClose, children } = rest;
  const words = useWords();
  const id = useId();
  const dialog = useModal();
  const [isAsking, setAsking] = useState(false);
  const leaving = useLeaveGuard(isDirty);
  useEffect(() => {
    if (Object.keys(faults).length > 0) dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults, dialog]);
  const close = () => (isDirty ? setAsking(true) : onClose());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) onSave();
  };
  const stay = () => {
    setAsking(false);
    leaving.stay();
  };
  const discard = () => {
    // The question closes before the form does, or it would give the focus back to a field that is gone.
    flushSync(() => setAsking(false));
    flushSync(onClose);
    leaving.leave();
  };
  return (
    <>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={id}
        onCancel={(event) => {
          event.preventDefault();
          close();
        }}
        // Browsers close a dialog at the second Escape in a row, whatever the page says.
        onClose={({ currentTarget }) => {
          if (!currentTarget.isConnected) return;
          currentTarget.showModal();
          close();
        }}
      >
        <form noValidate className={styles.form} onSubmit={submit}>
          <h2 id={id}>{title}</h2>
          <div className={styles.body}>
            {notice}
            <div className={styles.fields}>{children}</div>
          </div>
          <div className={styles.end}>
            <ActionError error={error} />
            <span className={styles.aside}>{aside}</span>
            <Button onClick={close}>{words.common.cancel}</Button>
            <Button type="submit" weight={danger ? 'danger' : 'main'} disabled={!canSave}>
              {action}
            </Button>
          </div>
        </form>
      </dialog>
      {(isAsking || leaving.isAsked) && (
        <Confirm
          danger
          title={words.taskEdit.discard}
          action={words.taskEdit.discardYes}
          stay={words.taskEdit.discardNo}
          onConfirm={discard}
          onCancel={stay}
        >
          {words.taskEdit.discardText}
        </Confirm>
      )}
    </>
  );
}
