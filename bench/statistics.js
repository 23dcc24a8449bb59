// Small statistics of repeated measurements, in milliseconds or whatever was measured.

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {readonly number[]} values */
export function summary(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values), values };
}
