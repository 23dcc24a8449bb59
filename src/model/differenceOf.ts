// What one state of a workspace changes of another, what is gone included: unlike an import, a state says all there is.
// Laws: apply(differenceOf(a, b), a) differs from b in nothing; differenceOf(a, a) changes nothing.
import { alignFrames } from './alignFrames';
import type { Block, BlockChange } from './block';
import { changeOfEntries, diffBlock, invertBlockChange } from './blockChange';
import { sameCell } from './cells';
import type { ChangeSet } from './change';
import { diffEntities, invertEntityChange } from './changeSet';
import type { Dataset } from './dataset';
import type { Register } from './register';
import type { RegisterChange } from './registerChange';
import { diffRegister } from './registerDiff';

/** Where a value stands in its file is no part of it: the same value and state from another cell is no change. */
export function differenceOf(before: Dataset, after: Dataset): ChangeSet {
  return {
    indicators: entityDifference(before.indicators, after.indicators, ({ code }) => code),
    areas: entityDifference(before.areas, after.areas, ({ code }) => code),
    targets: entityDifference(before.targets, after.targets, idOf),
    tasks: entityDifference(before.tasks, after.tasks, idOf),
    lists: entityDifference(before.lists, after.lists, idOf),
    rules: entityDifference(before.rules, after.rules, idOf),
    annotations: entityDifference(before.annotations, after.annotations, idOf),
    boards: entityDifference(before.boards, after.boards, idOf),
    sentences: entityDifference(before.sentences, after.sentences, idOf),
    registers: pairs(before.registers, after.registers, idOf).flatMap(([old, next]) => registerDifference(old, next)),
    blocks: blockDifferences(before.blocks, after.blocks),
  };
}

/** Of observations alone, by indicator. */
export function blockDifferences(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  return pairs(before, after, ({ indicator }) => indicator).flatMap(([old, next]) => blockDifference(old, next) ?? []);
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function entityDifference<T>(before: readonly T[], after: readonly T[], keyOf: (entity: T) => string) {
  const kept = new Set(after.map(keyOf));
  const gone = before.filter((entity) => !kept.has(keyOf(entity)));
  return [...diffEntities(before, after, keyOf), ...diffEntities([], gone, keyOf).map(invertEntityChange)];
}

/** What bears the same key on both sides, in the order of the keys. */
function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): (readonly [T | null, T | null])[] {
  const [old, next] = [before, after].map((side) => new Map(side.map((one) => [keyOf(one), one])));
  const keys = [...new Set([...old!.keys(), ...next!.keys()])].sort();
  return keys.map((key) => [old!.get(key) ?? null, next!.get(key) ?? null]);
}

function registerDifference(before: Register | null, after: Register | null): RegisterChange[] {
  if (after === null) return before === null ? [] : [{ key: before.id, before, after }];
  const { change } = diffRegister(before, after, 'replace');
  return change === null ? [] : [change];
}

function blockDifference(before: Block | null, after: Block | null): BlockChange | null {
  if (before === null) return after === null ? null : diffBlock(null, after).change;
  if (after === null) {
    const coming = diffBlock(null, before).change;
    return coming === null ? null : invertBlockChange(coming);
  }
  const union = alignFrames(before, after);
  const chosen = new Uint32Array(union.period.length);
  let count = 0;
  for (let i = 0; i < chosen.length; i += 1) {
    if (!sameCell(before.cells, union.left[i]!, after.cells, union.right[i]!)) chosen[count++] = i;
  }
  return count === 0 ? null : changeOfEntries(before, after, union, chosen.slice(0, count));
}
