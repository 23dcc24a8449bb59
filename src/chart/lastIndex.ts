// Position of the last value that is there; −1 when there is none. (Array.findLastIndex is younger than our browsers.)

export function lastIndex(values: readonly (number | null)[]): number {
  for (let at = values.length - 1; at >= 0; at -= 1) if (values[at] !== null && values[at] !== undefined) return at;
  return -1;
}
