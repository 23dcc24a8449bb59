// Chinese words of the import log.
import type { ChangeCounts } from '../../model/importRecord';
import { counted } from '../zhCount';

export const log = {
  title: '数据记录',
  emptyTitle: '还没有导入记录',
  emptyText: '每次导入都会记在这里，可以查看和撤销。',
  importNumber: (id: number) => `第 ${id} 次`,
  kinds: { import: '导入', undo: '撤销', edit: '手工修改' },
  undoOf: (id: number) => `撤销第 ${id} 次导入`,
  undone: '已撤销',
  undoThis: '撤销这次导入',
  undoQuestion: '撤销后，这次导入新增和修改的数值会恢复原样。记录本身会保留。',
  undoFirst: (id: number) => `先撤销第 ${id} 次`,
  undoBlocked: (imports: readonly number[]) =>
    imports.length === 0
      ? '这次导入已经撤销过。'
      : `第 ${imports.join('、')} 次导入后来又改过同样的内容，不能直接撤销这一次。请从最近的一次开始，先撤销后面的。`,
  undoChanges: ({ added, revised, removed }: ChangeCounts, others: number) =>
    [
      removed > 0 ? `删除 ${counted(removed)} 个数值` : '',
      revised > 0 ? `${counted(revised)} 个数值恢复为原来的` : '',
      added > 0 ? `恢复 ${counted(added)} 个数值` : '',
      others > 0 ? `指标、地区、目标、任务和台账变动 ${counted(others)} 项` : '',
    ]
      .filter((part) => part !== '')
      .join('，')
      .replace(/^$/, '没有数值会变化') + '。',
  /** Only what is not zero. */
  counts: (added: number, revised: number, removed: number, unchanged: number) =>
    [
      added > 0 ? `新增 ${counted(added)}` : '',
      revised > 0 ? `修改 ${counted(revised)}` : '',
      removed > 0 ? `删除 ${counted(removed)}` : '',
      unchanged > 0 ? `没有变化 ${counted(unchanged)}` : '',
    ]
      .filter((part) => part !== '')
      .join('，') || '没有变化',
  leftOut: (count: number) => `按选择没有导入 ${counted(count)} 个数值`,
  leftOutAll: (name: string, count: number) => `${name}：全部 ${counted(count)} 个`,
  when: '时间',
  what: '内容',
  files: '文件',
  backupTitle: '整个工作区',
  backupSave: '保存到一个文件',
  backupRestore: '从文件恢复',
  backupText: '包括全部数据、目标、任务、台账、导入记录和设置。恢复时会替换现有内容。',
  restoreQuestion: (file: string) => `用“${file}”替换现有的全部内容？建议先保存一份现有数据。`,
  restored: '已从文件恢复。',
  startOver: '清空全部数据',
  startOverQuestion: '清空后无法恢复。建议先保存一份。',
  cleared: '已清空。',
  checkTitle: '核对',
  checkText: '按导入记录重新计算一遍，看是否与保存的数据一致。',
  checkSame: '一致：保存的数据与全部导入记录相符。',
  checking: '正在核对…',
  checkDifferent: '不一致，请先保存数据，再联系维护人员。',
};
