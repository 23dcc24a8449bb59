// Every kind of chart, drawn from easy and from hard figures in narrow and wide places: all its words can be read.
import { describe, expect, test } from 'vitest';
import type { KnownIndex } from '../../src/analysis/known';
import { chartData, isEmptyChart } from '../../src/chart/chartData';
import type { DrawnData } from '../../src/chart/chartContent';
import { plainDrawing } from '../../src/chart/drawing';
import { chartHeight, chartOption } from '../../src/chart/option';
import { revisionData } from '../../src/chart/revisions/revisionData';
import { lightTheme, wallTheme } from '../../src/chart/theme';
import type { ChartSpec } from '../../src/model/chartSpec';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { drawSvg } from './drawSvg';
import { HARD_VALUES, hardIndex } from './hardIndex';
import { hardSpecs, sharedSpecs, storySpecs } from './hardSpecs';
import { pictureIndex } from './pictures';
import { drawnReports } from './reports';
import { shapeIndex } from './shapes';
import { textBoxes, textFaults } from './textFaults';

/** As on a phone, in a column, on a page, on a wide screen and on the wall; of places without an own height the usual one. */
const PLACES = [
  { width: 310, usual: 330, theme: lightTheme },
  { width: 360, usual: 330, theme: lightTheme },
  { width: 560, usual: 330, theme: lightTheme },
  { width: 840, usual: 330, theme: lightTheme },
  { width: 1200, usual: 460, theme: lightTheme },
  { width: 1200, usual: 560, theme: wallTheme },
] as const;

const LANGUAGES = [zh, en] as const;

/** What cannot be read of a chart, each with the place and language where. */
function faultsOf(data: DrawnData): string[] {
  return PLACES.flatMap(({ width, usual, theme }) =>
    LANGUAGES.flatMap((words) => {
      const size = { width, height: chartHeight(data, { theme, words, width }) ?? usual };
      const svg = drawSvg(chartOption(data, plainDrawing(size, theme, words), ''), size);
      if (textBoxes(svg).length === 0) return [`${theme.name} ${width} ${words.htmlLanguage}: no words`];
      return textFaults(svg, size).map((fault) => `${theme.name} ${width} ${words.htmlLanguage}: ${fault}`);
    }),
  );
}

function drawnOf(spec: ChartSpec, index: KnownIndex): DrawnData {
  const data = chartData(spec, index);
  if (data === null || isEmptyChart(data)) throw new Error(`nothing to draw for a ${spec.kind}`);
  return data;
}

describe('words on charts can be read', () => {
  test.each(Object.entries(storySpecs))('R-1069 %s: none covers another, none is cut', (_, spec) => {
    const index = [shapeIndex, pictureIndex].find((one) => {
      const data = chartData(spec, one);
      return data !== null && !isEmptyChart(data);
    });
    expect(faultsOf(drawnOf(spec, index ?? pictureIndex))).toEqual([]);
  });

  test('R-1069 the reports of a value', () => {
    const data = revisionData(drawnReports, '家');
    expect(data === null ? ['nothing to draw'] : faultsOf(data)).toEqual([]);
  });

  const hard = hardIndex(1069);

  test.each(HARD_VALUES)('R-1069 %s values under long names in many areas', (values) => {
    const faults = Object.entries(hardSpecs(values)).flatMap(([name, spec]) =>
      faultsOf(drawnOf(spec, hard)).map((fault) => `${name}, ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test.each(Object.entries(sharedSpecs))('R-1069 %s of indicators of every size', (_, spec) => {
    expect(faultsOf(drawnOf(spec, hard))).toEqual([]);
  });

  test('R-1069 no kind of chart is left out', () => {
    const checked = [...Object.values(storySpecs), ...Object.values(sharedSpecs), ...Object.values(hardSpecs('huge'))];
    expect([...new Set(checked.map(({ kind }) => kind))].sort()).toEqual(Object.keys(EACH_KIND).sort());
  });
});

/** Kept complete by the compiler. */
const EACH_KIND: Readonly<Record<ChartSpec['kind'], true>> = {
  trend: true,
  ranking: true,
  years: true,
  path: true,
  slope: true,
  dumbbell: true,
  heat: true,
  tiles: true,
  composition: true,
  waterfall: true,
  ladder: true,
  scatter: true,
  panels: true,
  bullets: true,
};

describe('what the check sees', () => {
  const size = { width: 100, height: 40 };
  const text = (x: number, y: number, content: string): string =>
    `<text text-anchor="start" style="font-size:10px" transform="translate(${x} ${y})">${content}</text>`;

  test('R-1069 texts that share room are found, neighbours are not', () => {
    expect(textFaults(text(0, 20, '目标') + text(15, 20, '实际'), size)).toEqual(['"目标" covers "实际"']);
    expect(textFaults(text(0, 20, '目标') + text(22, 20, '实际'), size)).toEqual([]);
    expect(textFaults(text(0, 15, '目标') + text(0, 27, '实际'), size)).toEqual([]);
  });

  test('R-1069 a text that leaves the drawing on any side is found', () => {
    for (const [x, y] of [
      [-4, 20],
      [90, 20],
      [20, 1],
      [20, 39],
    ] as const) {
      expect(textFaults(text(x, y, '目标'), size)).toEqual(['"目标" leaves the drawing']);
    }
  });
});
