// Equality of plain data: same shape, same values, in any order of properties; columns of numbers are plain data.

/** True when two plain values (JSON kinds, NaN allowed) are equal all the way down. */
export function samePlain(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right;
  if (left instanceof Uint32Array && right instanceof Uint32Array) return sameNumbers(left, right);
  if (Array.isArray(left) || Array.isArray(right))
    return Array.isArray(left) && Array.isArray(right) && sameItems(left, right);
  const rightKeys = new Set(Object.keys(right));
  const leftEntries = Object.entries(left);
  return (
    leftEntries.length === rightKeys.size &&
    leftEntries.every(([key, value]) => rightKeys.has(key) && samePlain(value, Reflect.get(right, key)))
  );
}

function sameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, position) => samePlain(item, right[position]));
}

function sameNumbers(left: Uint32Array, right: Uint32Array): boolean {
  return left.length === right.length && left.every((number, position) => number === right[position]);
}
