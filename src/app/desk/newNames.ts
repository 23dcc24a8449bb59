// Names that an import makes known, as the file has them, and what a person decided about them.
// Law: a decision about a label holds for all files of the import and is remembered with their mappings.
import type { DescribedIndicator } from '../../intake/resolve/nameChoices';
import type { EntityChange } from '../../model/change';
import type { IgnoredNames, Mapping } from '../../model/mapping';
import type { Draft, PlannedDraft } from './draft';
import type { Correction, NewAlias } from './review';

const NONE: IgnoredNames = { indicators: [], areas: [] };

export function newIndicators({ draft, plan }: PlannedDraft): DescribedIndicator[] {
  return made(plan.changeSet.indicators).map(({ name, unit, kind, direction }) => {
    const label = draft.described.find((one) => one.name === name)?.label ?? name;
    return { label, name, unit, kind, direction };
  });
}

/** The label as another spelling of an indicator that is new itself; undefined where that one is no new indicator. */
export function newTwin(planned: PlannedDraft, { of, label, name }: NewAlias): DescribedIndicator | undefined {
  const twin = of === 'indicator' ? newIndicators(planned).find((one) => one.name === name) : undefined;
  return twin === undefined ? undefined : { ...twin, label };
}

export function newAreas({ plan }: PlannedDraft): string[] {
  return made(plan.changeSet.areas).map(({ name }) => name);
}

export function ignoredNames({ files }: Draft): IgnoredNames {
  const all = files.map(({ mapping }) => mapping.ignored ?? NONE);
  return {
    indicators: [...new Set(all.flatMap(({ indicators }) => indicators))],
    areas: [...new Set(all.flatMap(({ areas }) => areas))],
  };
}

type Ignoring = Extract<Correction, { kind: 'ignore' }>;

export function ignoreNames(planned: PlannedDraft, { of, labels, ignored }: Ignoring): Draft {
  const key = of === 'indicator' ? 'indicators' : 'areas';
  const chosen = labels === 'all' ? namesShown(planned, of, ignored) : labels;
  const { draft } = planned;
  return { ...draft, files: draft.files.map((file) => ({ ...file, mapping: change(file.mapping) })) };

  function change(mapping: Mapping): Mapping {
    const before = mapping.ignored ?? NONE;
    const others = before[key].filter((label) => !chosen.includes(label));
    return { ...mapping, ignored: { ...before, [key]: ignored ? [...others, ...chosen] : others } };
  }
}

/** All that can still be ignored, or all that is. */
function namesShown(planned: PlannedDraft, of: NewAlias['of'], ignored: boolean): readonly string[] {
  if (!ignored) return of === 'indicator' ? ignoredNames(planned.draft).indicators : ignoredNames(planned.draft).areas;
  return of === 'indicator' ? newIndicators(planned).map(({ label }) => label) : newAreas(planned);
}

/** A name that is known already is no new one: the label becomes another name of it. */
export function describeIndicator(draft: Draft, indicator: DescribedIndicator, known: readonly string[]): Draft {
  const { label, name } = indicator;
  if (name !== label && known.includes(name)) {
    return { ...draft, aliases: [...draft.aliases, { of: 'indicator', label, name }] };
  }
  const others = draft.described.filter((one) => one.label !== label);
  return { ...draft, described: [...others, indicator] };
}

/** Entities that nobody knew: those of the catalogue are stored with their first values but are no news. */
function made<T extends { readonly origin: string }>(changes: readonly EntityChange<T>[]): T[] {
  return changes.flatMap(({ before, after }) =>
    before === null && after !== null && after.origin === 'import' ? [after] : [],
  );
}
