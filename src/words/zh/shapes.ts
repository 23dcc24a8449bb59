// Chinese words of the kinds of charts beside trend and ranking.

export const shapes = {
  subject: '项目',
  difference: '差',
  otherScope: '口径不同',
  notRanked: '不参加排名',
  overlapsWith: (area: string) => `与${area}重叠`,
  scopeLeftOut: (names: string) => `口径不同，没有放在一起：${names}`,
  overlapLeftOut: (names: string) => `范围重叠，没有放在一起：${names}`,
  notRankedLeftOut: (names: string) => `不参加排名：${names}`,
  rose: (name: string, from: string, to: string) => `${name}由${from}增至${to}`,
  fell: (name: string, from: string, to: string) => `${name}由${from}降至${to}`,
  stayed: (name: string, value: string) => `${name}为${value}，没有变化`,
  risen: (count: number, total: number) => `${total}个中${count}个上升`,
  besideTarget: (name: string, actual: string, target: string) => `${name}实际${actual}，目标${target}`,
  met: (count: number, total: number) => `${total}个中${count}个达到目标`,
  hollowIs: (period: string) => `空心点为${period}`,
  slopeAria: (title: string, count: number, from: string, to: string) =>
    `斜线图：${title}。${count} 条线，${from}与${to}。完整数值见数据表。`,
  dumbbellAria: (title: string, count: number, from: string, to: string) =>
    `哑铃图：${title}。共 ${count} 项，${from}与${to}。完整数值见数据表。`,
};
