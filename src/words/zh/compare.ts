// Chinese words of the comparison.

export const compare = {
  title: '比较',
  areas: '地区之间',
  indicators: '指标之间',
  shapes: {
    trend: '趋势线',
    ranking: '排名',
    indexed: '指数',
    slope: '斜线图',
    dumbbell: '两期对照',
    targets: '实际与目标',
    heat: '热力表',
    tiles: '方块示意图',
  },
  against: '对照期',
  basePeriod: '基期',
  baseIs100: (period: string) => `${period} = 100`,
  chooseAreas: '选择地区',
  chooseIndicators: '选择指标',
  chooseFirst: '先选择要比较的指标和地区。',
  highlight: '突出显示',
  missingAreas: (names: string) => `没有数据：${names}`,
  unitsDiffer: '所选指标单位不同，不能画在同一坐标轴上；请改用指数，或分开查看。',
  from: '起',
  to: '止',
  frequency: '频率',
};
