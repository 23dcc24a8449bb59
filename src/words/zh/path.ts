// Chinese words of planned courses and projections.

export const path = {
  planLine: '虚线为计划进度',
  limitLine: '虚线为控制上限',
  band: (green: number, yellow: number) => `灰色带为落后计划 ${green}、${yellow} 个百分点以内`,
  range: '阴影为推算区间',
  expected: '推算',
  projected: (text: string) => `推算到期值 ${text}`,
  between: (low: string, high: string) => `${low}～${high}`,
  dueRow: (day: string) => `推算（${day}到期）`,
  ahead: (points: string) => `快于计划进度${points}个百分点`,
  behind: (points: string) => `慢于计划进度${points}个百分点`,
  onPlan: '与计划进度持平',
  origin: (text: string) => `目标出处：${text}`,
  methods: {
    season: (years: number) => `推算：按前 ${years} 年同期所占份额，区间为其中最高与最低`,
    pace: (periods: number) => `推算：按今年已有 ${periods} 期的速度，区间为其中最快与最慢`,
    drift: (points: number) => `推算：按最近 ${points} 个数值的变化，区间为其中最大与最小`,
  },
  notProjected: (reason: string) => `没有推算：${reason}`,
  refused: {
    due: '已经到期',
    noValue: '本年没有数据',
    nothingYet: '本年累计还是零',
    tooFewPeriods: '本年已有的时期太少',
    tooFewPoints: '已有的数值不足三个',
    tooFewYears: '去重计数需要三个以上年份的同期数据',
    span: '目标跨多个年度',
  },
  aria: (title: string, goal: string) => `进度图：${title}。实际值与计划进度，目标 ${goal}。完整数值见数据表。`,
};
