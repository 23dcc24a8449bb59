// Chinese words of what targets and tasks say, beyond the columns of a task list.
import type { LampMethod } from '../../model/lampMethod';

export const promises = {
  years: '年份',
  content: '主要内容',
  taskSource: '任务来源',
  related: '其他关联指标',
  problems: '存在问题',
  nextStep: '下一步打算',
  evidence: '佐证材料',
  counts: '计数方式',
  countsNames: { total: '总数', increase: '净增' },
  netIncrease: (target: string) => `净增${target}`,
  method: '评估方法',
  methodOfList: '按清单的规则',
  methods: {
    scheduleGap: '序时进度',
    achievement: '完成率',
    baselineDistance: '与起点的距离',
    growthRate: '增长率',
    projection: '按趋势推算',
  } satisfies Record<LampMethod, string> as Record<LampMethod, string>,
  labelled: (name: string, text: string) => `${name}：${text}`,
  again: (name: string, number: number) => `${name}（第 ${number} 次）`,
  remedy: (number: number) => `短板整改 ${number}`,
  measure: '整改措施',
  remedyDue: (date: string) => `整改期限${date}`,
  remedyDone: (date: string) => `${date}整改完成`,
  beforeAfter: (before: string, after: string) => `整改前${before}，整改后${after}`,
  override: (number: number) => `人工定灯 ${number}`,
  overrideText: (color: string, from: string, until: string, reason: string) =>
    `${from}至${until}为${color}，理由：${reason}`,
};
