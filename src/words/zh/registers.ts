// Chinese words of registers.

export const registers = {
  title: '台账',
  emptyTitle: '还没有台账',
  emptyText: '导入企业名录、奖补明细等逐条记录的表格后，会保存在这里。',
  rows: (count: number) => `${count} 行`,
  withheld: (names: string) => `为保护个人信息，以下列没有保存：${names}`,
  key: '识别列',
};
