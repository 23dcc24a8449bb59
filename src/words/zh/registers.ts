// Chinese words of registers.
import { counted } from '../zhCount';

export const registers = {
  title: '台账',
  emptyTitle: '还没有台账',
  emptyText: '导入企业名录、奖补明细等逐条记录的表格后，会保存在这里。',
  rows: (count: number) => `${counted(count)} 行`,
  withheld: (names: string) => `为保护个人信息，以下列没有保存：${names}`,
  behind: (name: string, period: string, rows: number) => `只列出“${name}”${period}背后的 ${counted(rows)} 行`,
  notBehind: (name: string, period: string) => `现行规则不能从本台账得出“${name}”${period}，列出全部行`,
  showAllRows: '列出全部行',
  key: '识别列',
  wholeRow: '整行',
  blank: '（空）',
  details: '这一行',
  openRow: (row: number) => `第 ${row} 行的全部内容和来历`,
  history: '来历',
  filterBy: (column: string) => `筛选“${column}”`,
  filterShort: '筛选',
  rowsOf: (name: string) => `台账“${name}”`,
  isKind: (kind: string) => `识别为${kind}`,
  modeLabel: '与已有台账的关系',
  modes: { merge: '按识别列合并', replace: '整表替换' },
  modeHints: {
    merge: '同一行更新，新行加入；文件里没有的行保留。',
    replace: '以文件为准；文件里没有的行移除，撤销可恢复。',
  },
  rowChanges: { added: '新增', revised: '修改', removed: '移除' },
};
