// English words of the settings; the same keys as zh/settings.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

export const settings: Words['settings'] = {
  title: 'Settings',
  homeArea: 'Home area',
  homeAreaHint: 'Tables that name no area are imported for the home area.',
  displayName: 'Name of the office',
  displayNameHint: 'Shown in exported pictures and files.',
  language: 'Language',
  indicators: 'Indicators',
  areas: 'Areas',
  mappings: 'Table settings',
  mappingsText:
    'How tables of each form were taken (roles of columns, units, answered questions) is kept here and used again for the next table of that form. Save it to a file for another computer or for the command line.',
  noMappings: 'None yet. They appear here with the first table you import.',
  mappingName: 'Name',
  mappingFrom: 'From file',
  mappingUsed: 'Last used',
  mappingUses: (count) => (count === 0 ? 'read from a file, not used yet' : `imported ${plural(count, 'time')}`),
  mappingTables: (count) => plural(count, 'table'),
  saveMapping: 'Save to a file',
  saveMappings: 'Save all to a file',
  bringMappings: 'Read from a file',
  broughtMappings: (count) => `Settings of ${plural(count, 'form')} of table were read.`,
  notMappings: (file) => `“${file}” is no file of table settings and was not read. Choose one that this page saved.`,
  renameMapping: 'Rename',
  forgetMapping: 'Do not use again',
  forgetMappingQuestion: (name) =>
    `Delete the settings of “${name}”? Imported data stay; the next table of this form is recognised anew.`,
  mappingFile: 'Tidemark table settings',
  ofMapping: (action, name) => `${action}: ${name}`,
  storage: 'Storage',
  storageUsed: (used, quota) => `${used} used of ${quota}`,
  persisted: 'The browser has promised to keep the data.',
  notPersisted: 'The browser may clear data when space is short; save the workspace to a file from time to time.',
  askPersist: 'Ask to keep the data',
  about: 'About',
  version: (text) => `Version ${text}`,
};
