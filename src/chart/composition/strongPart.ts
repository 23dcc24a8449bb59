// Which part stands out. Law: one that the title names.
import type { CompositionData } from './compositionContent';

/** Position of the highlighted area among areas; else of the largest, which comes first. */
export function strongPart({ parts, highlight }: CompositionData): number {
  return Math.max(
    0,
    parts.findIndex(({ area, member }) => member === null && area.code === highlight),
  );
}
