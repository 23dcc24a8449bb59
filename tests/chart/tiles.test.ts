// Names in narrow tiles.
import { expect, test } from 'vitest';
import { indexKnown } from '../../src/analysis/known';
import { chartData } from '../../src/chart/chartData';
import { plainDrawing } from '../../src/chart/drawing';
import { chartHeight, chartOption } from '../../src/chart/option';
import { lightTheme, wallTheme } from '../../src/chart/theme';
import { period } from '../../src/model/period';
import { en } from '../../src/words/en';
import { drawSvg } from './drawSvg';
import { areaCodes, shapeIndex } from './shapes';
import { textBoxes } from './textFaults';

const index = indexKnown({
  ...shapeIndex.known,
  areas: shapeIndex.known.areas.map((one, at) => ({ ...one, nameEn: at % 2 === 0 ? 'Qiansandao' : 'Haizhouwan' })),
});

function wordsDrawn(width: number, theme: typeof lightTheme): string[] {
  const data = chartData(
    {
      kind: 'tiles',
      indicator: 'QY01',
      areas: areaCodes.slice(0, 4),
      period: period('2024'),
      places: [],
      highlight: null,
    },
    index,
  );
  if (data === null) throw new Error('nothing to draw');
  const size = { width, height: chartHeight(data, { theme, words: en, width }) ?? 0 };
  return textBoxes(drawSvg(chartOption(data, plainDrawing(size, theme, en), ''), size)).map(({ text }) => text);
}

test.each([
  [340, lightTheme],
  [900, lightTheme],
  [900, wallTheme],
] as const)('R-1135 in %d px no word is broken where a smaller one has room', (width, theme) => {
  const drawn = wordsDrawn(width, theme);
  expect(drawn.filter((text) => /^(Qiansandao|Haizhouwan)$/.test(text))).toHaveLength(4);
});

test('R-1135 where not even the smallest has room every letter is still drawn', () => {
  const letters = wordsDrawn(150, lightTheme).join('');
  expect(letters.replace(/[^a-z]/gi, '').length).toBe(4 * 'Qiansandao'.length);
});
