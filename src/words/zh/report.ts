// Chinese words of the annual report and the bulletin.

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as parts of official documents are numbered. */
function ordinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const last = ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? '');
  return tens === 0 ? last : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${last}`;
}

export const report = {
  page: {
    title: '年度报告',
    kind: '报告种类',
    kinds: { annual: '年度报告', bulletin: '简报' },
    noPeriod: '还没有已经结束的时期有数据。',
    withCharts: '含图表',
    lastYear: '套用上年报告',
    lastYearHint: '选择上年报告（Word 或纯文本），数字换成本年的并标出；工作区不知道的数沿用并标为待核对。',
    inUse: (name: string) => `套用：${name}`,
    withoutLastYear: '不套用',
    unreadable: (name: string) => `${name} 不是 Word 文档（.docx）或纯文本，没能读出。`,
    saveWord: '保存为 Word',
    saveMarkdown: '保存为 Markdown',
    chart: (title: string) => `图（在 Word 中可编辑）：${title}`,
    saved: (name: string, toWrite: number, toCheck: number) =>
      `已保存 ${name}：${toWrite} 处待填写，${toCheck} 处待核对`,
  },
  office: (area: string) => `${area}科技局`,
  title: (year: number) => `${year}年度法治政府建设情况报告`,
  opening: (office: string, year: number) => `现将${office}${year}年度法治政府建设情况报告如下：`,
  partTitle: (number: number, title: string) => `${ordinal(number)}、${title}`,
  sectionTitle: (number: number, title: string) => `（${ordinal(number)}）${title}`,
  item: (number: number) => `${number}.`,
  parts: {
    chief: () => '主要负责人履行推进法治建设第一责任人情况',
    measures: () => '主要举措和成效',
    shortcomings: () => '存在的不足和原因',
    plans: (next: number) => `${next}年度推进法治政府建设的主要安排`,
  },
  sections: {
    functions: '履行科技职能',
    business: '优化营商环境',
    outreach: '深化普法宣传',
    tasks: '重点任务完成情况',
  },
  write: {
    chief: '［请填写：理论学习、组织领导、重点环节等情况］',
    measures: (year: number) => `［${year}年没有可以成句的数据，请填写］`,
    causes: '［请填写：不足的原因］',
    remedy: '［请填写：整改措施］',
    shortcomings: '［任务清单中没有未完成的任务，请填写其他不足和原因］',
    plans: (next: number) => `［工作区没有${next}年的任务清单，请填写主要安排］`,
    noTasks: (year: number) => `［工作区没有${year}年的任务清单，请填写不足和原因］`,
  },
  writeRemark: '由撰稿人填写',
  editedRemark: (generated: string) => `由人改写；现在生成的文字是：${generated}`,
  unmet: (title: string) => `${title}未完成：`,
  unmetFigures: (value: string, goal: string) => `完成${value}，目标${goal}`,
  unmetShare: (percent: string) => `，完成率${percent}`,
  problems: (text: string) => `存在问题：${text}`,
  remedy: (shortcoming: string, measure: string) => `${shortcoming}整改措施：${measure}`,
  remedyDates: (due: string | null, done: string | null) =>
    `${due === null ? '' : `，${due}前完成`}${done === null ? '' : `，已于${done}完成`}`,
  remedyValues: (before: string, after: string) => `，整改前${before}，整改后${after}`,
  nextStep: (text: string) => `下一步：${text}`,
  takenUp: (year: number, number: string, title: string) => `已列为${year}年第${number}项任务“${title}”`,
  takenUpGoal: (goal: string) => `，目标${goal}`,
  unassessed: (count: number, names: string) => `另有${count}项任务年末未能评估：${names}。`,
  unassessedOne: (title: string, reason: string) => `${title}（${reason}）`,
  plan: (title: string) => `${title}。`,
  planGoal: (goal: string) => `目标${goal}`,
  planDue: (day: string) => `${day}前完成`,
  planSection: (section: string) => `责任科室：${section}`,
  attachment: (number: number, title: string) => `附件${number}　${title}`,
  attachments: {
    figures: (year: number) => `${year}年度主要指标完成情况`,
    definitions: '指标解释',
  },
  columns: {
    indicator: '指标',
    unit: '单位',
    change: '比上年',
    target: '年度目标',
    completion: '完成率',
    definition: '指标解释',
    source: '数据来源',
  },
  notKnown: (count: number, period: string, names: string) =>
    `另有${count}项指标没有${period}的数值，表中没有列出：${names}。`,
  noDefinition: '没有登记指标解释',
  valueSource: (name: string, code: string, time: string, value: string, files: string) =>
    `${name}（${code}），${time}，${value}${files === '' ? '' : `；数据文件：${files}`}`,
  rowsSource: (name: string, time: string, register: string, rows: number) =>
    `${name}，${time}，由台账“${register}”${rows}行得出`,
  targetSource: (name: string, time: string, goal: string, origin: string) =>
    `${name}${time}目标${goal}${origin === '' ? '' : `（${origin}）`}`,
  tasksSource: (list: string, day: string) => `任务清单“${list}”，${day}`,
  sourceSeparator: '；',
  source: (text: string) => `来源：${text}`,
  lastYear: {
    changed: (was: string) => `上年报告为“${was}”`,
    kept: '沿用上年报告，请核对',
    unknown: '工作区没有这个数，沿用上年报告，请核对',
    several: (names: string) => `上年有几项指标都是这个数，没能确定是哪一项，沿用上年报告，请核对：${names}`,
    noNew: '工作区没有本年的数，沿用上年报告，请核对',
    noFigure: (name: string) => `${name}没有本年的数，沿用上年报告，请核对`,
    name: '上年报告中的企业，请核对',
    more: '以下由本年数据生成，供选用',
  },
  author: '潮标',
  mark: { changed: '已更新', check: '待核对', edited: '已改写' },
  bulletinTitle: (office: string) => `${office}科技创新工作简报`,
  bulletinSubtitle: (period: string, day: string) => `（${period}，${day}）`,
  bulletinParts: { tasks: '重点任务进展', attention: '需要关注', figures: '主要指标' },
  noTasksNow: '这个时期没有任务清单。',
  noFigures: '这个时期没有指标数值。',
  attention: (title: string, lamp: string) => `${title}（${lamp}）`,
  attentionFigures: (value: string, goal: string, percent: string, planned: string) =>
    `完成${value}，目标${goal}，完成率${percent}，计划进度${planned}`,
  nothingToWatch: '没有黄灯、红灯任务。',
  moreFigures: (count: number, names: string) => `版面所限，另有${count}项指标没有列出：${names}。`,
  moreTasks: (count: number, names: string) => `版面所限，另有${count}项黄灯、红灯任务没有列出：${names}。`,
  footnotes: '数据来源',
};
