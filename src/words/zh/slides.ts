// Chinese words of slides.

export const slides = {
  ground: '底（不显示）',
  level: '总数',
  added: '增加',
  taken: '减少',
  noDefinition: '没有登记指标解释',
  files: (names: string) => `数据出自：${names}`,
};
