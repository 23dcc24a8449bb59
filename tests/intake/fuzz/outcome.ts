// What becomes of a file, whatever it is, on its whole way to observations, and how much of it is held.
import { mapFile } from '../../../src/intake/plan/mapFile';
import type { MappedFile } from '../../../src/intake/plan/mapFile';
import { openFile } from '../../../src/intake/plan/openFile';
import type { InputFile, Sheet } from '../../../src/intake/sheet';
import { names } from '../recognise/proposals';

export interface Outcome {
  readonly kind: 'file' | 'refused' | 'snapshot';
  readonly refusal: string | null;
  readonly cells: number;
  readonly merges: number;
  readonly observations: number;
  readonly questions: number;
  /** Characters of all words that are said of it: issues, questions, rows left out. */
  readonly said: number;
}

const NOTHING = { cells: 0, merges: 0, observations: 0, questions: 0, said: 0 };

export async function outcomeOf(file: InputFile): Promise<Outcome> {
  const opened = await openFile(file, { encoding: null, names });
  if (opened.kind === 'refused') return { kind: 'refused', refusal: opened.refusal.kind, ...NOTHING };
  if (opened.kind === 'snapshot') return { kind: 'snapshot', refusal: null, ...NOTHING };
  const mapped = mapFile(opened.file);
  return {
    kind: 'file',
    refusal: mapped.refusals[0]?.kind ?? null,
    cells: opened.file.sheets.reduce((sum, sheet) => sum + cellsOf(sheet), 0),
    merges: opened.file.sheets.reduce((sum, { merges }) => sum + merges.length, 0),
    observations: mapped.tables.reduce((sum, { entries }) => sum + entries.count, 0),
    questions: mapped.questions.length,
    said: saidOf(mapped),
  };
}

function cellsOf({ rows }: Sheet): number {
  let count = 0;
  for (const cells of rows) count += cells.length;
  return count;
}

function saidOf({ issues, questions, leftOut, tables }: MappedFile): number {
  const texts = tables.map(({ entries }) => Object.values(entries.texts));
  return JSON.stringify([issues, questions, leftOut, texts]).length;
}
