// A task as it stood when its form was opened, and whether it was changed or removed elsewhere since.
// Law: what is saved is a change of the state that the person saw.
import { useState } from 'react';
import { samePlain } from '../../../model/samePlain';
import type { TaskAndTarget } from './taskAndTarget';

export interface Opened {
  readonly state: TaskAndTarget;
  /** What is stored now; null once it was removed. */
  readonly current: TaskAndTarget | null;
  readonly isStale: boolean;
  /** The stored state was seen: go on from there. */
  readonly catchUp: () => void;
}

export function useOpened(first: TaskAndTarget, current: TaskAndTarget | null): Opened {
  const [state, setState] = useState(first);
  return {
    state,
    current,
    isStale: !samePlain(state, current),
    catchUp: () => {
      if (current !== null) setState(current);
    },
  };
}
