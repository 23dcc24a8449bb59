// Chinese words of the card of a lamp: how it came about, what turns it, its history, colours set by hand, rules of lists.
import type { LampMethod, LampThresholds } from '../../model/lampMethod';

export const lampCard = {
  computed: (lamp: string) => `计算结果：${lamp}`,
  overriddenUntil: (until: string) => `人工判定至${until}`,
  method: (name: string) => `评估方法：${name}`,
  terms: {
    gap: (planned: string, completion: string, gap: string) =>
      `计划进度 ${planned} − 完成率 ${completion} = ${gap} 个百分点`,
    distance: (time: string, completion: string, gap: string) =>
      `时间已过 ${time} − 路程已走 ${completion} = ${gap} 个百分点`,
    part: (completion: string, planned: string, percent: string) =>
      `完成率 ${completion} ÷ 计划进度 ${planned} = ${percent}`,
    whole: (completion: string) => `完成率 ${completion}`,
    growth: (growth: string, needed: string, ratio: string) => `年均增长 ${growth} ÷ 需要 ${needed} = ${ratio}`,
    growthAlone: (growth: string) => `比上年同期朝好的方向变化 ${growth}`,
    projection: (projected: string, percent: string) => `照此到期为 ${projected}，走完全程的 ${percent}`,
  },
  score: (score: string) => `得分 ${score}（−5 至 5）`,
  /** `good`: the name of the colour of what is on schedule. */
  thresholds: {
    scheduleGap: ({ green, yellow, near }, good) =>
      `差距不超过 0 为按进度，不超过 ${green} 个百分点为基本同步（${good}），不超过 ${yellow} 为黄灯，再多为红灯；到期未达到目标的，完成率 ${near}% 以上为黄灯，不足为红灯。差距先四舍五入到 0.1 再比较。`,
    achievement: (_, good) =>
      `90% 以上为${good}，75% 以上为黄灯，不足为红灯；先四舍五入到 0.1 再比较，89.5% 为黄灯。累计数与目标到期应完成的部分相比，存量与整个目标相比。`,
    baselineDistance: ({ green, yellow, near }, good) =>
      `从基数到目标走过的份额落后于时间的份额：不超过 ${green} 个百分点为${good}，不超过 ${yellow} 为黄灯，再多为红灯；到期未达到目标的，完成率 ${near}% 以上为黄灯，不足为红灯。`,
    growthRate: ({ near }, good) =>
      `实际增长为所需增长的 0.95 以上为${good}，0.60 以上为黄灯，不足为红灯；没有目标时，向好增长 1.5% 以上为${good}，0.5% 以上为黄灯。到期未达到目标的，完成率 ${near}% 以上为黄灯，不足为红灯。`,
    projection: ({ near }, good) =>
      `照此到期能走完 95% 以上为${good}，10% 以上为黄灯，不足为红灯；没有目标时，向好增长 2% 以上为${good}，0.5% 以上为黄灯。到期未达到目标的，完成率 ${near}% 以上为黄灯，不足为红灯。`,
  } satisfies Record<LampMethod, (thresholds: LampThresholds, good: string) => string> as Record<
    LampMethod,
    (thresholds: LampThresholds, good: string) => string
  >,
  sources: {
    scheduleGap:
      '依据：各地重点工作“红黄绿灯”做法（10、30 个百分点为界）；0 至 10 之间各地没有名称，这里称为基本同步。',
    achievement: '依据：ServiceNow 目标管理的达成率。',
    baselineDistance: '依据：奥斯陆市关键结果跟踪的完成份额。',
    growthRate: '依据：Open SDG 与加拿大统计局的增长率法；基数或目标为零时不评估。',
    projection: '依据：联合国统计司进展图。',
  } satisfies Record<LampMethod, string> as Record<LampMethod, string>,
  baseFromData: (value: string, period: string) => `${value}，取自${period}数据`,
  curveYears: (curve: string, years: string) => `${curve}（${years}）`,
  projection: '到期推算',
  projected: (value: string, low: string, high: string, due: string) =>
    `推算到${due}为${value}，最慢到最快为${low}至${high}`,
  projectedBy: {
    season: (count: number) => `按前 ${count} 年同期占全年的份额`,
    pace: (count: number) => `按今年 ${count} 个时段的快慢`,
    drift: (count: number) => `按最近 ${count} 个时点的变化`,
  },
  history: '逐月亮灯',
  historyNone: '清单的年份还没有开始。',
  madeGood: '后来补上',
  monthWithout: '当月没有数据',
  months: (year: string) => `${year}各月`,
  overrides: '人工判定',
  overrideAdd: '人工判定亮灯',
  overrideHint: '只改变显示的灯，计算结果照旧列出。需要理由和截止日期，可在“数据记录”中撤销。',
  overrideColor: '显示为',
  overrideReason: '理由',
  overrideFrom: '自',
  overrideUntil: '至',
  overrideText: (color: string, from: string, until: string) => `${from}至${until}显示为${color}`,
  overrideEnd: '结束',
  overrideEndOf: (color: string) => `结束“${color}”的人工判定`,
  overrideFaults: {
    reason: '请写明理由。',
    from: '请填写起始日期。',
    until: '请填写截止日期。',
    order: '截止日期不能早于起始日期。',
  },
  noteAdded: (title: string) => `人工判定“${title}”的亮灯`,
  noteEnded: (title: string) => `结束“${title}”的人工判定`,
  rulesOf: (list: string) => `“${list}”的评灯规则`,
  rulesHint: '保存后立即生效；单独设了方法的目标按自己的方法。可在“数据记录”中撤销。',
  rulesMethod: '评估方法',
  goodPoints: (good: string) => `${good}：落后不超过（百分点）`,
  yellowPoints: '黄灯：落后不超过（百分点）',
  nearPercent: '到期黄灯：完成率至少（%）',
  goodColor: '按进度的颜色',
  madeGoodRule: '红灯月份后来补上的，在逐月亮灯里显示为黄灯',
  rollUp: '汇总方式',
  rollUps: { counts: '各色计数', worst: '取最差的灯，并列出计数' },
  rulesFaults: {
    points: '请填写 0 至 100 的数，黄灯的界限不能小于按进度的。',
    near: '请填写 0 至 100 的数。',
  },
  rulesReset: '恢复默认规则',
  noteRules: (list: string) => `修改“${list}”的评灯规则`,
};
