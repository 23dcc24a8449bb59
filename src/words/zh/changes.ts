// Chinese words of changes on the year.

export const changes = {
  name: '同比',
  sinceYearEnd: '较上年末',
  published: (percent: string) => `${percent}（公布）`,
  points: (text: string) => `${text} 个百分点`,
  pointsShort: (text: string) => `${text} 百分点`,
  difference: (text: string, unit: string) => `${text} ${unit}`,
  noBase: '上年无数据',
  noValue: '—',
  notComparable: '口径变更，不可比',
  up: '上升',
  down: '下降',
  same: '持平',
};
