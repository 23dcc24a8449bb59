// Chinese words of what changed between two states of a workspace.
import type { TargetOperator } from '../../model/target';

/** How much of each there is. */
export interface DifferenceTally {
  readonly lamps: number;
  readonly added: number;
  readonly revised: number;
  readonly removed: number;
  readonly tasks: number;
  readonly targets: number;
  readonly registers: number;
  readonly definitions: number;
}

const OPERATORS: Readonly<Record<TargetOperator, string>> = { '>=': '≥', '<=': '≤', '=': '＝' };

const some = (parts: readonly (readonly [number, string])[]) =>
  parts.filter(([count]) => count > 0).map(([count, text]) => text.replace('#', String(count)));

export const differences = {
  title: '前后变化',
  lead: '比较两份数据，看哪些数值、目标、任务变了，哪些灯变了颜色。',
  before: '原来',
  after: '现在',
  sections: {
    lamps: '变了颜色的灯',
    tasks: '任务',
    targets: '目标',
    values: '数值',
    derived: '由台账测算的数值',
    registers: '台账',
    definitions: '定义和文字',
  },
  definitions: {
    indicators: '指标',
    areas: '地区',
    lists: '清单规则',
    rules: '测算规则',
    annotations: '批注',
    sentences: '改过的句子',
    boards: '看板',
  },
  added: '新增',
  removed: '已删去',
  otherParts: '其他内容有修改',
  value: (number: string, unit: string) => `${number}${unit === '%' ? '' : ' '}${unit}`.trim(),
  target: (operator: TargetOperator, value: string) => `${OPERATORS[operator]} ${value}`,
  task: (reports: number, isDone: boolean, note: string | undefined) =>
    [
      isDone ? '已完成' : '',
      reports > 0 ? `新增 ${reports} 条进展${note === undefined ? '' : `：${note}`}` : '',
      !isDone && reports === 0 ? '内容有修改' : '',
    ]
      .filter((part) => part !== '')
      .join('，'),
  rows: (added: number, revised: number, removed: number) =>
    some([
      [added, '新增 # 行'],
      [revised, '修改 # 行'],
      [removed, '减少 # 行'],
    ]).join('，') || '表头或说明有修改',
  counts: (added: number, revised: number, removed: number) =>
    some([
      [added, '新增 #'],
      [revised, '修改 #'],
      [removed, '减少 #'],
    ]).join('，'),
  headline: (tally: DifferenceTally) => {
    const values = some([
      [tally.added, '新增 # 个数值'],
      [tally.revised, '修订 # 个数值'],
      [tally.removed, '减少 # 个数值'],
    ]);
    const others = some([
      [tally.tasks, '# 项任务'],
      [tally.targets, '# 个目标'],
      [tally.registers, '# 份台账'],
      [tally.definitions, '# 处定义和文字'],
    ]);
    const lamps = tally.lamps > 0 ? [`${tally.lamps} 盏灯变了颜色`] : ['没有灯变颜色'];
    const rest = others.length === 0 ? [] : [`${others.join('、')}有变化`];
    return values.length + others.length + tally.lamps === 0
      ? '没有变化。'
      : `${[...lamps, ...values, ...rest].join('，')}。`;
  },
  lampsOn: (day: string) => `灯都按 ${day} 判断，所以只有数据和任务的变化会让灯变色。`,
  derivedMark: '测算',
  more: (count: number) => `另有 ${count} 处`,
  now: '现在的数据',
  nothing: '还没有数据的时候',
  afterImport: (id: number, at: string, file: string) => `第 ${id} 次导入后（${at}${file === '' ? '' : `，${file}`}）`,
  chooseFile: '选择快照文件…',
  withoutFile: '不用这个文件',
  save: '全部存为 CSV',
  toIndicator: '看这个指标',
  columns: { kind: '类别', subject: '对象', place: '地区和时期', before: '原来', after: '现在', remark: '说明' },
};
