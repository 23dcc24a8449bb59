// The names a label of a file can be another name of: what is stored, then what ships with the product.
import type { Known } from './draft';
import type { NewAlias } from './review';

/** Each name once. */
export function knownNames({ dataset, catalogue }: Known, of: NewAlias['of']): string[] {
  const entities =
    of === 'indicator' ? [...dataset.indicators, ...catalogue.indicators] : [...dataset.areas, ...catalogue.areas];
  return [...new Set(entities.map(({ name }) => name))];
}
