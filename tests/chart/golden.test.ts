// Charts as pictures. After a wanted change: UPDATE_GOLDEN=1 npx vitest run tests/chart/golden.test.ts, then look at them.
import { describe, expect, test } from 'vitest';
import { chartHeadline } from '../../src/chart/headline';
import { plainDrawing } from '../../src/chart/drawing';
import { chartOption } from '../../src/chart/option';
import { revisionData } from '../../src/chart/revisions/revisionData';
import { lightTheme, resizeTheme, wallTheme } from '../../src/chart/theme';
import { chartPicture, SLIDE_SIZE } from '../../src/export/chartPicture';
import { pictureSvg } from '../../src/export/drawPicture';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { drawSvg } from './drawSvg';
import { expectGolden } from './expectGolden';
import { pictureData, pictureIndex, type PictureName, specs } from './pictures';
import { drawnReports } from './reports';

const names = Object.keys(specs) as PictureName[];
const slide = resizeTheme(lightTheme, 18 / 14);

describe('charts look as they did', () => {
  test.each(names)('R-541 %s on a page', (name) => {
    const size = { width: 720, height: 360 };
    expectGolden(name, drawSvg(chartOption(pictureData(name), plainDrawing(size, lightTheme, zh), name), size));
  });

  test.each(['columns-money', 'lines-indexed', 'bars-areas'] as const)('R-541 %s on the wall', (name) => {
    const size = { width: 1200, height: 640 };
    expectGolden(
      `wall-${name}`,
      drawSvg(chartOption(pictureData(name), plainDrawing(size, wallTheme, zh), name), size),
    );
  });

  test.each([
    ['columns-money', zh],
    ['bars-not-applicable', zh],
    ['lines-cumulative', en],
  ] as const)('R-551 %s as a picture that stands alone', (name, words) => {
    const data = pictureData(name);
    const title = chartHeadline(data, pictureIndex, words);
    const source = words.charts.sourceLine('技术合同登记台账');
    const picture = chartPicture({
      data,
      title,
      source,
      isDemo: true,
      theme: slide,
      words,
      size: SLIDE_SIZE,
      isFramed: true,
    });
    const svg = pictureSvg(picture);
    expect(svg).not.toMatch(/:hover|cursor:|<style/);
    expectGolden(`picture-${words.htmlLanguage}-${name}`, svg);
  });

  test('R-627 the reports of a value look as they did', () => {
    const size = { width: 600, height: 176 };
    const data = revisionData(drawnReports, '家');
    if (data === null) throw new Error('nothing to draw');
    expectGolden('revisions', drawSvg(chartOption(data, plainDrawing(size, lightTheme, zh), '历次数值'), size));
  });
});
