import { describe, expect, it } from 'vitest';
import { indexKnown } from '../../../src/analysis/known';
import { overviewRows } from '../../../src/analysis/overview';
import { makeContent } from '../../../src/app/wall/makeContent';
import type { WallAsked } from '../../../src/app/wall/wallAsked';
import type { PlayedContent } from '../../../src/app/wall/wallContent';
import { type BoardPage, playedPage } from '../../../src/model/board';
import { isoDate, period } from '../../../src/model/period';
import type { Series } from '../../../src/model/series';
import { type Target, TARGET_ADDITIONS } from '../../../src/model/target';
import { en } from '../../../src/words/en';
import { readableValue } from '../../../src/words/readableValue';
import { scaleUnit } from '../../../src/words/scaleUnit';
import { withUnits } from '../../../src/words/settleUnits';
import { zh } from '../../../src/words/zh';
import { area, indicator, series } from '../sampleDataset';

const PLACES = ['A', 'B', 'C', 'D'];
const TARGET: Target = {
  ...TARGET_ADDITIONS,
  id: 'T',
  indicator: 'CG02',
  area: 'A',
  period: period('2024'),
  operator: '>=',
  value: 45_000,
  unit: '万元',
  baseline: null,
  curve: { kind: 'linear' },
  due: isoDate('2024-12-31'),
  origin: '',
};
const PAGES: readonly BoardPage[] = [
  { kind: 'attainment' },
  { kind: 'indicator', indicator: 'CG02' },
  { kind: 'ranking', indicator: 'CG02' },
];

function money(place: string, values: Readonly<Record<string, number>>): Series {
  const one = series('CG02', place, values);
  return { ...one, key: { ...one.key, unit: '万元' } };
}

/** Contracts of A over two years, and of three parts of it. */
function pagesOf(parts: readonly number[], words = zh): PlayedContent[] {
  const index = indexKnown({
    indicators: [indicator('CG02', { name: '技术合同成交额', unit: '万元', decimals: 0 })],
    areas: PLACES.map((code) => area(code, code === 'A' ? null : 'A')),
    targets: [TARGET],
    tasks: [],
    lists: [],
    series: [
      money('A', { 2023: 36_280, 2024: 43_900 }),
      ...parts.map((value, at) => money(PLACES[at + 1]!, { 2024: value })),
    ],
  });
  const asked = { index, imports: [], area: 'A', period: period('2024'), today: isoDate('2025-02-01') };
  const rows = overviewRows(index, 'A', asked.period, asked.today);
  const all: WallAsked = { ...asked, groups: [{ category: null, rows }], earlier: new Map(), owner: '' };
  return makeContent(PAGES.map(playedPage), all, words);
}

/** Every text of the pages that names a unit, or a number small enough to stand in the larger one. */
function saidOf([attainment, figures, ranking]: readonly PlayedContent[]) {
  expect(figures).toMatchObject({ figures: [{ charts: { length: 2 } }] });
  if (attainment?.kind !== 'lamps' || figures?.kind !== 'figures' || ranking?.kind !== 'chart')
    throw new Error('pages');
  const [figure] = figures.figures;
  const charts = [...(figure?.charts ?? []), ranking.chart];
  return {
    row: attainment.rows[0]?.value,
    numeral: figure?.numeral.value,
    target: figure?.numeral.notes.join(),
    headings: charts.map(({ heading }) => heading),
    subtitles: charts.map(({ subtitle }) => subtitle),
  };
}

describe('the unit of an indicator on a wall', () => {
  it('R-1298 is the larger one where every value keeps its figures in it', () => {
    const { row, numeral, target, headings, subtitles } = saidOf(pagesOf([12_400, 20_000, 11_500]));
    expect(row).toEqual({ kind: 'value', number: '4.39', unit: '亿元' });
    expect(numeral).toEqual(row);
    expect(target).toContain('4.50亿元');
    expect(headings.every((heading) => /\d\.\d\d亿元/.test(heading))).toBe(true);
    expect(subtitles.every((subtitle) => subtitle.includes('单位：亿元'))).toBe(true);
  });

  it('R-1298 is the stated one for all where one value would lose its figures', () => {
    const { row, numeral, target, headings, subtitles } = saidOf(pagesOf([860, 20_000, 11_500]));
    expect(row).toEqual({ kind: 'value', number: '43,900', unit: '万元' });
    expect(numeral).toEqual(row);
    expect(target).toContain('45,000万元');
    expect(headings.every((heading) => /\d,\d{3}万元/.test(heading))).toBe(true);
    expect(subtitles.every((subtitle) => subtitle.includes('单位：万元'))).toBe(true);
  });

  it('R-1298 a chart too small for the larger unit by itself has that of its figure', () => {
    const { headings } = saidOf(pagesOf([4000, 3000, 2000]));
    expect(headings[1]).toContain('0.40亿元');
  });

  it('R-569 what English says instead of 万元 loses no figure', () => {
    const scale = scaleUnit([285, 460, 190], '万元', 0, en);
    expect(scale).toEqual({ unit: 'million yuan', shift: 2, decimals: 2 });
    expect(readableValue(285, '万元', 0, withUnits(en, { 万元: scale })).number).toBe('2.85');
    expect(scaleUnit([36_280, 100 / 3], '万元', 0, en).decimals).toBe(2);
  });

  it('R-1298 in English as well', () => {
    const { row, numeral, subtitles } = saidOf(pagesOf([4000, 20_000, 11_500], en));
    expect(row).toEqual({ kind: 'value', number: '439.0', unit: 'million yuan' });
    expect(numeral).toEqual(row);
    expect(subtitles.every((subtitle) => subtitle.includes('million yuan'))).toBe(true);
  });
});
