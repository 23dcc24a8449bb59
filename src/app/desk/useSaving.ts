// Saving a form as one edit that stands in the log. Law: what changes nothing is no edit.
import type { ChangeSet } from '../../model/change';
import { countEntities } from '../../model/changeSet';
import { desk } from './desk';
import { useAction } from '../states/useAction';

export interface Saving {
  readonly isRunning: boolean;
  readonly error: Error | null;
  readonly save: (changeSet: ChangeSet, note: string) => void;
}

export function useSaving(onDone: () => void): Saving {
  const { isRunning, error, run } = useAction();
  const save = (changeSet: ChangeSet, note: string) =>
    void run(async () => {
      const { added, revised, removed } = countEntities(changeSet);
      if (added + revised + removed > 0) await desk.edit(changeSet, note);
      onDone();
    });
  return { isRunning, error, save };
}
