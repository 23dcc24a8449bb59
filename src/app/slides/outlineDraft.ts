// An outline while it is being arranged: the order of the parts, and which of them are left out.
import type { DeckPart } from '../../export/slides/deck/outline';

export interface OutlineDraft {
  /** Ids of parts. */
  readonly order: readonly string[];
  readonly out: ReadonlySet<string>;
}

export function draftOf(parts: readonly DeckPart[]): OutlineDraft {
  return {
    order: parts.map(({ id }) => id),
    out: new Set(parts.filter(({ isIn }) => !isIn).map(({ id }) => id)),
  };
}

export function movePart(draft: OutlineDraft, id: string, by: -1 | 1): OutlineDraft {
  const from = draft.order.indexOf(id);
  const to = from + by;
  if (to < 0 || to >= draft.order.length) return draft;
  const order = draft.order.filter((one) => one !== id);
  order.splice(to, 0, id);
  return { ...draft, order };
}

export function togglePart(draft: OutlineDraft, id: string): OutlineDraft {
  const out = new Set(draft.out);
  if (!out.delete(id)) out.add(id);
  return { ...draft, out };
}

/** Parts in their order; those that came since the draft was made stand where they would stand without it. */
export function arranged(parts: readonly DeckPart[], { order }: OutlineDraft): DeckPart[] {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const placed = order.flatMap((id) => byId.get(id) ?? []);
  parts.forEach((part, at) => {
    if (!order.includes(part.id)) placed.splice(Math.min(at, placed.length), 0, part);
  });
  return placed;
}
