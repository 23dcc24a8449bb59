// One sentence for trouble of the world, by the name of the error; faults of the program say what they say.
import { entryOf } from '../../model/entryOf';
import type { Words } from '../../words/zh';

type FailureName = keyof Words['failures'];

const NAMES: Readonly<Record<string, FailureName>> = {
  QuotaExceeded: 'quota',
  StorageBlocked: 'blocked',
  StorageFailed: 'unknownStorage',
  UpgradeBlocked: 'upgradeBlocked',
  NewerWorkspace: 'newerDatabase',
  StaleChange: 'stale',
  UndoRefused: 'undoRefused',
  WorkerFailed: 'workerStopped',
  NotReadableError: 'fileUnreadable',
  NotFoundError: 'fileUnreadable',
  NoFiles: 'noFiles',
  DemoUnavailable: 'demoUnavailable',
  ReadOnly: 'readOnly',
};

export function failureSentence(error: Error, words: Words): string {
  const name = entryOf(NAMES, error.name);
  return name === undefined ? words.shell.failedUnexpectedly(error.message) : words.failures[name];
}
