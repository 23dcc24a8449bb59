// Charts as pictures. After a wanted change: UPDATE_GOLDEN=1 npx vitest run tests/chart/golden.test.ts, then look at them.
import { describe, expect, test } from 'vitest';
import type { ChartData } from '../../src/chart/chartContent';
import { chartHeadline } from '../../src/chart/headline';
import { plainDrawing } from '../../src/chart/drawing';
import { chartOption } from '../../src/chart/option';
import { revisionData } from '../../src/chart/revisions/revisionData';
import { lightTheme, resizeTheme, wallTheme } from '../../src/chart/theme';
import { chartPicture, SLIDE_SIZE } from '../../src/export/chartPicture';
import { pictureSvg } from '../../src/export/drawPicture';
import { drawnPicture } from '../../src/export/drawnPicture';
import { USUAL_PICTURE } from '../../src/model/pictureChoice';
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

  test.each([
    ['columns-money', { look: 'wall', place: 'slide', isFramed: true }],
    ['bars-areas', { look: 'wall', place: 'column', isFramed: true }],
    ['lines-indexed', { look: 'light', place: 'column', isFramed: true }],
    ['columns-money', { look: 'light', place: 'page', isFramed: false }],
  ] as const)("R-1342 %s as a picture of one's own choice", (name, choice) => {
    const data = pictureData(name);
    const { look, place, isFramed } = choice;
    const title = chartHeadline(data, pictureIndex, zh);
    const source = zh.charts.sourceLine('技术合同登记台账');
    const drawn = drawnPicture({ data, title, source, isDemo: true, words: zh }, { ...USUAL_PICTURE, ...choice });
    if (drawn instanceof Error) throw drawn;
    expectGolden(`picture-${look}-${place}-${isFramed ? 'framed' : 'bare'}-${name}`, drawn.svg);
  });

  test('R-1390 what cannot be drawn is an error to be told, not a throw', () => {
    const data = { kind: 'nothing' } as unknown as ChartData;
    const chart = { data, title: '', source: '', isDemo: false, words: zh };
    expect(drawnPicture(chart, USUAL_PICTURE)).toBeInstanceOf(Error);
  });

  test('R-627 the reports of a value look as they did', () => {
    const size = { width: 600, height: 176 };
    const data = revisionData(drawnReports, '家');
    if (data === null) throw new Error('nothing to draw');
    expectGolden('revisions', drawSvg(chartOption(data, plainDrawing(size, lightTheme, zh), '历次数值'), size));
  });
});
