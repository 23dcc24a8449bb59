// Chinese words of task lists.

export const tasks = {
  title: '任务清单',
  list: '清单',
  asOf: '截至',
  emptyTitle: '还没有任务清单',
  emptyText: '导入含有任务、目标、责任科室和时限的表格后，这里会显示进度。',
  number: '序号',
  task: '重点任务',
  target: '目标',
  actual: '完成值',
  completion: '完成率',
  planned: '计划进度',
  gap: '差距',
  lamp: '亮灯',
  section: '责任科室',
  leader: '牵头领导',
  due: '完成时限',
  note: '说明',
  actualFromIndicator: (name: string) => `取自指标“${name}”`,
  actualFromList: (date: string) => `取自任务清单，${date}填报`,
  noTarget: '未设目标值',
  part: { blue: '完成', green: '绿灯', yellow: '黄灯', red: '红灯', grey: '未评估' },
  partCount: (name: string, count: number) => `${name}${count}项`,
  how: '亮灯怎样算出',
  howText:
    '差距 = 计划进度 − 完成率，单位为百分点，先四舍五入到 0.1 再比较：不超过 10 为绿灯，超过 10 至 30 为黄灯，超过 30 为红灯；到期后，完成率达到 80% 为黄灯，不足 80% 为红灯；达到目标为完成。',
};
