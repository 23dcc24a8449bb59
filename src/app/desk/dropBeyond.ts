// The beginning of a list with the number of all its members.
import type { Listing } from './review';

export function dropBeyond<T>(all: readonly T[], most: number): Listing<T> {
  return { total: all.length, first: all.slice(0, most) };
}
