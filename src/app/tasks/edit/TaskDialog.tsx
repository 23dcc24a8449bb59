// The dialog of every form about a task that is stored: title, what changed elsewhere meanwhile, fields, buttons.
import type { ReactNode } from 'react';
import type { KnownIndex } from '../../../analysis/known';
import type { IsoDate } from '../../../model/period';
import type { Task } from '../../../model/task';
import { FormDialog } from '../../controls/FormDialog';
import { useWords } from '../../words/wordsContext';
import { StaleNotice } from './StaleNotice';
import type { Opened } from './useOpened';
import type { Saving } from '../../desk/useSaving';

/** What each of these forms is given. */
export interface TaskFormProps {
  readonly opened: Opened;
  readonly index: KnownIndex;
  /** Day on which the page judges. */
  readonly asOf: IsoDate;
  readonly onClose: () => void;
  /** Saved: the task as it is now; null where it is no more. */
  readonly onDone: (task: Task | null) => void;
}

interface TaskDialogProps extends Pick<TaskFormProps, 'opened' | 'index' | 'onClose'> {
  readonly title: string;
  readonly action?: string;
  readonly danger?: boolean;
  readonly form: { readonly isDirty: boolean; readonly faults: object };
  readonly saving: Saving;
  readonly aside?: ReactNode;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

export function TaskDialog({ opened, index, title, action, danger = false, form, saving, ...rest }: TaskDialogProps) {
  const words = useWords();
  const { aside, onSave, onClose, children } = rest;
  // Its own edit arrives here before the form that saved it has closed.
  const isStale = opened.isStale && !saving.isRunning;
  const isRefused = saving.error?.name === 'StaleChange';
  return (
    <FormDialog
      title={title}
      action={action ?? words.common.save}
      danger={danger}
      isDirty={form.isDirty}
      canSave={!saving.isRunning && !isStale}
      faults={form.faults}
      error={isRefused ? null : saving.error}
      notice={isStale && <StaleNotice opened={opened} index={index} />}
      aside={aside}
      onSave={onSave}
      onClose={onClose}
    >
      {children}
    </FormDialog>
  );
}
