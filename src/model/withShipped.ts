// What ships with the product beside what is stored. Law: a stored entry takes the place of the shipped one of its key.

export function withShipped<T>(stored: readonly T[], shipped: readonly T[], keyOf: (entry: T) => string): T[] {
  const own = new Set(stored.map(keyOf));
  return [...stored, ...shipped.filter((entry) => !own.has(keyOf(entry)))];
}
