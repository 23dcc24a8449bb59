// Chinese words of the import review.
import type { QuestionKind } from '../model/issue';
import type { RowRole } from '../model/mapping';

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
  byUser: '您选择不导入',
};

const leftOutUnits = { rows: '行', columns: '列', sheet: '个工作表', values: '个数值' };

const answerExamples: Partial<Record<QuestionKind, string>> = { unit: '例如 万元', area: '例如 连云区' };

const answers: Partial<Record<QuestionKind, Readonly<Record<string, string>>>> = {
  conflict: { first: '先出现的', last: '后出现的', ask: '都不导入' },
  percentOrFraction: { percent: '百分数（23.6）', fraction: '小数（0.236）' },
  ambiguousDate: { dayMonth: '日在前', monthDay: '月在前' },
  layout: {
    long: '长表（一行一个数值）',
    wide: '时期在列的宽表',
    cross: '地区或指标在列的宽表',
    taskList: '任务清单',
    register: '台账（逐条记录）',
  },
};

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
    ignoredCount: (count: number) => `，忽略 ${count}`,
    describe: '填写…',
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
    remarks: (count: number) => `另有 ${count} 条说明`,
    showTable: '看这张表',
    sameAs: (name: string) => `就是“${name}”`,
    insteadOf: (found: string) => (found === '' ? '改为' : `“${found}”改为`),
    columnsAsked: (names: readonly string[], most: number) =>
      `列：${names.slice(0, most).join('、')}${names.length > most ? ` 等 ${names.length} 列` : ''}`,
    suggestion: (kind: QuestionKind, text: string): string => answers[kind]?.[text] ?? text,
    answerExample: (kind: QuestionKind): string => answerExamples[kind] ?? '例如 2023年1-6月',
    leftOutReasons,
    leftOut: (what: keyof typeof leftOutUnits, count: number, reason: string) =>
      `${count} ${leftOutUnits[what]}：${reason}`,
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
