// English words of registers; the same keys as zh/registers.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

export const registers: Words['registers'] = {
  title: 'Registers',
  emptyTitle: 'No register yet',
  emptyText: 'Tables with one record a row, such as lists of enterprises or payments, are kept here after import.',
  rows: (count) => plural(count, 'row'),
  withheld: (names) => `Columns not kept because they hold personal data: ${names}`,
  key: 'Key columns',
};
