// Remarks on charts that set areas or indicators side by side: numbered behind the name, and said in full with it.
import { expect, test } from 'vitest';
import { indexKnown, type KnownIndex } from '../../src/analysis/known';
import { chartData } from '../../src/chart/chartData';
import type { ChartData } from '../../src/chart/chartContent';
import { chartNotes } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { plainDrawing } from '../../src/chart/drawing';
import { chartHeight, chartOption } from '../../src/chart/option';
import { nameWithNumbers } from '../../src/chart/annotations';
import { lightTheme } from '../../src/chart/theme';
import type { Annotation } from '../../src/model/annotation';
import type { ChartSpec } from '../../src/model/chartSpec';
import { period } from '../../src/model/period';
import { zh } from '../../src/words/zh';
import { HOME } from '../analysis/story';
import { drawSvg } from './drawSvg';
import { areaCodes, shapeIndex, shapes } from './shapes';
import { textBoxes } from './textFaults';

const [park = '', street = ''] = areaCodes;

function remark(id: string, indicator: string, area: string, from: string, text: string): Annotation {
  return { id, indicator, area, from: period(from), to: period(from), text };
}

const index: KnownIndex = indexKnown(shapeIndex.known, {
  earlier: [],
  annotations: [
    remark('a', 'QY01', park, '2024', '整体迁入'),
    remark('b', 'QY01', park, '2019', '太早'),
    remark('c', 'QY01', street, '2024-Q3', '集中到期'),
    remark('d', 'CG02', street, '2023', '大额合同'),
    remark('e', 'QY02', HOME, '2023', '补录两家'),
    remark('f', 'QY01', HOME, '2023', '复核后'),
  ],
});

function dataOf(spec: ChartSpec): ChartData {
  const data = chartData(spec, index);
  if (data === null) throw new Error('nothing to draw');
  return data;
}

function namesDrawn(data: ChartData): string[] {
  const width = 840;
  const size = { width, height: chartHeight(data, { theme: lightTheme, words: zh, width }) ?? 360 };
  const svg = drawSvg(chartOption(data, plainDrawing(size, lightTheme, zh), ''), size);
  return textBoxes(svg).map(({ text }) => text);
}

const one = { indicator: 'QY01', areas: areaCodes, highlight: null } as const;
const many = { indicators: ['QY01'], areas: areaCodes, highlight: null } as const;
const all = { from: null, to: null, frequency: 'year' } as const;
const IN_2024 = ['批注1（连云经济开发区，2024年末）：整体迁入', '批注2（海州湾街道，2024年9月末）：集中到期'];

const cases: readonly (readonly [string, ChartSpec, readonly string[]])[] = [
  ['ranking', { kind: 'ranking', ...one, period: period('2024') }, IN_2024],
  ['heat', { kind: 'heat', ...one, ...all }, IN_2024],
  ['tiles', { kind: 'tiles', ...one, places: [], period: period('2024') }, IN_2024],
  ['slope', { kind: 'slope', ...many, from: period('2023'), to: period('2024') }, IN_2024],
  ['dumbbell', shapes['dumbbell-areas'], IN_2024],
  ['targets', shapes['dumbbell-targets'], ['批注1（当年认定高新技术企业数，2023年）：补录两家']],
  [
    'scatter',
    { kind: 'scatter', x: 'CG02', y: 'QY01', areas: areaCodes, period: period('2023'), highlight: null },
    ['批注1（海州湾街道 · 技术合同成交额，2023年）：大额合同'],
  ],
  ['waterfall', shapes['waterfall-2024'], ['批注1（有效期内高新技术企业数，2023年末）：复核后']],
  ['ladder', shapes.ladder, ['批注1（有效期内高新技术企业数，2023年）：复核后']],
  [
    'bullets',
    { kind: 'bullets', indicators: ['QY02', 'QY11'], area: HOME, period: period('2023'), asOf: null },
    ['批注1（当年认定高新技术企业数，2023年）：补录两家'],
  ],
];

test.each(cases)('R-1128 %s: numbers behind names, words under it, in the table and read out', (_, spec, said) => {
  const data = dataOf(spec);
  const drawn = namesDrawn(data).join(' ');
  expect(said.map((_one, at) => String.fromCodePoint(0x2460 + at)).filter((mark) => !drawn.includes(mark))).toEqual([]);
  expect(chartNotes(data, zh)).toEqual(expect.arrayContaining([...said]));
  const option = chartOption(data, plainDrawing({ width: 840, height: 360 }, lightTheme, zh), '');
  const { columns, rows } = chartTable(data, '', zh);
  expect(columns.at(-1)?.label).toBe('批注');
  const cells = rows.flatMap((row) => (row.length === columns.length ? [row.at(-1)?.text ?? ''] : ['ragged']));
  said.forEach((note, at) => {
    expect(JSON.stringify(option.aria)).toContain(note);
    expect(cells).toContain(`${at + 1} ${note.split('：')[1]}`);
  });
  expect(cells.filter((text) => text !== '')).toHaveLength(said.length);
});

test('R-1128 without a remark on what is shown nothing is numbered', () => {
  const data = dataOf({ kind: 'ranking', ...one, period: period('2023') });
  expect(chartNotes(data, zh).filter((note) => note.startsWith('批注'))).toEqual([]);
  expect(chartTable(data, '', zh).columns.map(({ label }) => label)).not.toContain('批注');
  expect(nameWithNumbers('云山', [20, 21])).toBe('云山 ⑳(21)');
});

test.each(['trend', 'panels'] as const)('R-1129 %s: a remark names its line', (kind) => {
  const shared = { ...many, areas: [HOME, park, street], ...all, transform: { kind: 'stated' } } as const;
  const data = dataOf(kind === 'trend' ? { kind, ...shared, targets: null } : { kind, ...shared, page: 1 });
  const notes = chartNotes(data, zh).filter((note) => note.startsWith('批注'));
  expect(notes.some((note) => /（连云经济开发区，2024年末?）：整体迁入/.test(note))).toBe(true);
  expect(notes.some((note) => /（海州湾街道，2024年9月末）：集中到期/.test(note))).toBe(true);
  if (kind === 'panels') expect(namesDrawn(data).some((text) => /^连云经济开发区 [①-⑳]+$/.test(text))).toBe(true);
});
