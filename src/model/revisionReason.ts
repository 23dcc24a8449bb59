// Whether changing a value calls for a reason, and the usual reasons.
// Law: what stood as preliminary, estimated or forecast was published to be replaced; anything else was not.
import type { Block, BlockChange } from './block';
import { PRESENT_STATUSES, STATUSES, type ObservationStatus } from './observation';

/** Codes of the usual reasons, the likeliest first; a record may hold own words instead. */
export const REVISION_REASONS = ['dataRevised', 'errorCorrected', 'definitionChanged'] as const;

const PROVISIONAL: readonly ObservationStatus[] = ['preliminary', 'estimated', 'forecast'];
const PROVISIONAL_CODES: ReadonlySet<number> = new Set(PROVISIONAL.map(codeOf));
const REVISED = codeOf('revised');

function codeOf(status: ObservationStatus): number {
  return STATUSES.indexOf(status) + 1;
}

/** Changed values that stood as published and do not call themselves revised now. */
export function countUnexplained(blocks: readonly BlockChange[]): number {
  return blocks.reduce((sum, change) => sum + unexplainedIn(change), 0);
}

function unexplainedIn({ before, after }: BlockChange): number {
  if (before === null || after === null) return 0;
  let count = 0;
  for (let i = 0; i < before.status.length; i += 1) if (isUnexplained(before, after, i)) count += 1;
  return count;
}

function isUnexplained(before: Block['cells'], after: Block['cells'], at: number): boolean {
  const was = before.status[at] as number;
  const isPublished = was > 0 && was <= PRESENT_STATUSES.length && !PROVISIONAL_CODES.has(was);
  return isPublished && after.status[at] !== REVISED && after.status[at] !== 0 && before.value[at] !== after.value[at];
}
