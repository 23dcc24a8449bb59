import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignFrames, type Dictionaries } from '../../src/model/alignFrames';
import { anyBlock } from './arbitraries';

const EMPTY: Dictionaries = { series: [], offsets: new Uint32Array(1), periods: [], period: new Uint32Array(0) };

function turned(left: Dictionaries, right: Dictionaries) {
  const union = alignFrames(right, left);
  return { ...union, left: union.right, right: union.left };
}

test('R-268 two frames are the same side by side whichever stands left', () => {
  fc.assert(
    fc.property(anyBlock(), anyBlock(), (left, right) => {
      expect(alignFrames(left, right)).toEqual(turned(left, right));
    }),
  );
});

test('R-268 beside a frame that holds nothing every entry stands alone, in its own order', () => {
  fc.assert(
    fc.property(anyBlock(), (block) => {
      expect(alignFrames(EMPTY, block)).toEqual(turned(EMPTY, block));
      expect(alignFrames(EMPTY, block).right).toEqual(Int32Array.from(block.period, (_, entry) => entry));
    }),
  );
});
