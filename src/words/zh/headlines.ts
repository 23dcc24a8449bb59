// Chinese words of headlines made from figures.

export const headlines = {
  level: (period: string, name: string, value: string) => `${period}${name}${value}`,
  rise: (percent: string) => `同比增长${percent}`,
  fall: (percent: string) => `同比下降${percent}`,
  raisePoints: (points: string) => `较上年提高${points}个百分点`,
  lowerPoints: (points: string) => `较上年降低${points}个百分点`,
  more: (value: string) => `较上年增加${value}`,
  less: (value: string) => `较上年减少${value}`,
  same: '与上年持平',
  completion: (percent: string) => `完成年度目标的${percent}`,
  rank: (area: string, place: number, count: number) => `${area}居第${place}位（共${count}个）`,
  first: (area: string, value: string) => `${area}最多，为${value}`,
  highest: (area: string, value: string) => `${area}最高，为${value}`,
  firstTied: (areas: string, value: string) => `${areas}并列最多，各${value}`,
  fastest: (period: string, name: string, value: string) => `${period}${name}增长最快，指数为${value}`,
  andOthers: (names: string, count: number) => `${names}等${count}项`,
  between: (period: string, name: string) => `${period}${name}`,
  missing: (period: string, name: string, reason: string) => `${period}${name}：${reason}`,
  separator: '，',
};
