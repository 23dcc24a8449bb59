// English words of the import log; the same keys as zh/log.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

export const log: Words['log'] = {
  title: 'Data log',
  emptyTitle: 'No imports yet',
  emptyText: 'Every import is listed here; it can be looked at and undone.',
  importNumber: (id) => `No. ${id}`,
  kinds: { import: 'import', undo: 'undo', edit: 'edit' },
  undoOf: (id) => `Undo of import ${id}`,
  undone: 'undone',
  undoThis: 'Undo this import',
  undoQuestion: 'Values that this import added or revised return to what they were. The record itself stays.',
  undoFirst: (id) => `Undo import ${id} first`,
  undoBlocked: (imports) =>
    imports.length === 0
      ? 'This import was undone already.'
      : `Later imports (${imports.join(', ')}) changed the same, so this one cannot be undone alone. Undo the later ones first, the latest first.`,
  undoChanges: ({ added, revised, removed }, others) =>
    [
      removed > 0 ? `${plural(removed, 'value')} removed` : '',
      revised > 0 ? `${plural(revised, 'value')} set back` : '',
      added > 0 ? `${plural(added, 'value')} restored` : '',
      others > 0 ? `${plural(others, 'change')} of indicators, areas, targets, tasks and registers` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .replace(/^$/, 'No value changes') + '.',
  counts: (added, revised, removed, unchanged) =>
    [
      added > 0 ? `${added} new` : '',
      revised > 0 ? `${revised} revised` : '',
      removed > 0 ? `${removed} removed` : '',
      unchanged > 0 ? `${unchanged} unchanged` : '',
    ]
      .filter((part) => part !== '')
      .join(', ') || 'nothing changed',
  leftOut: (count) => `${plural(count, 'value')} left out by choice`,
  leftOutAll: (name, count) => `${name}: all ${count}`,
  when: 'Time',
  what: 'What',
  files: 'Files',
  backupTitle: 'The whole workspace',
  backupSave: 'Save to one file',
  backupRestore: 'Restore from a file',
  backupText: 'All data, targets, tasks, registers, imports and settings. Restoring replaces what is here.',
  restoreQuestion: (file) => `Replace everything with “${file}”? It is wise to save the present data first.`,
  restored: 'Restored from the file.',
  startOver: 'Delete all data',
  startOverQuestion: 'This cannot be undone. It is wise to save a copy first.',
  cleared: 'All data deleted.',
  checkTitle: 'Check',
  checkText: 'Computes everything again from the import log and compares it with what is stored.',
  checkSame: 'They agree: what is stored is what the log adds up to.',
  checking: 'Checking…',
  checkDifferent: 'They differ. Save the data first, then ask the people who maintain Tidemark.',
};
