// What is wrong with a form, by field: at most one fault a field, each one sentence in the words.
import type { Words } from '../../../words/zh';

export type Fault = keyof Words['taskEdit']['faults'];

export type Faults<Field extends string> = Readonly<Partial<Record<Field, Fault>>>;

export type Checked<T, Field extends string> =
  | { readonly kind: 'sound'; readonly value: T }
  | { readonly kind: 'faulty'; readonly faults: Faults<Field> };

/** The value where no field has a fault. */
export function checked<T, Field extends string>(
  found: Readonly<Record<Field, Fault | null>>,
  value: () => T,
): Checked<T, Field> {
  const faults = Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== null)) as Faults<Field>;
  return Object.keys(faults).length > 0 ? { kind: 'faulty', faults } : { kind: 'sound', value: value() };
}
