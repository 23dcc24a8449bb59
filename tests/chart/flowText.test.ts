import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowBlocks, flowHeight, wrapBlocks } from '../../src/chart/flowText';
import { textWidth } from '../../src/chart/textWidth';
import { textBlocks } from '../../src/model/writtenText';

const TEXT = ['上级要求', '', '- 研发投入 3.1%', '•  高企 40 家', '-3.2% 是数，不是要点', '  落款  '].join('\n');

describe('written text', () => {
  it('R-1278 is a paragraph a line; lines with a mark are points, and a minus is not one', () => {
    expect(textBlocks(TEXT)).toEqual([
      { isPoint: false, text: '上级要求' },
      { isPoint: true, text: '研发投入 3.1%' },
      { isPoint: true, text: '高企 40 家' },
      { isPoint: false, text: '-3.2% 是数，不是要点' },
      { isPoint: false, text: '落款' },
    ]);
  });

  it('R-1278 flows with every character in order, no line too wide and no column too high', () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('- 推进 R&D 投入统计'.repeat(9)));
    fc.assert(
      fc.property(
        fc.array(line),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 80, max: 900 }),
        (lines, most, width) => {
          const blocks = textBlocks(lines.join('\n'));
          const columns = flowBlocks(wrapBlocks(blocks, width, 20), () => most);
          const shown = columns.flat().flatMap((block) => block.lines);
          expect(shown.join('')).toBe(blocks.map(({ text }) => text).join(''));
          for (const column of columns) expect(flowHeight(column)).toBeLessThanOrEqual(most + 1e-9);
          // A single character may be wider than a line for two of them.
          for (const one of shown.filter((text) => Array.from(text).length > 1)) {
            expect(textWidth(one.trimEnd(), 20)).toBeLessThanOrEqual(width);
          }
        },
      ),
      { seed: 20261126 },
    );
  });

  it('R-1278 a short paragraph is not divided, and what goes on is known', () => {
    const blocks = [
      { isPoint: false, isContinued: false, place: 0, lines: ['1', '2'] },
      { isPoint: true, isContinued: false, place: 1, lines: ['a', 'b', 'c'] },
      { isPoint: true, isContinued: false, place: 2, lines: ['A', 'B', 'C', 'D', 'E'] },
    ];
    const columns = flowBlocks(blocks, () => 4);
    expect(columns.map((column) => column.map(({ lines, isContinued }) => [lines.join(''), isContinued]))).toEqual([
      [['12', false]],
      [['abc', false]],
      [['ABCD', false]],
      [['E', true]],
    ]);
  });
});
