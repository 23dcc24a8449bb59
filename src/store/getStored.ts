// Records by their keys, where most may be new: one request says which there are, and only those are read.
// Law: what bulkGet answers, with null in place of undefined.
import type { Table } from 'dexie';

/** In the order of the keys, for a transaction that is already open. */
export async function getStored<T, Written>(
  table: Table<T, string, Written>,
  keys: readonly string[],
): Promise<(T | null)[]> {
  const stored = new Set(await table.toCollection().primaryKeys());
  const found = keys.filter((key) => stored.has(key));
  const records = await table.bulkGet(found);
  const byKey = new Map(found.map((key, position) => [key, records[position]]));
  return keys.map((key) => byKey.get(key) ?? null);
}
