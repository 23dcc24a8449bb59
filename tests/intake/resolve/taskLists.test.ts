import { describe, expect, it } from 'vitest';
import { catalogueAreas } from '../../../src/catalogue/areas';
import { catalogueIndicators } from '../../../src/catalogue/indicators';
import { mapTable } from '../../../src/intake/mapTable';
import { resolve } from '../../../src/intake/resolve';
import type { Cell } from '../../../src/intake/sheet';
import { isoDate, period } from '../../../src/model/period';
import type { Target } from '../../../src/model/target';
import { PROGRESS_ADDITIONS, type Task } from '../../../src/model/task';
import { TARGET, TASK } from '../../model/promises';
import { sheetOf } from '../map/table';
import { proposalFor, shortRoles, tableOf } from '../recognise/proposals';

const NOTHING = { indicators: [], areas: [], targets: [], tasks: [], registers: [] };
const OPTIONS = {
  homeArea: '320703',
  catalogue: { indicators: catalogueIndicators, areas: catalogueAreas },
  registerKinds: { fields: [], kinds: [] },
  replacedRegisters: [],
};

const LIST = '2024年重点工作任务清单';
const HEADER =
  '序号 任务来源 重点任务 主要内容 关联指标 目标值 单位 责任领导（主要/分管） 责任科室 配合单位 完成时限 节点计划（一/二/三/四季度） 当前值 进展情况 存在问题 下一步打算 状态 亮灯 更新日期 佐证材料'.split(
    ' ',
  );
const CELLS: Readonly<Record<string, Cell>> = {
  序号: 1,
  任务来源: '年度计划',
  重点任务: '高企认定',
  主要内容: '辅导企业申报，电话13812345678',
  关联指标: 'QY02、QY05',
  目标值: '15',
  单位: '家',
  '责任领导（主要/分管）': '张三/李四',
  责任科室: '高新科',
  配合单位: '税务局',
  完成时限: '2024年12月底',
  '节点计划（一/二/三/四季度）': '一季度0%；二季度0%；三季度40%；四季度100%',
  当前值: 6,
  进展情况: '已公示',
  存在问题: '材料不齐',
  下一步打算: '逐户辅导',
  状态: '推进中',
  亮灯: '绿',
  更新日期: '2024-10-08',
  佐证材料: '公示文件',
};

/** The list with some cells of its one row changed, without some columns, read as a person's file would be. */
function importList(
  { cells = {}, without = [] as readonly string[], title = LIST } = {},
  stored: { readonly tasks?: readonly Task[]; readonly targets?: readonly Target[] } = {},
) {
  const header = HEADER.filter((name) => !without.includes(name));
  const row = header.map((name) => ({ ...CELLS, ...cells })[name] ?? null);
  const sheet = sheetOf([[title], header, row]);
  const table = tableOf(proposalFor(sheet));
  const mapped = mapTable(sheet, table, { file: 'a.xlsx', tableIndex: 0 });
  const { tasks, targets, issues } = resolve([mapped], { ...NOTHING, ...stored }, OPTIONS);
  return {
    table,
    task: tasks[0]!,
    target: targets[0],
    issues: [...mapped.issues, ...issues],
    questions: mapped.questions,
  };
}

describe('columns of a task list', () => {
  it('R-1140 every column of the list in practice is read', () => {
    expect(shortRoles(importList().table)).toEqual([
      ...'number source title content indicator target unit leaders section'.split(' ').map(taskRole),
      ...'partners due plan actual note problems nextStep'.split(' ').map(taskRole),
      'ignored derived',
      'ignored derived',
      'task updatedOn',
      'task evidence',
    ]);
  });

  it('R-1140 the cells become the task, its target and its report; numbers of persons are masked', () => {
    const { task, target } = importList();
    expect(task).toMatchObject({
      source: '年度计划',
      content: '辅导企业申报，电话138****5678',
      section: '高新科',
      partners: '税务局',
      due: '2024-12-31',
    });
    expect(target).toMatchObject({ value: 15, curve: { kind: 'quarters', shares: [0, 0, 0.4, 1] } });
    expect(task.progress).toEqual([
      {
        asOf: '2024-10-08',
        value: 6,
        missing: null,
        doneOn: null,
        note: '已公示',
        evidence: '公示文件',
        problems: '材料不齐',
        nextStep: '逐户辅导',
      },
    ]);
  });

  it('R-1140 two columns for work are the task and its content', () => {
    const sheet = sheetOf([
      [LIST],
      ['序号', '重点任务', '工作内容', '责任科室', '完成时限'],
      [1, '甲', '乙', '丙', '2024-12-31'],
    ]);
    expect(shortRoles(tableOf(proposalFor(sheet))).slice(1, 3)).toEqual(['task title', 'task content']);
  });

  it('R-1143 one column or two columns name the leaders', () => {
    expect(importList().task).toMatchObject({ leader: '张三', deputy: '李四' });
    const sheet = sheetOf([
      [LIST],
      ['序号', '重点任务', '责任领导（主要）', '责任领导（分管）', '完成时限'],
      [1, '甲', '张三', '李四', '2024-12-31'],
    ]);
    expect(shortRoles(tableOf(proposalFor(sheet))).slice(2, 4)).toEqual(['task leader', 'task deputy']);
  });

  it('R-1142 a plan that is no course is named and judged by no made-up one', () => {
    const { target, issues } = importList({ cells: { '节点计划（一/二/三/四季度）': '一季度制定方案' } });
    expect(target?.curve).toEqual({ kind: 'linear' });
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'planUnreadable', cell: 'L3' }));
  });

  it('R-1144 the day in the title goes before that of a row’s update', () => {
    expect(importList({ title: `${LIST}（截至2024年9月30日）` }).task.progress[0]?.asOf).toBe('2024-09-30');
  });

  it('R-1144 a row without the day of its update leaves the day to be asked', () => {
    expect(importList().questions).toEqual([]);
    expect(importList({ cells: { 更新日期: null } }).questions).toMatchObject([{ kind: 'period' }]);
  });

  it('R-1144 a day that cannot be read is named', () => {
    const { issues } = importList({ cells: { 更新日期: '上周' } });
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'reportDayUnreadable', text: '上周' }));
  });
});

describe('linked indicators', () => {
  it('R-1145 the first in the unit of the target measures, the others stand beside', () => {
    expect(importList().task).toMatchObject({ indicator: 'QY02', related: ['QY05'] });
    const money = importList({ cells: { 关联指标: 'QY02；CG02', 目标值: '45000', 单位: '万元' } });
    expect(money.task).toMatchObject({ indicator: 'CG02', related: ['QY02'] });
    expect(money.target).toMatchObject({ indicator: 'CG02', value: 45000 });
  });

  it('R-1145 a name that no indicator has is named and makes none', () => {
    const { task, issues } = importList({ cells: { 关联指标: 'QY02、招商满意度' } });
    expect(task).toMatchObject({ indicator: 'QY02', related: [] });
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'linkedUnknown', text: '招商满意度', cell: 'E3' }));
  });
});

describe('lists of several years', () => {
  it.each(['2021-2025年重点任务清单', '“十四五”重点任务清单'])('R-1146 %s runs over its own years', (title) => {
    const { task, target } = importList({ title, cells: { '节点计划（一/二/三/四季度）': '2023年底完成50%' } });
    expect(task).toMatchObject({ year: 2021, lastYear: 2025 });
    expect(target).toMatchObject({
      period: '2021-2025',
      due: '2024-12-31',
      curve: { kind: 'points', points: [{ day: '2023-12-31', share: 0.5 }] },
    });
  });

  it('R-1146 a month without its year says no day in a list of several years', () => {
    const { task, issues } = importList({ title: '2021-2025年重点任务清单', cells: { 完成时限: '9月底' } });
    expect(task.due).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'dueUnreadable', text: '9月底' }));
  });
});

describe('what was edited in place', () => {
  const edited: Task = {
    ...TASK,
    id: `${LIST} 1`,
    content: '改写的内容',
    source: '方案',
    deputy: '王五',
    partners: '统计局',
    indicator: 'QY05',
    related: ['QY02'],
    remedies: [{ shortcoming: '慢', measure: null, due: null, doneOn: null, before: null, after: null }],
    progress: [
      {
        ...PROGRESS_ADDITIONS,
        asOf: isoDate('2024-10-08'),
        value: 5,
        missing: null,
        doneOn: null,
        note: '旧',
        evidence: '照片',
      },
    ],
  };
  const target: Target = {
    ...TARGET,
    id: 'g',
    curve: { kind: 'yearEnd' },
    method: 'achievement',
    baseline: 3,
    due: isoDate('2024-11-30'),
    operator: '>=',
  };
  const stored = { tasks: [edited], targets: [target] };
  const FEW = HEADER.filter(
    (name) => !['序号', '重点任务', '目标值', '单位', '责任科室', '完成时限', '当前值', '更新日期'].includes(name),
  );

  it('R-1147 columns that the file lacks keep what is stored', () => {
    const { task } = importList({ without: FEW }, stored);
    expect(task).toMatchObject({
      content: '改写的内容',
      source: '方案',
      deputy: '王五',
      partners: '统计局',
      indicator: 'QY05',
      related: ['QY02'],
      target: 'g',
      remedies: edited.remedies,
    });
    expect(task.progress).toEqual([{ ...edited.progress[0], value: 6 }]);
  });

  it('R-1147 a blank cell keeps what is stored, a mark for none takes it away', () => {
    expect(importList({ cells: { 配合单位: null } }, stored).task.partners).toBe('统计局');
    expect(importList({ cells: { 配合单位: '—' } }, stored).task.partners).toBeNull();
  });

  it('R-1147 course, method, start and due day of a target stay where the file has none', () => {
    const file = importList({ without: [...FEW, '完成时限'], cells: { 目标值: '18' } }, stored);
    expect(file.target).toEqual({ ...target, indicator: 'QY05', value: 18, origin: `${LIST} 1` });
  });

  it('R-1147 a bare number keeps the operator of the same target', () => {
    const same = { ...stored, targets: [{ ...target, operator: '=' as const }] };
    expect(importList({ cells: { 目标值: '≥15' } }, same).target?.operator).toBe('>=');
    expect(importList({}, stored).target?.operator).toBe('>=');
  });

  it('R-1147 a file without targets leaves the target of the task', () => {
    const file = importList({ without: [...FEW, '目标值', '单位'] }, stored);
    expect([file.target, file.task.target]).toEqual([undefined, 'g']);
  });

  it('R-1147 a start is dropped with the promise it belonged to', () => {
    expect(importList({ cells: { 目标值: '净增5家' } }, stored).target).toMatchObject({
      counts: 'increase',
      baseline: null,
      period: period('2024'),
    });
  });
});

function taskRole(field: string): string {
  return `task ${field}`;
}
