// Chinese words of the import review.
import type { QuestionKind } from '../model/issue';
import type { RowRole } from '../model/mapping';
import { parsePeriod } from '../model/period';
import { counted } from './zhCount';
import { formatPeriodZh } from './zhPeriod';

const leftOutReasons = {
  hidden: '隐藏',
  notChosen: '没有选用',
  empty: '空白',
  withoutTable: '没有表格',
  total: '合计，只用来核对',
  note: '附注，记入来源',
  signature: '落款',
  repeatedHeader: '重复的表头',
  section: '分组标题',
  ignored: '您选择不导入',
  noIndicator: '没有指标名称',
  noArea: '没有地区名称',
  noPeriod: '没有时期',
  noValue: '没有数值',
  index: '序号',
  derived: '可由系统算出（增速、完成率、名次）',
  personal: '个人信息',
  text: '文字说明',
  twinLabel: '重复的名称',
  constant: '全列相同',
  otherMeasure: '数值以外的另一列数（文件声明为属性或第二个度量，或是权重、得分）',
  otherTime: '时间的另一种写法',
  coordinate: '经纬度',
  byUser: '您选择不导入',
};

const leftOutUnits = { rows: '行', columns: '列', sheet: '个工作表', values: '个数值' };

const answerExamples: Partial<Record<QuestionKind, string>> = {
  unit: '例如 万元',
  area: '例如 连云区',
  revisionReason: '例如 年报数据替换快报',
};

const answers: Partial<Record<QuestionKind, Readonly<Record<string, string>>>> = {
  conflict: { first: '先出现的', last: '后出现的', ask: '都不导入' },
  form: { cumulative: '年初至今累计', period: '当期（当月、当季）', end: '期末数（时点数）' },
  percentOrFraction: { percent: '百分数（23.6）', fraction: '小数（0.236）' },
  triangle: { plus: '增加（▲1.7 即 +1.7）', minus: '负数（▲1.7 即 −1.7）' },
  ambiguousDate: { dayMonth: '日在前', monthDay: '月在前' },
  layout: { leaveOut: '不导入这些列' },
  revisionReason: { dataRevised: '数据修订', errorCorrected: '更正录入错误', definitionChanged: '口径调整' },
};

const headerAnswer = (row: string): string => (row === '' ? '没有表头' : `第 ${row} 行`);

/** Null for what is no period. */
function periodAnswer(kind: QuestionKind, text: string): string | null {
  const period = kind === 'period' || kind === 'ambiguousPeriod' ? parsePeriod(text) : null;
  return period === null ? null : formatPeriodZh(period, 'period');
}

export const zhReview = {
  review: {
    gridHint: '方向键移动；在列头或行号上按回车，可更改它们的用途',
    rowRoles: {
      title: '标题',
      unit: '单位',
      header: '表头',
      section: '分组',
      total: '合计',
      note: '附注',
      signature: '落款',
      repeatedHeader: '重复表头',
      blank: '空行',
      ignored: '不导入',
    } satisfies Record<RowRole, string> as Record<RowRole, string>,
    rowTakenAs: (row: number) => `第 ${row} 行是什么`,
    columnTakenAs: (letters: string, header: string) =>
      header === '' ? `${letters} 列是什么` : `${letters} 列“${header}”是什么`,
    periodHint: '例如 2023、2023年上半年、2023年1-6月、2023Q3、2023年9月',
    dimensionName: '分项名称',
    untilColumn: (from: string, to: string) => `到哪一列（${from}—${to}）`,
    untilRow: (from: number, to: number) => `到第几行（${from}—${to}）`,
    dataBeginHere: '数据从这一行开始',
    dataEndHere: '数据到这一行为止',
    anotherTableHere: '从这一行起是另一张表',
    joinTable: '与上一张表合并',
    range: '表格范围',
    takeBack: '撤回上一步更改',
    form: '累计或当期',
    formUnstated: '按表中所写',
    byCells: '按表中所写',
    takeTable: '导入这张表',
    hiddenHere: '这个工作表是隐藏的，没有导入。',
    isKnown: '是已有的…',
    ofName: (action: string, name: string) => `${action}：${name}`,
    ignore: '忽略',
    ignoreAll: '全部忽略',
    create: '新建',
    createAll: '全部新建',
    isIgnored: '忽略，不导入',
    ignoredCount: (count: number) => `，忽略 ${counted(count)}`,
    describe: '修改…',
    indicatorName: '名称',
    indicatorKind: '类型（决定怎样合计和比较）',
    indicatorDirection: '方向',
    calledInFile: (label: string) => `表中为“${label}”`,
    knownAs: (name: string) => `“${name}”就是`,
    noTableHere: '这个工作表里没有找到表格。',
    sheetTabs: '文件和工作表',
    tableTabs: '表格',
    tableNumber: (order: number) => `表格 ${order}`,
    hiddenTab: (name: string) => `${name}（隐藏）`,
    openQuestions: (count: number) => `${count} 问`,
    remarks: (count: number) => `另有 ${counted(count)} 条说明`,
    showTable: '看这张表',
    sameAs: (name: string) => `就是“${name}”`,
    insteadOf: (found: string) => (found === '' ? '改为' : `“${found}”改为`),
    unitsAsked: (count: number, places: readonly string[]) =>
      `${places
        .slice(0, 3)
        .map((place) => `“${place}”`)
        .join(
          '、',
        )}${places.length > 3 ? `等 ${places.length} 处` : ''}里有 ${count} 项没有写明单位。单位相同就一次填写。`,
    periodsAsked: (count: number) => `${count} 张表没有写明时期，从名称看可能是：`,
    periodOf: (place: string, when: string) => `“${place}”：${when}`,
    allAsSuggested: '都是这样',
    oneByOne: '不是这样，逐个填写',
    columnsAsked: (names: readonly string[], most: number) =>
      `列：${names.slice(0, most).join('、')}${names.length > most ? ` 等 ${names.length} 列` : ''}`,
    suggestion: (kind: QuestionKind, text: string): string =>
      kind === 'header' ? headerAnswer(text) : (answers[kind]?.[text] ?? periodAnswer(kind, text) ?? text),
    otherReason: '其他原因',
    reasonIs: (reason: string) => `修改原因：${answers.revisionReason?.[reason] ?? reason}`,
    askAgain: '更改',
    filterLabel: '显示哪些数值',
    filters: { all: '全部', revised: '修改', added: '新增', remarked: '需留意' },
    filterCount: (name: string, count: number) => `${name} ${counted(count)}`,
    takeIndicator: (name: string) => `导入“${name}”`,
    takeValue: (name: string) => `导入 ${name}`,
    remarkedCount: (count: number) => `${counted(count)} 个需留意`,
    leftOutCount: (count: number) => `${counted(count)} 个不导入`,
    leftOutHere: '不导入',
    leftOutChanges: (count: number) => `您选择不导入 ${counted(count)} 个数值。`,
    wasNothing: '新增',
    reportedOn: (date: string) => `${date}填报`,
    doneOn: (date: string) => `${date}完成`,
    changeOf: (before: string, after: string) => `由 ${before} 改为 ${after}`,
    showCell: (cell: string) => `看 ${cell}`,
    answerExample: (kind: QuestionKind): string => answerExamples[kind] ?? '例如 2023年1-6月',
    leftOutReasons,
    leftOut: (what: keyof typeof leftOutUnits, count: number, reason: string) =>
      `${counted(count)} ${leftOutUnits[what]}：${reason}`,
    withUnit: (name: string, unit: string) => (unit === '' ? name : `${name}（${unit}）`),
    pasteExample: '在 Excel 或 WPS 里复制单元格，然后在本页按 Ctrl+V。',
    readPasted: '读取粘贴的内容',
    demoTitle: '演示数据已导入',
    demoText: (imports: number) => `分 ${imports} 次导入，每次都记在“数据记录”里，可以查看和撤销。`,
    writtenTitle: '导入完成',
    undoneTitle: '已撤销',
    written: (id: number, counts: string | null, others: number) =>
      [
        `第 ${id} 次记录。`,
        counts === null ? '' : `数值：${counts}。`,
        others === 0 ? '' : `指标、地区、目标、任务和台账共 ${others} 项。`,
      ].join(''),
    refusedTitle: '没有导入任何内容',
    chooseOthers: '选择其他文件',
    snapshotTitle: (file: string) => `“${file}”是保存的工作区`,
  },
};
