// The demo comes in whole or not at all. Law: every file is there before the first is imported, and when a group cannot
// be imported, or the person stops, what this run imported is taken back, the latest first.
import type { ImportRecord } from '../../model/importRecord';
import type { DeskProgress } from './review';

export interface DemoSteps {
  readonly fetchFile: (name: string) => Promise<File>;
  /** Imports files as one import, as a person would. */
  readonly importFiles: (files: readonly File[]) => Promise<ImportRecord>;
  readonly undo: (importId: number) => Promise<unknown>;
  readonly isStopped: () => boolean;
}

/** `groups`: names of the files that are imported together. Rejects with the first failure, or with AbortError. */
export async function importDemo(
  groups: readonly (readonly string[])[],
  steps: DemoSteps,
  report: (progress: DeskProgress) => void,
): Promise<ImportRecord[]> {
  const total = groups.length;
  report({ stage: 'reading', file: null, done: 0, total });
  const fetched = await Promise.all(groups.map((names) => Promise.all(names.map(steps.fetchFile))));
  const records: ImportRecord[] = [];
  try {
    for (const [done, files] of fetched.entries()) {
      if (steps.isStopped()) throw new DOMException('stopped', 'AbortError');
      report({ stage: 'reading', file: files[0]?.name ?? null, done, total });
      records.push(await steps.importFiles(files));
    }
  } catch (error) {
    for (const { id } of [...records].reverse()) await steps.undo(id);
    throw error;
  }
  return records;
}
