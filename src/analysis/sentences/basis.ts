// What a number in a sentence stands on: a value that tables state, the rows of a register, a target,
// or a task list.
import type { IsoDate, Period } from '../../model/period';
import type { Target } from '../../model/target';
import type { DerivedValue } from '../derive/deriveRule';
import type { Present } from '../reading';

export type Basis =
  | { readonly kind: 'value'; readonly code: string; readonly area: string; readonly reading: Present }
  | {
      readonly kind: 'rows';
      readonly code: string;
      readonly period: Period;
      /** Id of the register. */
      readonly register: string;
      readonly derived: DerivedValue;
    }
  | { readonly kind: 'target'; readonly target: Target }
  /** A task list as it stood on a day. */
  | { readonly kind: 'tasks'; readonly list: string; readonly day: IsoDate };
