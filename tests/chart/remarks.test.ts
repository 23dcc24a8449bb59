import { describe, expect, test } from 'vitest';
import { indexKnown } from '../../src/analysis/known';
import type { Remarks } from '../../src/analysis/remarks';
import { annotationNotes, placeAnnotations } from '../../src/chart/annotations';
import { chartData } from '../../src/chart/chartData';
import { chartNotes, chartSubtitle } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { plainDrawing } from '../../src/chart/drawing';
import { chartOption } from '../../src/chart/option';
import { lightTheme, wallTheme } from '../../src/chart/theme';
import type { TrendData } from '../../src/chart/trend/trendContent';
import type { Annotation } from '../../src/model/annotation';
import type { TrendSpec } from '../../src/model/chartSpec';
import { period } from '../../src/model/period';
import { zh } from '../../src/words/zh';
import { HOME, storyKnown } from '../analysis/story';
import { drawSvg } from './drawSvg';
import { expectGolden } from './expectGolden';
import { pictureIndex, specs } from './pictures';

function remark(id: string, from: string, to: string, text: string): Annotation {
  return { id, indicator: 'RC06', area: HOME, from: period(from), to: period(to), text };
}

const REMARKS: Remarks = {
  annotations: [
    remark('c', '2023', '2023', '恢复到疫情前水平'),
    remark('a', '2020', '2020', '受疫情影响，境外人员减少'),
    remark('b', '2020', '2022', '口岸限流'),
  ],
  earlier: [
    {
      indicator: 'RC06',
      series: { area: HOME, dimensions: {}, frequency: 'year', form: 'period', unit: '项' },
      period: period('2023'),
      value: 118,
    },
  ],
};
const index = indexKnown({ ...storyKnown(), targets: pictureIndex.known.targets }, REMARKS);
const SPEC: TrendSpec = specs['columns-with-ticks'];

function trend(spec: TrendSpec): TrendData {
  const data = chartData(spec, index);
  if (data?.kind !== 'trend') throw new Error('nothing to draw');
  return data;
}

describe('remarks on charts', () => {
  test('R-1082 remarks are numbered along the axis, whatever their order', () => {
    const placed = trend(SPEC).annotations.map(({ number, first, last, annotation }) => [
      number,
      annotation.id,
      first,
      last,
    ]);
    expect(placed).toEqual([
      [1, 'a', 1, 1],
      [2, 'b', 1, 3],
      [3, 'c', 4, 4],
    ]);
  });

  test('R-1082 a remark on a year speaks of its quarters, one on a month of its year; others stay away', () => {
    const quarters = ['2023-Q1', '2023-Q2', '2024-Q1'].map(period);
    const year = remark('y', '2023', '2023', '');
    expect(placeAnnotations([year], quarters)).toMatchObject([{ first: 0, last: 1 }]);
    const month = remark('m', '2023-05', '2023-05', '');
    expect(placeAnnotations([month], ['2022', '2023'].map(period))).toMatchObject([{ first: 1, last: 1 }]);
    expect(placeAnnotations([month], [period('2021')])).toEqual([]);
  });

  test('R-1083 each remark is said in full under the chart, in the table and in the text alternative', () => {
    const data = trend(SPEC);
    expect(annotationNotes(data.annotations, 'period', zh)).toEqual([
      '批注1（2020年）：受疫情影响，境外人员减少',
      '批注2（2020—2022年）：口岸限流',
      '批注3（2023年）：恢复到疫情前水平',
    ]);
    expect(chartNotes(data, zh)).toContain('批注2（2020—2022年）：口岸限流');
    const { columns, rows } = chartTable(data, '', zh);
    expect(columns.at(-1)?.label).toBe('批注');
    expect(rows[1]?.at(-1)?.text).toBe('1 受疫情影响，境外人员减少、2 口岸限流');
    const option = chartOption(data, plainDrawing({ width: 720, height: 360 }, lightTheme, zh), '标题');
    expect(option.aria).toMatchObject({ label: { description: expect.stringContaining('口岸限流。') as string } });
  });

  test('R-1084 what was published before a revision is a ring, named in legend and table', () => {
    const data = trend(SPEC);
    expect(data.earlier).toEqual([{ line: 0, at: 4, value: 118 }]);
    expect(chartSubtitle(data, zh)).toContain('小圆圈为修订前公布的数值');
    const { columns, rows } = chartTable(data, '', zh);
    const at = columns.findIndex(({ label }) => label === '此前公布');
    expect(rows[4]?.[at]?.text).toBe('118');
  });

  test('R-1084 an index and computed values have no earlier report', () => {
    expect(trend({ ...SPEC, transform: { kind: 'indexed', base: period('2019') } }).earlier).toEqual([]);
    expect(trend({ ...SPEC, frequency: 'quarter' }).earlier).toEqual([]);
  });

  test.each([
    ['remarks', SPEC, lightTheme],
    ['remarks-narrow', SPEC, lightTheme],
    ['wall-remarks', { ...SPEC, indicators: ['RC06', 'FZ02'] }, wallTheme],
  ] as const)('R-541 %s look as they did', (name, spec, theme) => {
    const width = name === 'remarks-narrow' ? 340 : theme === wallTheme ? 1200 : 720;
    const size = { width, height: theme === wallTheme ? 640 : 360 };
    expectGolden(name, drawSvg(chartOption(trend(spec), plainDrawing(size, theme, zh), name), size));
  });
});
