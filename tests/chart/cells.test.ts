import { describe, expect, test } from 'vitest';
import { tilePlaces } from '../../src/catalogue/tilePlaces';
import { catalogueAreas } from '../../src/catalogue/areas';
import { indexKnown } from '../../src/analysis/known';
import { plainDrawing } from '../../src/chart/drawing';
import { chartHeadline } from '../../src/chart/headline';
import { chartNotes } from '../../src/chart/chartNotes';
import { chartHeight, chartOption } from '../../src/chart/option';
import { contrastOf, shadeOf, shareOf } from '../../src/chart/shade';
import { lightTheme, wallTheme } from '../../src/chart/theme';
import { placeTiles } from '../../src/chart/tiles/placeTiles';
import { period } from '../../src/model/period';
import { zh } from '../../src/words/zh';
import { HOME } from '../analysis/story';
import { drawSvg } from './drawSvg';
import { areaCodes, shapeData, shapeIndex, shapes } from './shapes';

const heat = shapes['heat-areas'];
const tiles = shapes['tiles-research'];

function textsOf(spec: typeof heat | typeof tiles | (Omit<typeof heat, 'areas'> & { areas: string[] }), width: number) {
  const data = shapeData(spec);
  const height = chartHeight(data, { theme: lightTheme, words: zh, width }) ?? 0;
  const size = { width, height };
  const svg = drawSvg(chartOption(data, plainDrawing(size, lightTheme, zh), ''), size);
  return [...svg.matchAll(/>([^<>]+)<\/(?:text|tspan)>/g)].map(([, text]) => text);
}

describe('numbers in cells', () => {
  test.each([lightTheme, wallTheme])('R-1048 text on every shade of $name has its contrast', (theme) => {
    for (let share = 0; share <= 1; share += 0.05) {
      expect(contrastOf(theme.text, shadeOf(share, theme))).toBeGreaterThanOrEqual(4.5);
    }
    expect(shadeOf(1, theme)).not.toBe(shadeOf(0, theme));
  });

  test('R-1048 amounts are shaded from zero on', () => {
    expect([shareOf(5, [5, 10]), shareOf(0, [0, 0]), shareOf(-2, [-2, 2])]).toEqual([0.5, 0, 0]);
  });

  test('R-1048 every cell and tile writes its number or why there is none', () => {
    expect(textsOf(heat, 720)).toEqual(expect.arrayContaining(['20', '15', '2023年末', '2024年末', '墟沟街道']));
    expect(textsOf(tiles, 720)).toEqual(expect.arrayContaining(['31,200', '不适用', '前三岛乡']));
  });

  test('R-1049 without room the latest periods stay, and the drawing counts the others', () => {
    const home = { ...heat, areas: [HOME] };
    expect(shapeData(home).periods).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
    const texts = textsOf(home, 320);
    expect(texts).toContain('2024年末');
    expect(texts).not.toContain('2019年末');
    expect(texts).toContain('另有较早的 3 期，见数据表');
  });

  test('R-1049 a gap within is a cell, periods before and after are none', () => {
    const gap = indexKnown({
      ...shapeIndex.known,
      series: shapeIndex.known.series.map((series) => ({
        ...series,
        observations: series.observations.filter((one) => one.period !== '2021' && one.period !== '2019'),
      })),
    });
    expect(shapeData({ ...heat, areas: [HOME] }, gap).periods).toEqual(['2020', '2022', '2023', '2024']);
    expect(shapeData({ ...heat, areas: [HOME, 'nowhere'] }).rows).toHaveLength(1);
  });

  test('R-1045 the title of cells names the area that stands out, or the first', () => {
    expect(chartHeadline(shapeData(heat), shapeIndex, zh)).toBe(
      '2024年末有效期内高新技术企业数，墟沟街道居第3位（共10个），6家',
    );
    expect(chartHeadline(shapeData({ ...tiles, highlight: null }), shapeIndex, zh)).toBe(
      '2023年规上工业企业研发费用，连云经济开发区最多，为31,200万元',
    );
  });
});

describe('tiles', () => {
  test('R-1050 an area without a value keeps its tile and is named', () => {
    const data = shapeData(tiles);
    expect(data.tiles).toHaveLength(10);
    expect(chartNotes(data, zh)).toEqual(['示意排列，不是地图', '没有数据：连岛街道（不适用）、前三岛乡（不适用）']);
  });

  test('R-1050 unknown areas follow below in reading order', () => {
    const places = [
      { area: 'a', column: 2, row: 5 },
      { area: 'b', column: 3, row: 5 },
      { area: 'double', column: 3, row: 5 },
    ];
    expect(placeTiles(['x', 'a', 'double', 'b', 'y', 'z', 'w'], places)).toEqual([
      { column: 0, row: 1 },
      { column: 0, row: 0 },
      { column: 1, row: 0 },
      { column: 1, row: 1 },
      { column: 2, row: 1 },
      { column: 3, row: 1 },
      { column: 0, row: 2 },
    ]);
    expect(placeTiles(['x'], [])).toEqual([{ column: 0, row: 0 }]);
    expect(placeTiles([], places)).toEqual([]);
  });

  test('R-1050 no two tiles share a place, whatever areas are chosen', () => {
    const data = shapeData({ ...tiles, areas: areaCodes.slice(2, 7), period: period('2023') });
    expect(new Set(data.tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(5);
  });

  test('R-1051 the places that ship are of known areas, each once', () => {
    const known = new Set(catalogueAreas.map(({ code }) => code));
    expect(tilePlaces.filter(({ area }) => !known.has(area))).toEqual([]);
    expect(new Set(tilePlaces.map(({ area }) => area)).size).toBe(tilePlaces.length);
    const parents = new Map(catalogueAreas.map(({ code, parent }) => [code, parent]));
    const places = tilePlaces.map(({ area, column, row }) => `${parents.get(area)} ${column} ${row}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
