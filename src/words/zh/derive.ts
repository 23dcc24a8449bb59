// Chinese words of indicators derived from registers (测算).
export const derive = {
  line: (rule: string, when: string, value: string) => `${rule}　${when}　${value}`,
  behind: ({ rows, looked }: { readonly rows: number; readonly looked: number }) =>
    `  依据 ${rows} 行，共查看 ${looked} 行`,
  panel: '由这份台账测算的指标',
  caption: (day: string | null) =>
    `测算，未经统计部门核定；为年末或全年${day === null ? '' : `，今年截至${day}`}，列到台账记到的年份`,
  indicator: '指标',
  nothing: '没有由这份台账测算的指标。',
  endings: (months: string) => (months === '' ? '今后12个月内没有到期的。' : `今后12个月内到期：${months}。`),
  endingIn: (month: string, count: number) => `${month}${count}个`,
  notStated: '（未写）',
  leftOut: (reason: string, count: number) => `未计入 ${count} 行：${reason}`,
  reasons: {
    dateMissing: '没有日期',
    dateUnreadable: '日期没能读出',
    dateInexact: '日期只写到月或年，不能确定',
    endMissing: '没有写到哪天有效',
    endUnreadable: '有效期没能读出',
    endedEarly: '已取消或已迁出',
    numberMissing: '没有数值',
    numberUnreadable: '数值没能读出',
    otherUnit: '单位不同，不能换算',
    daysReversed: '结束日期早于开始日期',
    nothingNamed: '没有写明对象',
    areaMissing: '没有写地区',
    areaUnknown: '地区没能认出',
    areaOutside: '不在这个地区',
  },
  endsDiffer: (count: number) => `${count} 行的有效期与发证日期推算的不一致，按发证日期计`,
  noRule: (rule: string) => `没有规则 ${rule}。`,
  noRegister: (rule: string, register: string) => `规则 ${rule} 需要${register}，给出的文件里没有。`,
  noField: (rule: string, register: string, fields: readonly string[]) =>
    `规则 ${rule} 需要的列在“${register}”里没有：${fields.join('、')}。`,
  noRegisterIn: (path: string) => `${path} 里没有台账。`,
  noSplit: (by: string) => `这条规则不能按“${by}”分组，或台账里没有这一列。`,
  unknownArea: (area: string) => `没有这个地区：${area}。`,
  badRules: (path: string, place: string) =>
    place === '' ? `${path} 不是规则的 JSON 数组。` : `${path} 的规则在 ${place} 处缺失或不是所需的值。`,
};
