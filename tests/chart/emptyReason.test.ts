// What is said in place of a chart that has nothing to draw.
import { expect, test } from 'vitest';
import { chartData, isEmptyChart } from '../../src/chart/chartData';
import { emptyReason } from '../../src/chart/emptyReason';
import type { ChartSpec } from '../../src/model/chartSpec';
import { period } from '../../src/model/period';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { HOME } from '../analysis/story';
import { areaCodes, shapeIndex } from './shapes';

const [then, before] = [period('1999'), period('1998')];
const many = { indicators: ['QY01'], areas: areaCodes, highlight: null } as const;
const one = { indicator: 'QY01', areas: areaCodes, highlight: null } as const;
const course = { frequency: 'day', from: null, to: null } as const;

const cases: readonly (readonly [ChartSpec, string])[] = [
  [{ kind: 'trend', ...many, ...course, transform: { kind: 'stated' }, targets: null }, '所选指标、地区和频率没有数值'],
  [{ kind: 'panels', ...many, ...course, transform: { kind: 'stated' }, page: 1 }, '所选指标、地区和频率没有数值'],
  [{ kind: 'heat', ...one, ...course }, '所选指标、地区和频率没有数值'],
  [{ kind: 'ranking', ...one, period: then }, '所选地区没有1999年末有效期内高新技术企业数的数值'],
  [{ kind: 'tiles', ...one, period: then, places: [] }, '所选地区没有1999年末有效期内高新技术企业数的数值'],
  [{ kind: 'slope', ...many, from: before, to: then }, '没有一项在1998年和1999年都有数值'],
  [{ kind: 'dumbbell', ...many, against: { kind: 'target' }, to: then }, '没有一项同时有1999年的目标和数值'],
  [{ kind: 'bullets', indicators: ['QY01'], area: HOME, period: then, asOf: null }, '没有一项同时有1999年的目标和数值'],
  [
    { kind: 'scatter', x: 'CG02', y: 'QY01', areas: areaCodes, period: then, highlight: null },
    '1999年没有一个所选地区同时有“有效期内高新技术企业数”和“技术合同成交额”的数值',
  ],
  [{ kind: 'ladder', area: HOME, period: then, steps: [{ indicator: 'QY01', arrivals: [] }] }, '1999年各级都没有数值'],
  [
    { kind: 'waterfall', indicator: 'QY01', area: HOME, period: then, moves: [] },
    '1998年末和1999年末的数值不全，变动无从画起',
  ],
  [
    {
      kind: 'composition',
      ...course,
      indicator: 'CG02',
      area: HOME,
      by: { kind: 'dimension', name: '颜色' },
      measure: 'amount',
      highlight: null,
    },
    '没有“技术合同成交额”可相加的组成部分',
  ],
  [
    {
      kind: 'composition',
      frequency: 'year',
      from: null,
      to: null,
      indicator: 'QY01',
      area: HOME,
      by: { kind: 'areas', areas: areaCodes.slice(0, 3) },
      measure: 'share',
      highlight: null,
    },
    '没有一期的各部分凑成总数',
  ],
];

test.each(cases)('R-1125 a $kind without anything to draw says why', (spec, said) => {
  const data = chartData(spec, shapeIndex);
  expect(data).not.toBeNull();
  if (data === null) return;
  expect(isEmptyChart(data)).toBe(true);
  expect(emptyReason(data, zh)).toContain(said);
  expect(emptyReason(data, en)).toMatch(/^There is nothing to draw: /);
});
