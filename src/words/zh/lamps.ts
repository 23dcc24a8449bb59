// Chinese words of lamps and their reasons.

export const lamps = {
  colors: { green: '绿灯', yellow: '黄灯', red: '红灯', blue: '完成', grey: '未评估' },
  reasons: {
    done: '完成',
    doneLate: '完成（逾期）',
    onSchedule: '按进度',
    slightlyBehind: '基本同步',
    behind: '滞后',
    farBehind: '严重滞后',
    overdueNear: '未完成（≥80%）',
    overdue: '未完成（<80%）',
    noTarget: '没有目标',
    noValue: '没有数据',
    notComparable: '目标与数值单位不同',
  },
  daysLate: (days: number) => `逾期${days}天`,
  missing: (reason: string) => `未评估：${reason}`,
  gap: (points: string) => `差距 ${points} 个百分点`,
  formula: (planned: string, completion: string, gap: string) => `${planned} − ${completion} = ${gap} 个百分点`,
  turns: '怎样转灯',
  turnsAt: (color: string, value: string, atMost: boolean) => `${atMost ? '降到' : '达到'}${value}转为${color}`,
  needed: (value: string, due: string) => `距${due}到期，平均每月还需${value}`,
};
