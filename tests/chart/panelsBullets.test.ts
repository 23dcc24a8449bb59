// Small multiples and bullet rows, on the demo story.
import { describe, expect, test } from 'vitest';
import { indexKnown } from '../../src/analysis/known';
import { chartData } from '../../src/chart/chartData';
import type { ChartData } from '../../src/chart/chartContent';
import { chartNotes, chartSubtitle } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { plainDrawing } from '../../src/chart/drawing';
import { chartHeadline } from '../../src/chart/headline';
import { chartHeight, chartOption } from '../../src/chart/option';
import { lightTheme, wallTheme } from '../../src/chart/theme';
import type { BulletsSpec, PanelsSpec } from '../../src/model/chartSpec';
import { DEFAULT_LIST_RULES } from '../../src/model/lampMethod';
import { isoDate, period } from '../../src/model/period';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { HOME, target, task } from '../analysis/story';
import { drawSvg } from './drawSvg';
import { expectGolden } from './expectGolden';
import { areaCodes, shapeIndex } from './shapes';

const index = indexKnown({
  ...shapeIndex.known,
  targets: [
    target('a', 2023, { indicator: 'QY11', value: 90 }),
    target('b', 2023, { indicator: 'CG02', value: 40000 }),
    target('c', 2023, { indicator: 'FZ02', value: 75 }),
    target('d', 2023, { indicator: 'RC06', value: 150, operator: '<=' }),
  ],
});

const PANELS: PanelsSpec = {
  kind: 'panels',
  indicators: ['QY01'],
  areas: areaCodes,
  frequency: 'year',
  transform: { kind: 'stated' },
  from: null,
  to: null,
  highlight: '320703001',
  page: 1,
};
const QUARTERS: PanelsSpec = { ...PANELS, indicators: ['CG02', 'YF03'], areas: [HOME], frequency: 'quarter' };
const BULLETS: BulletsSpec = {
  kind: 'bullets',
  indicators: ['QY11', 'CG02', 'FZ02', 'RC06', 'QY09'],
  area: HOME,
  period: period('2023'),
  asOf: isoDate('2023-09-30'),
};

function dataOf<Kind extends ChartData['kind']>(
  spec: { readonly kind: Kind } & (PanelsSpec | BulletsSpec),
  known = index,
) {
  const data = chartData(spec, known);
  if (data?.kind !== spec.kind) throw new Error(`nothing to draw for ${spec.kind}`);
  return data as Extract<ChartData, { readonly kind: Kind }>;
}

/** What an axis begins and ends with. */
function endsOf(axis: unknown): unknown[] {
  if (typeof axis !== 'object' || axis === null || !('min' in axis) || !('max' in axis)) return [];
  return [axis.min, axis.max];
}

describe('small multiples', () => {
  test('R-1064 each line has a drawing of its own, all of them one scale that begins where it says', () => {
    const option = chartOption(dataOf(PANELS), plainDrawing({ width: 720, height: 360 }, lightTheme, zh), '');
    const [grids, axes] = [option.grid, option.yAxis].map((some) => (Array.isArray(some) ? some : []));
    expect(grids).toHaveLength(10);
    expect(new Set(axes?.map((axis) => JSON.stringify(endsOf(axis))))).toEqual(new Set(['[0,20]']));
  });

  test('R-1064 title, notes and table are those of the trend, the own area stands out', () => {
    const data = dataOf(PANELS);
    expect(data.trend.lines[data.trend.accent]?.area.code).toBe('320703001');
    expect(chartHeadline(data, index, zh)).toBe('2024年末有效期内高新技术企业数，墟沟街道居第3位（共10个），6家');
    expect(chartSubtitle(data, zh)).toContain('各小图同一刻度');
    expect(chartTable(data, '', zh).columns).toHaveLength(11);
  });

  test('R-1065 more than can be read stand on further pages, on the scale of all', () => {
    const spec: PanelsSpec = { ...PANELS, indicators: ['QY01', 'QY11'] };
    const pages = [1, 2, 9].map((page) => dataOf({ ...spec, page }));
    expect(pages.map(({ page, shown }) => [page, shown.length])).toEqual([
      [1, 12],
      [2, 8],
      [2, 8],
    ]);
    const scales = pages.map((data) => {
      const { yAxis } = chartOption(data, plainDrawing({ width: 720, height: 500 }, lightTheme, zh), '');
      return Array.isArray(yAxis) ? JSON.stringify(endsOf(yAxis[0])) : '';
    });
    expect(new Set(scales).size).toBe(1);
    expect(pages[1] && chartSubtitle(pages[1], zh)).toContain('第 2 页，共 2 页');
  });

  test('R-1065 on a narrow screen they stand below each other instead of shrinking', () => {
    const heights = [720, 340].map(
      (width) => chartHeight(dataOf(PANELS), { theme: lightTheme, words: zh, width }) ?? 0,
    );
    expect(heights[1]).toBeGreaterThan((heights[0] ?? 0) * 1.5);
  });
});

describe('bullet rows', () => {
  test('R-1066 a row has value and completion of the lamp, and the bands of its list at that time', () => {
    const rows = dataOf(BULLETS).rows.map(({ indicator, point, percent, isMet }) => [
      indicator.code,
      point.value,
      percent,
      isMet,
    ]);
    expect(rows).toEqual([
      ['QY11', 68, 75.6, false],
      ['CG02', 23470, 58.7, false],
      ['FZ02', 79, 105.3, true],
      ['RC06', 85, 143.3, true],
    ]);
    const [band] = dataOf(BULLETS).rows.map((row) => row.band);
    expect(band?.planned).toBeCloseTo(0.75, 6);
    expect(band?.green).toBeCloseTo(0.65, 6);
    expect(band?.yellow).toBeCloseTo(0.45, 6);
  });

  test('R-1066 bars begin at zero and the title counts the targets that are met', () => {
    const option = chartOption(dataOf(BULLETS), plainDrawing({ width: 720, height: 300 }, lightTheme, zh), '');
    expect(option.xAxis).toMatchObject({ min: 0 });
    expect(chartHeadline(dataOf(BULLETS), index, zh)).toBe('2023年连云区，4个中2个达到目标');
    expect(
      chartTable(dataOf(BULLETS), '', zh)
        .rows[1]?.map(({ text }) => text)
        .slice(1, 5),
    ).toEqual(['2023年1—9月', '23,470万元', '40,000万元', '58.7%']);
  });

  test('R-1067 a limit and a list judged otherwise have no band, what has no target or value is named', () => {
    expect(dataOf(BULLETS).rows.at(-1)?.band).toBeNull();
    expect(chartNotes(dataOf(BULLETS), zh)).toContain('没有年度目标或本年数值，没有画出：引进市外高新技术企业数');
    const owed = { ...task(null, 1, { asOf: isoDate('2023-09-30') }), target: 'a', list: '清单' };
    const lists = [{ ...DEFAULT_LIST_RULES, id: '清单', method: 'achievement' as const }];
    const judged = indexKnown({ ...index.known, tasks: [owed], lists });
    expect(dataOf(BULLETS, judged).rows[0]?.band).toBeNull();
    expect(chartNotes(dataOf(BULLETS, judged), zh).join()).toContain('没有画进度范围：科技型中小企业入库数');
  });
});

describe('both look as they did', () => {
  test.each([
    ['panels', PANELS],
    ['panels-quarters', QUARTERS],
    ['bullets', BULLETS],
  ] as const)('R-1040 %s on a page, a phone and the wall', (name, spec) => {
    const data = dataOf<ChartData['kind']>(spec);
    for (const [place, theme, width, words] of [
      ['', lightTheme, 720, zh],
      ['narrow-', lightTheme, 340, zh],
      ['wall-', wallTheme, 1200, en],
    ] as const) {
      const size = { width, height: chartHeight(data, { theme, words, width }) ?? 0 };
      expectGolden(`${place}${name}`, drawSvg(chartOption(data, plainDrawing(size, theme, words), name), size));
    }
  });
});
