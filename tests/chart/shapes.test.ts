// What the charts beside trend and ranking look like, in the colours of page and wall.
import { describe, test } from 'vitest';
import { plainDrawing } from '../../src/chart/drawing';
import { chartHeadline } from '../../src/chart/headline';
import { chartHeight, chartOption } from '../../src/chart/option';
import { lightTheme, wallTheme } from '../../src/chart/theme';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { drawSvg } from './drawSvg';
import { expectGolden } from './expectGolden';
import { shapeData, shapeIndex, type ShapeName, shapes } from './shapes';

const names = Object.keys(shapes) as ShapeName[];

describe('kinds of charts look as they did', () => {
  test.each(names)('R-1040 %s on a page', (name) => {
    const data = shapeData(shapes[name]);
    const size = { width: 720, height: chartHeight(data, { theme: lightTheme, words: zh, width: 720 }) ?? 360 };
    const title = chartHeadline(data, shapeIndex, zh);
    expectGolden(name, drawSvg(chartOption(data, plainDrawing(size, lightTheme, zh), title), size));
  });

  test.each(names)('R-1040 %s on the wall', (name) => {
    const data = shapeData(shapes[name]);
    const size = { width: 1200, height: chartHeight(data, { theme: wallTheme, words: en, width: 1200 }) ?? 640 };
    const title = chartHeadline(data, shapeIndex, en);
    expectGolden(`wall-${name}`, drawSvg(chartOption(data, plainDrawing(size, wallTheme, en), title), size));
  });
});
