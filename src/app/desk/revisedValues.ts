// The stored values that a plan changes, page by page, with names instead of codes.
import type { Block, BlockChange } from '../../model/block';
import { changeRows } from '../../model/changeRows';
import type { Observation } from '../../model/observation';
import type { PlannedDraft } from './draft';
import type { RevisedValue } from './review';

/** Revised values [from, from + count), in the order of the change set. */
export function revisedValues({ plan, known }: PlannedDraft, from: number, count: number): RevisedValue[] {
  const indicators = namesOf(known.catalogue.indicators, known.dataset.indicators, plan.changeSet.indicators);
  const areas = namesOf(known.catalogue.areas, known.dataset.areas, plan.changeSet.areas);
  const values: RevisedValue[] = [];
  let skipped = 0;
  for (const change of plan.changeSet.blocks) {
    for (const position of revisedPositions(change)) {
      if (skipped < from) {
        skipped += 1;
        continue;
      }
      if (values.length === count) return values;
      values.push(revisedValue(change, position, indicators, areas));
    }
  }
  return values;
}

function* revisedPositions({ before, after }: BlockChange): Generator<number> {
  if (before === null || after === null) return;
  for (let position = 0; position < before.status.length; position += 1) {
    if (before.status[position] !== 0 && after.status[position] !== 0) yield position;
  }
}

type Names = ReadonlyMap<string, string>;

function revisedValue(change: BlockChange, position: number, indicators: Names, areas: Names): RevisedValue {
  const row = changeRows(change, position, 1)[0];
  if (row === undefined) throw new Error(`${change.indicator} has no change ${position}`);
  const { series, period, before, after } = row;
  return {
    indicator: nameOf(indicators, change.indicator),
    area: nameOf(areas, series.area),
    series,
    period,
    before: before as Observation,
    after: after as Observation,
  };
}

function nameOf(names: Names, code: Block['indicator']): string {
  return names.get(code) ?? code;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Names by code; stored ones win over the catalogue's, those of the change over both. */
function namesOf(
  shipped: readonly Named[],
  stored: readonly Named[],
  changes: readonly { readonly after: Named | null }[],
): Names {
  const changed = changes.flatMap(({ after }) => (after === null ? [] : [after]));
  return new Map([...shipped, ...stored, ...changed].map(({ code, name }) => [code, name]));
}
