// Labels that a person recognised as other names of what is known: the plan finds them, the commit stores them.
// Law: storing an alias is a change like any other, so undo takes it back.
import type { ChangeSet, EntityChange } from '../../model/change';
import type { Known } from './draft';
import type { NewAlias } from './review';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What is known, with the aliases among its names. */
export function withAliases(known: Known, aliases: readonly NewAlias[]): Known {
  if (aliases.length === 0) return known;
  const { dataset, catalogue } = known;
  const indicators = aliases.filter((alias) => alias.of === 'indicator');
  const areas = aliases.filter((alias) => alias.of === 'area');
  return {
    ...known,
    dataset: { ...dataset, indicators: named(dataset.indicators, indicators), areas: named(dataset.areas, areas) },
    catalogue: {
      ...catalogue,
      indicators: named(catalogue.indicators, indicators),
      areas: named(catalogue.areas, areas),
    },
  };
}

/** The change set with the new aliases of stored entities; those of the catalogue come in with their first values. */
export function storeAliases(changeSet: ChangeSet, { dataset }: Known, aliases: readonly NewAlias[]): ChangeSet {
  if (aliases.length === 0) return changeSet;
  return {
    ...changeSet,
    indicators: [
      ...changeSet.indicators,
      ...revised(
        dataset.indicators,
        aliases.filter(({ of }) => of === 'indicator'),
      ),
    ],
    areas: [
      ...changeSet.areas,
      ...revised(
        dataset.areas,
        aliases.filter(({ of }) => of === 'area'),
      ),
    ],
  };
}

function named<T extends Named>(entities: readonly T[], aliases: readonly NewAlias[]): T[] {
  return entities.map((entity) => {
    const labels = aliases.filter(({ name }) => name === entity.name).map(({ label }) => label);
    return labels.length === 0 ? entity : { ...entity, aliases: [...new Set([...entity.aliases, ...labels])] };
  });
}

function revised<T extends Named>(stored: readonly T[], aliases: readonly NewAlias[]): EntityChange<T>[] {
  const after = named(stored, aliases);
  return stored.flatMap((before, position) => {
    const entity = after[position];
    return entity === undefined || entity === before ? [] : [{ key: before.code, before, after: entity }];
  });
}
