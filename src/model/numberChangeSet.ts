// A plan is made before its import has a number: until then its cells and rows point at import 0.
import type { BlockChange, Cells } from './block';
import { moveSources, sourceKey } from './cells';
import type { ChangeSet, EntityChange } from './change';
import { rankItems } from './dictionary';
import type { Register } from './register';

/** Stands for "the import that this plan will become" in sources; real imports count from 1. */
export const PENDING_IMPORT = 0;

/** The change set with every pending source pointing at import `id`; nothing else changes. */
export function numberChangeSet(changeSet: ChangeSet, id: number): ChangeSet {
  return {
    ...changeSet,
    registers: changeSet.registers.map((change) => numberRegister(change, id)),
    blocks: changeSet.blocks.map((change) => numberBlock(change, id)),
  };
}

function numberBlock(change: BlockChange, id: number): BlockChange {
  if (change.sources.every((source) => source.import !== PENDING_IMPORT)) return change;
  const numbered = change.sources.map((source) => ({ ...source, import: source.import || id }));
  const { items, to } = rankItems(numbered, new Uint8Array(numbered.length).fill(1), sourceKey);
  if (to.every((position, i) => position === i)) return { ...change, sources: items };
  return { ...change, sources: items, before: moved(change.before, to), after: moved(change.after, to) };
}

function moved(cells: Cells | null, to: Uint32Array): Cells | null {
  if (cells === null) return null;
  const copy = { ...cells, source: cells.source.slice() };
  moveSources(copy, to);
  return copy;
}

function numberRegister(change: EntityChange<Register>, id: number): EntityChange<Register> {
  if (change.after === null) return change;
  const { rows } = change.after;
  const imports = rows.import.map((found) => (found === PENDING_IMPORT ? id : found));
  return { ...change, after: { ...change.after, rows: { ...rows, import: imports } } };
}
