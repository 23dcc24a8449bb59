// What is typed into a form over what is stored. Law: only what was typed is kept, so a stored state that moves on shows
// through everywhere else.
import { useState } from 'react';
import { samePlain } from '../../../model/samePlain';
import type { Checked, Faults } from './faults';

export interface DraftForm<Draft, Field extends string> {
  readonly draft: Draft;
  readonly typed: Partial<Draft>;
  readonly isDirty: boolean;
  readonly faults: Faults<Field>;
  readonly change: (typed: Partial<Draft>) => void;
  /** The value, or null with the faults shown at their fields. */
  readonly take: <T>(checked: Checked<T, Field>) => T | null;
  readonly refuse: (faults: Faults<Field>) => void;
}

export function useDraft<Draft extends object, Field extends string>(stored: Draft): DraftForm<Draft, Field> {
  const [typed, setTyped] = useState<Partial<Draft>>({});
  const [faults, setFaults] = useState({} as Faults<Field>);
  const draft = { ...stored, ...typed };
  return {
    draft,
    typed,
    isDirty: !samePlain(draft, stored),
    faults,
    change: (changed) => setTyped({ ...typed, ...changed }),
    take: (found) => {
      setFaults(found.kind === 'sound' ? ({} as Faults<Field>) : found.faults);
      return found.kind === 'sound' ? found.value : null;
    },
    refuse: setFaults,
  };
}
