// Names instead of codes, for what a person reads of a plan: stored names win over the catalogue's, the plan's over both.
import type { PlannedDraft } from './draft';

export interface EntityNames {
  readonly indicator: (code: string) => string;
  readonly area: (code: string) => string;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

export function entityNames({ whole, known }: Pick<PlannedDraft, 'whole' | 'known'>): EntityNames {
  const { catalogue, dataset } = known;
  const indicators = namesOf(catalogue.indicators, dataset.indicators, whole.changeSet.indicators);
  const areas = namesOf(catalogue.areas, dataset.areas, whole.changeSet.areas);
  return { indicator: (code) => indicators.get(code) ?? code, area: (code) => areas.get(code) ?? code };
}

function namesOf(
  shipped: readonly Named[],
  stored: readonly Named[],
  changes: readonly { readonly after: Named | null }[],
): ReadonlyMap<string, string> {
  const changed = changes.flatMap(({ after }) => (after === null ? [] : [after]));
  return new Map([...shipped, ...stored, ...changed].map(({ code, name }) => [code, name]));
}
