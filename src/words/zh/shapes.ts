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
  strongerIsMore: '颜色越浓数值越大',
  earlierPeriods: (count: number) => `另有较早的 ${count} 期，见数据表`,
  schematic: '示意排列，不是地图',
  heatAria: (title: string, rows: number, columns: number) =>
    `热力表：${title}。${rows} 个地区，${columns} 个时期，每格写有数值。完整数值见数据表。`,
  tilesAria: (title: string, count: number) =>
    `方块示意图：${title}。共 ${count} 个地区，每块写有名称和数值。完整数值见数据表。`,
  slopeAria: (title: string, count: number, from: string, to: string) =>
    `斜线图：${title}。${count} 条线，${from}与${to}。完整数值见数据表。`,
  dumbbellAria: (title: string, count: number, from: string, to: string) =>
    `哑铃图：${title}。共 ${count} 项，${from}与${to}。完整数值见数据表。`,
};
