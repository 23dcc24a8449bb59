// Which pair stands out. Law: always one that the title can name.
import type { PairsContent } from './pairsContent';

/** Position of the highlighted area's pair among several areas; else of the one that moved most; 0 without any. */
export function strongPair({ pairs, highlight }: PairsContent): number {
  const areas = new Set(pairs.map(({ area }) => area.code));
  const chosen = areas.size > 1 ? pairs.findIndex(({ area }) => area.code === highlight) : -1;
  if (chosen !== -1) return chosen;
  let most = 0;
  pairs.forEach((_, at) => {
    if (moveOf(pairs[at]) > moveOf(pairs[most])) most = at;
  });
  return most;
}

function moveOf(pair: PairsContent['pairs'][number] | undefined): number {
  return pair === undefined ? 0 : Math.abs((pair.after.value ?? 0) - (pair.before.value ?? 0));
}
