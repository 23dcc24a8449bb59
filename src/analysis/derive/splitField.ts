// By which field a person wants a result split: its id, or the plain word for it that fits the rule.
import { type Derivation, preparedOf, splitFields } from './deriveRule';
import { columnOf } from '../../model/registerSource';

/** Plain words to the fields that they may mean, the first that the rule can be split by. */
const PLAIN: ReadonlyMap<string, readonly string[]> = new Map([
  ['field', ['technology']],
  ['type', ['certifiedType', 'contractClass', 'businessType', 'type', 'class', 'honour', 'applicationType']],
  ['level', ['level']],
  ['year', ['certifiedYear', 'year']],
]);

/** Undefined when the rule, or the register, cannot be split by it. */
export function splitField(derivation: Derivation, word: string): string | undefined {
  const possible = splitFields(derivation);
  const fields = [word, ...(PLAIN.get(word) ?? [])];
  return fields.find(
    (field) =>
      possible.includes(field) &&
      (field === 'area' || preparedOf(derivation).every(({ source }) => columnOf(source, field) !== null)),
  );
}
