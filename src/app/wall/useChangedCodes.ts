// The indicators that changed under the eyes of the wall within the last half hour.
import { useState } from 'react';
import type { OverviewRow } from '../../analysis/overview';
import { changedCodes, type Known, knownOf } from './changedNames';

const SHOWN_MS = 1_800_000;

interface Seen {
  readonly rows: readonly OverviewRow[];
  readonly known: Known;
  readonly codes: readonly string[];
  readonly at: number;
}

export function useChangedCodes(rows: readonly OverviewRow[], now: Date): readonly string[] {
  const [seen, setSeen] = useState<Seen>(() => ({ rows, known: knownOf(rows), codes: [], at: 0 }));
  if (seen.rows !== rows) {
    const known = knownOf(rows);
    const codes = changedCodes(seen.known, known);
    const earlier = now.getTime() - seen.at < SHOWN_MS ? seen.codes : [];
    const at = codes.length > 0 ? now.getTime() : seen.at;
    // What registers say comes a moment after what tables state, of one and the same change.
    setSeen({ rows, known, codes: [...new Set([...codes, ...earlier])], at });
  }
  return now.getTime() - seen.at < SHOWN_MS ? seen.codes : [];
}
