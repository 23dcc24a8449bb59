import { describe, expect, test } from 'vitest';
import { chartData } from '../../src/chart/chartData';
import type { TrendData } from '../../src/chart/trend/trendContent';
import { chartSubtitle } from '../../src/chart/chartNotes';
import { chartHeadline } from '../../src/chart/headline';
import { chartOption } from '../../src/chart/option';
import { plainDrawing } from '../../src/chart/drawing';
import { lightTheme } from '../../src/chart/theme';
import { chartFileName } from '../../src/export/chartFileName';
import { indexKnown } from '../../src/analysis/known';
import type { TrendSpec } from '../../src/model/chartSpec';
import { period } from '../../src/model/period';
import { zh } from '../../src/words/zh';
import { HOME, subAreas } from '../analysis/story';
import { pictureIndex, specs } from './pictures';

const known = pictureIndex.known;
/** As in the catalogue: every area has a short name too. */
const index = indexKnown({
  ...known,
  areas: known.areas.map((area) => ({ ...area, shortName: area.name.slice(0, 2) })),
});
const between: TrendSpec = {
  ...specs['line-stock'],
  areas: subAreas.map(({ code }) => code),
  targets: null,
  to: period('2023'),
};

function trend(spec: TrendSpec): TrendData {
  const data = chartData(spec, index);
  if (data?.kind !== 'trend') throw new Error('no trend');
  return data;
}

describe('the line that stands out', () => {
  test('R-566 is the one that ends highest, whatever the order', () => {
    for (const areas of [between.areas, [...between.areas].reverse()]) {
      const data = trend({ ...between, areas });
      const ends = data.lines.map((line) => line.points.at(-1)?.value ?? 0);
      expect(ends[data.accent]).toBe(Math.max(...ends));
    }
  });

  test('R-566 is that of the highlighted area where it takes part', () => {
    const [, second] = between.areas;
    const data = trend({ ...between, highlight: second ?? null });
    expect(data.lines[data.accent]?.area.code).toBe(second);
    expect(trend({ ...between, highlight: 'elsewhere' }).accent).toBe(trend(between).accent);
  });

  test('R-566 R-568 is named in the title, by its full name', () => {
    const data = trend(between);
    const name = data.lines[data.accent]?.area.name ?? '';
    expect(chartHeadline(data, index, zh)).toMatch(
      new RegExp(`^2023年末有效期内高新技术企业数，${name}最多，为\\d+家$`),
    );
  });

  test('R-1068 has no place beside an area that contains others, and takes none of theirs', () => {
    const areas = [HOME, ...between.areas];
    expect(chartHeadline(trend({ ...between, areas, highlight: HOME }), index, zh)).toBe(
      '2023年末有效期内高新技术企业数，连云区34家',
    );
    const [, second = ''] = between.areas;
    const alone = chartHeadline(trend({ ...between, highlight: second }), index, zh);
    expect(alone).toContain('居第2位（共10个）');
    expect(chartHeadline(trend({ ...between, areas, highlight: second }), index, zh)).toBe(alone);
  });

  test('R-1068 has no place where the area takes no part in rankings', () => {
    const [first] = between.areas;
    const unranked = indexKnown({
      ...known,
      areas: known.areas.map((area) => (area.code === first ? { ...area, ranked: false } : area)),
    });
    const data = chartData({ ...between, highlight: first ?? null }, unranked);
    expect(data && chartHeadline(data, unranked, zh)).toBe('2023年末有效期内高新技术企业数，连云经济开发区15家');
  });

  test('R-568 full names stand under the title and in the name of the file', () => {
    const data = trend(specs['line-stock']);
    expect(chartSubtitle(data, zh)).toMatch(/^连云区 ·/);
    expect(chartFileName(data, zh, '2025-01-02', 'png')).toContain('连云区');
  });
});

describe('the width of a trend', () => {
  test('R-567 lines begin and end at its edges, columns stand inside', () => {
    const drawing = plainDrawing({ width: 600, height: 300 }, lightTheme, zh);
    const gap = (spec: TrendSpec) => {
      const axis = chartOption(trend(spec), drawing, '').xAxis;
      return axis !== undefined && !Array.isArray(axis) && axis.type === 'category' ? axis.boundaryGap : null;
    };
    expect(gap(specs['line-stock'])).toBe(false);
    expect(gap({ ...specs['line-stock'], from: period('2023'), to: period('2023') })).toBe(true);
    expect(gap(specs['columns-money'])).toBe(true);
  });
});
