import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import { parseTargetText } from '../../../src/intake/map/parseTargetText';
import { plannedCurve } from '../../../src/intake/map/plannedCurve';
import type { Cell } from '../../../src/intake/sheet';
import type { ColumnRole, TableMapping, TaskField } from '../../../src/model/mapping';
import { period } from '../../../src/model/period';
import { at, INDICATOR, mappingOf, PLACE, sheetOf, UNIT, valueColumn } from './table';

const task = (field: TaskField): ColumnRole => ({ role: 'task', field });
const register = (kind: 'text' | 'date' | 'number' | 'code'): ColumnRole => ({ role: 'register', kind });

const FIELDS = [
  'number',
  'title',
  'indicator',
  'target',
  'unit',
  'planQ1',
  'planQ2',
  'planQ3',
  'planQ4',
  'actual',
  'due',
] as const;
const HEADER = ['序号', '重点任务', '关联指标', '目标值', '单位', '一', '二', '三', '四', '9月末累计', '完成时限'];

function taskList(rows: readonly (readonly Cell[])[], more: Partial<TableMapping> = {}) {
  const sheet = sheetOf([HEADER, ...rows]);
  const mapping = mappingOf(sheet, FIELDS.map(task), { layout: 'taskList', listName: '清单', listYear: 2024, ...more });
  return mapTable(sheet, mapping, PLACE);
}

const share = (value: number): Cell => ({ kind: 'percent', value });
const CONTRACTS = [
  5,
  '技术合同成交额',
  'CG02',
  '≥45000',
  '万元',
  share(0.25),
  share(0.5),
  share(0.75),
  share(1),
  29100,
  '2024-12-31',
];

describe('task lists', () => {
  it('R-421 a row is a task with target, curve, state and due date', () => {
    const { tasks, targets, questions } = taskList([CONTRACTS]);
    expect(questions).toEqual([]);
    expect(tasks).toMatchObject([
      {
        list: '清单',
        year: 2024,
        number: '5',
        title: '技术合同成交额',
        indicator: 'CG02',
        due: '2024-12-31',
        progress: { asOf: '2024-09-30', value: 29100, missing: null },
      },
    ]);
    expect(targets).toMatchObject([
      {
        indicator: 'CG02',
        period: '2024',
        operator: '>=',
        value: 45000,
        unit: '万元',
        curve: { kind: 'quarters', shares: [0.25, 0.5, 0.75, 1] },
        due: '2024-12-31',
        task: '5',
      },
    ]);
  });

  it('R-421 a state without a number keeps its reason', () => {
    const row = CONTRACTS.map((cell, index) => (index === 9 ? '无案件' : cell));
    expect(taskList([row]).tasks[0]?.progress).toMatchObject({ value: null, missing: 'noCases' });
  });

  it('R-421 a state in another unit is converted to that of the target', () => {
    const row = CONTRACTS.map((cell, index) => (index === 9 ? '2.91亿元' : cell));
    expect(taskList([row]).tasks[0]?.progress?.value).toBe(29100);
  });

  it('R-424 a list that does not say its day is asked', () => {
    const headers = HEADER.map((header) => header.replace('9月末累计', '完成值'));
    const { questions } = taskList([CONTRACTS], { headers });
    expect(questions).toEqual([expect.objectContaining({ kind: 'period', suggestions: ['2024-12-31'] })]);
  });

  it('R-424 the day may stand in a title row', () => {
    const sheet = sheetOf([['截至2024年6月30日'], HEADER, CONTRACTS]);
    const headers = HEADER.map((header) => header.replace('9月末累计', '完成值'));
    const mapping = mappingOf(sheet, FIELDS.map(task), {
      layout: 'taskList',
      listName: '清单',
      listYear: 2024,
      headers,
      firstBodyRow: 2,
      rowRoles: { 0: 'title', 1: 'header' },
    });
    expect(mapTable(sheet, mapping, PLACE).tasks[0]?.progress?.asOf).toBe('2024-06-30');
  });

  it('R-422 a target that is no level is named and the task stays', () => {
    const row = CONTRACTS.map((cell, index) => (index === 3 ? '增长10%以上' : cell));
    const { tasks, targets, issues } = taskList([row]);
    expect([tasks.length, targets.length]).toEqual([1, 0]);
    expect(issues).toEqual([expect.objectContaining({ kind: 'targetWithoutBase', cell: 'D2' })]);
  });

  it('R-421 a due date that cannot be read is named', () => {
    const row = CONTRACTS.map((cell, index) => (index === 10 ? '长期坚持' : cell));
    const { tasks, issues } = taskList([row]);
    expect([tasks[0]?.due, issues.map(({ kind, cell }) => [kind, cell])]).toEqual([null, [['dueUnreadable', 'K2']]]);
  });
});

describe('targets', () => {
  it.each([
    ['≥9 家', '>=', 9, '家'],
    ['≥50000 万元', '>=', 50000, '万元'],
    ['460 万元', '=', 460, '万元'],
    ['100 %', '=', 100, '%'],
    ['不低于2.05%', '>=', 2.05, '%'],
    ['90家以上', '>=', 90, '家'],
    ['控制在5个以内', '<=', 5, '个'],
    ['≤3.5', '<=', 3.5, null],
    ['4亿元', '=', 4, '亿元'],
  ])('R-422 %j', (text, operator, value, unit) => {
    expect(parseTargetText(text)).toEqual({ operator, value, unit });
  });

  it.each(['增长10%以上', '持续推进', ''])('R-422 %j is no level', (text) => {
    expect(parseTargetText(text)).toBeNull();
  });

  it('R-423 plans are percent in any notation, and a gap means the straight line', () => {
    const quarters = { kind: 'quarters', shares: [0, 0.4, 0.8, 1] };
    expect(plannedCurve([0, 40, 80, 100])).toEqual(quarters);
    expect(plannedCurve([0, 0.4, 0.8, 1])).toEqual(quarters);
    expect(plannedCurve(['0%', '40%', '80%', '100%'])).toEqual(quarters);
    expect(plannedCurve([0, null, 80, 100])).toEqual({ kind: 'linear' });
  });

  it('R-425 a target column beside values gives targets of the year in the unit stated', () => {
    const sheet = sheetOf([
      ['指标', '单位', '年度目标', '2023'],
      ['成交额', '万元', '4亿元', 23470],
      ['高企', '家', '—', 30],
    ]);
    const columns: ColumnRole[] = [INDICATOR, UNIT, { role: 'value', measure: 'target', at: at() }, valueColumn()];
    const defaults = at({ period: period('2023-Q3') });
    const { targets, entries } = mapTable(sheet, mappingOf(sheet, columns, { layout: 'cross', defaults }), PLACE);
    expect([...entries.value]).toEqual([23470, 30]);
    expect(targets).toEqual([
      expect.objectContaining({
        indicator: '成交额',
        period: '2023',
        operator: '=',
        value: 4,
        unit: '亿元',
        due: '2023-12-31',
      }),
    ]);
  });
});

describe('registers', () => {
  const sheet = sheetOf([
    ['企业名称', '统一社会信用代码', '发证日期', '联系电话'],
    ['甲公司', '91320703990000017Y', '2020.12.2', '138'],
    ['乙公司', 9.13207e17, 44883, '139'],
    ['丙公司', '9.13207E+17', '三年', ''],
  ]);
  const columns = [
    register('text'),
    register('code'),
    register('date'),
    { role: 'ignored', reason: 'personal' } as const,
  ];
  const mapped = mapTable(sheet, mappingOf(sheet, columns, { layout: 'register', listName: '台账' }), PLACE);

  it('R-426 rows stay text, days become ISO, and what is no day stays as written', () => {
    expect(mapped.register?.rows.map(({ cells }) => cells[2])).toEqual(['2020-12-02', '2022-11-18', '三年']);
    expect(mapped.issues).toContainEqual(expect.objectContaining({ kind: 'registerTerm', cell: 'C4', text: '三年' }));
    expect(mapped.entries.count).toBe(0);
  });

  it('R-426 personal columns are named and nothing of them is kept', () => {
    expect(mapped.register?.withheld).toEqual(['联系电话']);
    expect(JSON.stringify(mapped.register?.rows)).not.toContain('138');
  });

  it('R-426 a code that a program damaged is named', () => {
    const damaged = mapped.issues.filter(({ kind }) => kind === 'codeDamaged').map(({ cell }) => cell);
    expect(damaged).toEqual(['B3', 'B4']);
  });
});
