import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arranged, draftOf, movePart, togglePart } from '../../../src/app/slides/outlineDraft';
import type { DeckPart } from '../../../src/export/slides/deck/outline';

function part(id: string, isIn = true): DeckPart {
  return { id, name: id, slides: [], isIn };
}

const parts = ['a', 'b', 'c', 'd'].map((id) => part(id));
const ids = (list: readonly DeckPart[]) => list.map(({ id }) => id).join('');

test('R-1319 whatever is moved, every part stands once', () => {
  const move = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom<1 | -1>(1, -1));
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      const draft = moves.reduce((one, [id, by]) => movePart(one, id, by), draftOf(parts));
      const places = arranged(parts, draft).map(({ id }) => id);
      expect(places.sort()).toEqual(['a', 'b', 'c', 'd']);
    }),
    { seed: 1 },
  );
});

test('R-1319 a part goes one place up or down, and no further than the ends', () => {
  const down = movePart(draftOf(parts), 'a', 1);
  expect(ids(arranged(parts, down))).toBe('bacd');
  expect(movePart(down, 'b', -1)).toBe(down);
});

test('R-1319 what is left out from the start can be taken in, and out again', () => {
  const draft = draftOf([part('a'), part('b', false)]);
  expect([...draft.out]).toEqual(['b']);
  expect([...togglePart(draft, 'b').out]).toEqual([]);
  expect([...togglePart(togglePart(draft, 'b'), 'b').out]).toEqual(['b']);
});

test('R-1319 parts that come later stand where they belong, and the order of the others stays', () => {
  const draft = movePart(draftOf(parts), 'd', -1);
  expect(ids(arranged([parts[0]!, part('x'), ...parts.slice(1)], draft))).toBe('axbdc');
});
