// One unit for all that stands together, as a numeral with its charts: chosen once, over all their values.
import { largestStep } from './scaleUnit';
import type { SettledUnits } from './unitStep';
import type { Words } from './zh';

export interface StatedValue {
  readonly value: number | null;
  readonly unit: string;
}

export function settleUnits(values: readonly StatedValue[], words: Words): SettledUnits {
  const byUnit = new Map<string, (number | null)[]>();
  for (const { value, unit } of values) byUnit.set(unit, [...(byUnit.get(unit) ?? []), value]);
  return Object.fromEntries([...byUnit].map(([unit, of]) => [unit, largestStep(of, unit, words)]));
}

/** The words for what stands together in settled units. */
export function withUnits(words: Words, settledUnits: SettledUnits): Words {
  return { ...words, settledUnits };
}
