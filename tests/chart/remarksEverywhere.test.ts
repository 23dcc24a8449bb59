// Remarks on charts whose axis is not a row of periods, or whose values are parts: numbered, and said in full.
import { describe, expect, test } from 'vitest';
import { indexKnown, type KnownIndex } from '../../src/analysis/known';
import { placeInYears } from '../../src/chart/annotations';
import { chartData } from '../../src/chart/chartData';
import type { ChartData } from '../../src/chart/chartContent';
import { chartNotes } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { plainDrawing } from '../../src/chart/drawing';
import { chartOption } from '../../src/chart/option';
import { lightTheme } from '../../src/chart/theme';
import type { Annotation } from '../../src/model/annotation';
import type { ChartSpec } from '../../src/model/chartSpec';
import { isoDate, period } from '../../src/model/period';
import { zh } from '../../src/words/zh';
import { HOME, target } from '../analysis/story';
import { drawSvg } from './drawSvg';
import { expectGolden } from './expectGolden';
import { shapeIndex, shapes } from './shapes';
import { textBoxes } from './textFaults';

function remark(id: string, indicator: string, from: string, to: string, text: string): Annotation {
  return { id, indicator, area: HOME, from: period(from), to: period(to), text };
}

const index: KnownIndex = indexKnown(
  { ...shapeIndex.known, targets: [target('a', 2024, { indicator: 'CG02', value: 45000 })] },
  {
    earlier: [],
    annotations: [
      remark('a', 'CG02', '2023-Q4', '2024-Q1', '集中登记'),
      remark('b', 'CG02', '2024-Q3', '2024-Q3', '大额合同'),
      remark('c', 'CG02', '2021', '2021', '口径说明'),
      remark('d', 'FZ01', '2024', '2024', '新增专场'),
    ],
  },
);

const YEARS: ChartSpec = {
  kind: 'years',
  indicator: 'CG02',
  area: HOME,
  frequency: 'quarter',
  transform: { kind: 'stated' },
  years: 3,
};
const PATH: ChartSpec = {
  kind: 'path',
  indicator: 'CG02',
  area: HOME,
  period: period('2024'),
  band: true,
  asOf: isoDate('2024-09-30'),
};

function dataOf(spec: ChartSpec): ChartData {
  const data = chartData(spec, index);
  if (data === null) throw new Error('nothing to draw');
  return data;
}

const size = { width: 720, height: 360 };

function svgOf(spec: ChartSpec): string {
  return drawSvg(chartOption(dataOf(spec), plainDrawing(size, lightTheme, zh), ''), size);
}

describe('remarks on every chart with an axis of time', () => {
  test('R-1099 in a comparison of years a remark stands in the newest year it speaks of', () => {
    const quarters = (year: number) => [1, 2, 3, 4].map((part) => period(`${year}-Q${part}`));
    const placed = placeInYears(index.remarks.annotations.slice(0, 3), [2022, 2023, 2024].map(quarters));
    expect(placed.map(({ number, annotation, first, last }) => [number, annotation.id, first, last])).toEqual([
      [1, 'a', 0, 0],
      [2, 'b', 2, 2],
    ]);
  });

  test.each([
    ['years', YEARS, ['批注1', '批注2']],
    ['path', PATH, ['批注1', '批注2']],
    ['parts', shapes['parts-years'], ['批注1（2024年）：新增专场']],
  ] as const)('R-1099 %s: numbers in the drawing, words under it, in the table and read out', (name, spec, said) => {
    const data = dataOf(spec);
    const numbers = textBoxes(svgOf(spec)).map(({ text }) => text);
    expect(numbers).toEqual(expect.arrayContaining(said.map((_, at) => String(at + 1))));
    const notes = chartNotes(data, zh);
    const option = chartOption(data, plainDrawing(size, lightTheme, zh), '');
    for (const start of said) {
      const note = notes.find((one) => one.startsWith(start));
      expect(note).toBeDefined();
      expect(JSON.stringify(option.aria)).toContain(note?.replace(/。$/, ''));
    }
    const cells = chartTable(data, '', zh).rows.flatMap((row) => row.map(({ text }) => text));
    expect(cells.filter((text) => /^\d .*(登记|合同|专场)$/.test(text)).length).toBeGreaterThanOrEqual(said.length);
    expectGolden(`remarks-${name}`, svgOf(spec));
  });

  test('R-1099 a path shows no remark on what is later than its day', () => {
    const early: ChartSpec = { ...PATH, asOf: isoDate('2024-06-30') };
    expect(dataOf(early)).toMatchObject({ annotations: [{ annotation: { id: 'a' } }] });
  });
});
