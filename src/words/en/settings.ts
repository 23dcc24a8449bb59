// English words of the settings; the same keys as zh/settings.ts.
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
  storage: 'Storage',
  storageUsed: (used, quota) => `${used} used of ${quota}`,
  persisted: 'The browser has promised to keep the data.',
  notPersisted: 'The browser may clear data when space is short; save the workspace to a file from time to time.',
  askPersist: 'Ask to keep the data',
  about: 'About',
  version: (text) => `Version ${text}`,
};
