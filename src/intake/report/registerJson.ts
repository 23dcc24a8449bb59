// A register in the report: its columns and counts, not its rows, which may be anybody's.
import type { FoundRegister } from '../map/mappedTable';

/** Columns with at most this many different values are counted by value. */
const COUNTED = 60;

export function registerJson(register: FoundRegister | null): object | null {
  if (register === null) return null;
  const { name, withheld, rows } = register;
  const columns = register.columns.map((column, index) => {
    const filled = rows.map(({ cells }) => cells[index]!).filter((text) => text !== '');
    return { ...column, filled: filled.length, ...valueCounts(filled) };
  });
  return { name, rows: rows.length, columns, withheld };
}

function valueCounts(texts: readonly string[]): { distinct: number; values: Record<string, number> | null } {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const few = counts.size <= COUNTED && counts.size * 2 <= texts.length;
  const sorted = [...counts].sort((left, right) => right[1] - left[1]);
  return { distinct: counts.size, values: few ? Object.fromEntries(sorted) : null };
}
