// Random series as a workspace holds them: catalogue indicators and new ones, every form, state and kind of period.
import fc from 'fast-check';
import { isMissing, STATUSES, type Observation } from '../../../src/model/observation';
import { frequencyOf, type Frequency } from '../../../src/model/period';
import { seriesId, type Series } from '../../../src/model/series';
import { anyPeriod } from '../../model/arbitraries';

/** A stock has its state at an end, and a year up to its end is the year. A new indicator has its name as code; texts that start a formula or a tag stay texts. */
const SUBJECTS = [
  { indicator: 'QY01', unit: '家', forms: ['end'] },
  { indicator: 'YF02', unit: '%', forms: ['period', 'cumulative'] },
  { indicator: 'CG02', unit: '万元', forms: ['period', 'cumulative'] },
  { indicator: '新建实验室面积', unit: '平方米', forms: ['period', 'cumulative'] },
  { indicator: '=SUM(A1)', unit: '个', forms: ['period'] },
  { indicator: '甲,"乙"<b>', unit: '台', forms: ['end'] },
] as const;

const DIMENSIONS: readonly Readonly<Record<string, string>>[] = [
  {},
  { 行业: '制造业' },
  { 行业: '服务业', 性质: '民营' },
  { constructor: '建筑' },
  JSON.parse('{"__proto__":"毒"}') as Record<string, string>,
  { 备注类别: '-其他' },
];

/** Nothing adds up within a year there. */
const LONG: readonly Frequency[] = ['year', 'fiscal', 'span'];

const anyValue = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6))
  .map(([digits, shift]) => Number(`${digits}e-${shift}`));

const anyObservation: fc.Arbitrary<Observation> = fc
  .tuple(anyPeriod, fc.constantFrom(...STATUSES), anyValue)
  .map(([period, status, value]) => ({
    period,
    value: isMissing(status) ? null : value + 0,
    status,
    source: { import: 1, table: 0, row: 0, column: 0 },
    text: null,
  }));

const anySeries: fc.Arbitrary<Series[]> = fc
  .record({
    subject: fc.constantFrom(...SUBJECTS),
    area: fc.constantFrom('320703', '320706', '某产业园', '@某园'),
    dimensions: fc.constantFrom(...DIMENSIONS),
    form: fc.nat(2),
    observations: fc.uniqueArray(anyObservation, { selector: ({ period }) => period, minLength: 1, maxLength: 6 }),
  })
  .map(({ subject: { indicator, unit, forms }, area, dimensions, form, observations }) => {
    const byFrequency = new Map<Frequency, Observation[]>();
    for (const one of observations) {
      const frequency = frequencyOf(one.period);
      byFrequency.set(frequency, [...(byFrequency.get(frequency) ?? []), one]);
    }
    return [...byFrequency].map(([frequency, list]): Series => {
      const chosen = forms[form % forms.length] ?? 'period';
      return {
        indicator,
        key: {
          area,
          dimensions,
          frequency,
          form: LONG.includes(frequency) && chosen === 'cumulative' ? 'period' : chosen,
          unit,
        },
        observations: list.toSorted((left, right) => (left.period < right.period ? -1 : 1)),
      };
    });
  });

export const anyExportedSeries: fc.Arbitrary<Series[]> = fc
  .array(anySeries, { minLength: 1, maxLength: 5 })
  .map((lists) => {
    const unique = new Map<string, Series>();
    for (const one of lists.flat()) unique.set(`${one.indicator} ${seriesId(one.key)}`, one);
    return [...unique.values()];
  });
