// English words of registers; the same keys as zh/registers.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

export const registers: Words['registers'] = {
  title: 'Registers',
  emptyTitle: 'No register yet',
  emptyText: 'Tables with one record a row, such as lists of enterprises or payments, are kept here after import.',
  rows: (count) => plural(count, 'row'),
  withheld: (names) => `Columns not kept because they hold personal data: ${names}`,
  behind: (name, period, rows) => `Only the ${plural(rows, 'row')} behind “${name}”, ${period}`,
  notBehind: (name, period) => `No rule in force derives “${name}”, ${period}, from this register; all rows are listed`,
  showAllRows: 'List all rows',
  key: 'Key columns',
  wholeRow: 'the whole row',
  blank: '(blank)',
  details: 'This row',
  openRow: (row) => `Row ${row}: everything about it`,
  history: 'History',
  filterBy: (column) => `Filter “${column}”`,
  filterShort: 'Filter',
  rowsOf: (name) => `Register “${name}”`,
  isKind: (kind) => `Taken for: ${kind}`,
  modeLabel: 'How it joins the known register',
  modes: { merge: 'Merge by key', replace: 'Replace' },
  modeHints: {
    merge: 'Known rows are updated, new ones added; rows that the file lacks stay.',
    replace: 'The file counts; rows that it lacks are removed. Undo brings them back.',
  },
  rowChanges: { added: 'Added', revised: 'Changed', removed: 'Removed' },
};
