// A file of a shape that was imported before is taken as a person took it then; what the new file itself states stays.
import { applyMapping } from '../../intake/answer';
import { undoneImports } from '../../model/importLog';
import type { ImportRecord } from '../../model/importRecord';
import type { DraftFile } from './draft';

/** The file with the mapping of the newest import of the same shape that still holds, if there is one. */
export function recallMapping(file: DraftFile, log: readonly ImportRecord[]): DraftFile {
  const undone = undoneImports(log);
  for (const { id, at, mappings } of [...log].reverse()) {
    const known = mappings.find(({ shape }) => shape === file.mapping.shape);
    if (known === undefined || undone.has(id)) continue;
    const ofFile = file.questions.filter(({ table }) => table === null);
    const ofTables = file.questions.filter(({ table }) => table !== null);
    const recalled = applyMapping(known, { mapping: file.mapping, questions: ofTables, issues: file.issues });
    if (JSON.stringify(recalled.mapping.tables) === JSON.stringify(file.mapping.tables)) return file;
    return { ...file, mapping: recalled.mapping, questions: [...ofFile, ...recalled.questions], rememberedFrom: at };
  }
  return file;
}
