import { describe, expect, it } from 'vitest';
import type { TargetState, TaskState } from '../../src/app/desk/review';
import { factChanges, targetFacts, taskFacts } from '../../src/app/tasks/promiseFacts';
import { isoDate, period } from '../../src/model/period';
import { type Target, TARGET_ADDITIONS } from '../../src/model/target';
import { PROGRESS_ADDITIONS, type Task, TASK_ADDITIONS } from '../../src/model/task';
import { zh } from '../../src/words/zh';

const target: Target = {
  ...TARGET_ADDITIONS,
  id: 't1',
  indicator: 'rd',
  area: '320703',
  period: period('2024'),
  operator: '>=',
  value: 30,
  unit: '亿元',
  baseline: null,
  curve: { kind: 'quarters', shares: [0.25, 0.5, 0.75, 1] },
  due: isoDate('2024-12-31'),
  origin: '清单 B4',
};

const task: Task = {
  ...TASK_ADDITIONS,
  id: 'k1',
  list: '2024年清单',
  year: 2024,
  lastYear: 2024,
  number: '1',
  title: '提高研发经费',
  indicator: 'rd',
  area: '320703',
  target: 't1',
  section: '规划科',
  leader: '张局',
  deputy: null,
  partners: null,
  due: isoDate('2024-12-31'),
  progress: [
    { ...PROGRESS_ADDITIONS, asOf: isoDate('2024-09-30'), value: 20, missing: null, doneOn: null, note: null },
  ],
};

const ofTarget = (part: Partial<Target>): TargetState => ({
  target: { ...target, ...part },
  name: '研发经费',
  area: '连云区',
});
const ofTask = (part: Partial<Task>): TaskState => ({
  task: { ...task, ...part },
  indicator: '研发经费',
  related: [],
  area: '连云区',
  target,
  unit: '亿元',
  goodColor: 'green',
});

const targetChange = (part: Partial<Target>) =>
  factChanges(targetFacts(ofTarget({}), zh), targetFacts(ofTarget(part), zh));
const taskChange = (part: Partial<Task>) => factChanges(taskFacts(ofTask({}), zh), taskFacts(ofTask(part), zh));

describe('facts of targets and tasks', () => {
  it('R-742 says value, operator and unit of a target, old and new', () => {
    expect(targetChange({ operator: '<=', value: 35.5 })).toEqual([
      { name: '目标', before: '≥30亿元', after: '≤35.5亿元' },
    ]);
  });

  it('R-742 tells two planned curves apart however near they are', () => {
    expect(targetChange({ curve: { kind: 'quarters', shares: [0.2501, 0.5, 0.75, 1] } })).toEqual([
      {
        name: '计划进度',
        before: '各季度末应完成 25% / 50% / 75% / 100%',
        after: '各季度末应完成 25.01% / 50% / 75% / 100%',
      },
    ]);
  });

  it('R-742 shows a baseline that was not there before, and a due date that moves', () => {
    expect(targetChange({ baseline: 12, due: isoDate('2025-06-30') })).toEqual([
      { name: '基数', before: null, after: '12亿元' },
      { name: '完成时限', before: '2024年12月31日', after: '2025年6月30日' },
    ]);
  });

  it('R-742 shows who answers for a task, and that someone no longer does', () => {
    expect(taskChange({ leader: null, deputy: '李局', section: '成果科' })).toEqual([
      { name: '责任科室', before: '规划科', after: '成果科' },
      { name: '分管领导', before: null, after: '李局' },
      { name: '牵头领导', before: '张局', after: null },
    ]);
  });

  it('R-742 shows each report of a task by its day, an older one that changes too', () => {
    const december = { asOf: isoDate('2024-12-31'), value: null, missing: 'notPublished', doneOn: null } as const;
    const progress = [
      { ...task.progress[0]!, value: 21 },
      { ...PROGRESS_ADDITIONS, ...december, note: '待统计局公布' },
    ];
    expect(taskChange({ progress })).toEqual([
      { name: '2024年9月30日填报', before: '20亿元', after: '21亿元' },
      { name: '2024年12月31日填报', before: null, after: '待公布，待统计局公布' },
    ]);
  });

  it('R-1206 names the colour that a person set as the list has it', () => {
    const override = {
      color: 'green',
      reason: '名单推迟',
      from: isoDate('2024-09-30'),
      until: isoDate('2024-11-30'),
    } as const;
    const facts = (goodColor: 'green' | 'blue') => taskFacts({ ...ofTask({ overrides: [override] }), goodColor }, zh);
    expect([facts('blue'), facts('green')].map((all) => all.at(-1)?.[1].match(/[蓝绿]灯/)?.[0])).toEqual([
      '蓝灯',
      '绿灯',
    ]);
  });

  it('R-742 shows nothing where nothing changes', () => {
    expect([targetChange({}), taskChange({})]).toEqual([[], []]);
  });

  it('R-1148 says the course of increases, methods and spans of years', () => {
    expect(targetChange({ counts: 'increase', method: 'achievement' })).toEqual([
      { name: '目标', before: '≥30亿元', after: '净增≥30亿元' },
      { name: '评估方法', before: null, after: '完成率' },
    ]);
    expect(taskChange({ lastYear: 2025 })).toEqual([{ name: '年份', before: '2024年', after: '2024年至2025年' }]);
  });

  it('R-1148 says content, source and problems of a task, its remedies and the colours set by hand', () => {
    const remedies = [
      {
        shortcoming: '覆盖面窄',
        measure: '进园区',
        due: isoDate('2024-06-30'),
        doneOn: null,
        before: 103,
        after: null,
      },
    ];
    const overrides = [
      { color: 'yellow', reason: '上级推迟', from: isoDate('2024-09-01'), until: isoDate('2024-09-30') } as const,
    ];
    const progress = [{ ...task.progress[0]!, problems: '材料不齐', nextStep: '辅导', evidence: '文件' }];
    expect(taskChange({ content: '内容', source: '方案', remedies, overrides, progress })).toEqual([
      { name: '主要内容', before: null, after: '内容' },
      { name: '任务来源', before: null, after: '方案' },
      {
        name: '2024年9月30日填报',
        before: '20亿元',
        after: '20亿元，存在问题：材料不齐，下一步打算：辅导，佐证材料：文件',
      },
      {
        name: '短板整改 1',
        before: null,
        after: '覆盖面窄，进园区，整改期限2024年6月30日，整改前103亿元，整改后无数据',
      },
      { name: '人工定灯 1', before: null, after: '2024年9月1日至2024年9月30日为黄灯，理由：上级推迟' },
    ]);
  });
});
