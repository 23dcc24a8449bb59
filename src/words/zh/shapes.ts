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
  part: '组成部分',
  parts: '构成',
  total: '总数',
  shareOf: (period: string) => `${period}占比`,
  largestPart: (name: string, value: string) => `${name}最多，${value}`,
  partIs: (name: string, value: string) => `${name}${value}`,
  makesUp: (percent: string) => `占${percent}`,
  notWhole: '各部分不足总数或没有总数',
  doesNotAdd: '这一指标的各部分不能相加（比率、平均数或去重数），没有画出',
  partsDiffer: (period: string, sum: string, total: string, difference: string) =>
    `${period}各部分合计${sum}，总数${total}，相差${difference}，不按100%画出`,
  partsRounded: (period: string, sum: string, total: string, difference: string) =>
    `${period}各部分合计${sum}，总数${total}，因四舍五入相差${difference}`,
  noTotal: (periods: string) => `没有总数可核对，不按100%画出：${periods}`,
  negativeParts: (period: string) => `${period}有负数，不按100%画出`,
  zeroParts: (names: string) => `数值为 0，图上看不到：${names}`,
  compositionAria: (title: string, parts: number, periods: number) =>
    `堆积柱形图：${title}。${parts} 个部分，${periods} 个时期。完整数值见数据表。`,
  heatAria: (title: string, rows: number, columns: number) =>
    `热力表：${title}。${rows} 个地区，${columns} 个时期，每格写有数值。完整数值见数据表。`,
  tilesAria: (title: string, count: number) =>
    `方块示意图：${title}。共 ${count} 个地区，每块写有名称和数值。完整数值见数据表。`,
  slopeAria: (title: string, count: number, from: string, to: string) =>
    `斜线图：${title}。${count} 条线，${from}与${to}。完整数值见数据表。`,
  dumbbellAria: (title: string, count: number, from: string, to: string) =>
    `哑铃图：${title}。共 ${count} 项，${from}与${to}。完整数值见数据表。`,
};
