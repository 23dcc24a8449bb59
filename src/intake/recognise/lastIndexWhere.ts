// Position of the last item for which something holds; -1 when there is none.
// (Array.prototype.findLastIndex came with Chromium 97, our floor is 92.)

export function lastIndexWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let position = items.length - 1;
  while (position >= 0 && !holds(items[position] as T)) position -= 1;
  return position;
}
