// Cells of the clipboard to a draft; loaded when something is pasted.
import { readClipboard } from '../../intake/readClipboard';
import { recognised } from '../../intake/plan/openFile';
import type { ReadResult } from '../../intake/read/readResult';
import type { NameIndex } from '../../intake/names';
import type { Memory, PastedCells } from './draft';
import { UNDECIDED, type OpenedDraft } from './openDraft';
import { fresh, type ReadDraft } from './readDraftFile';
import { recallMapping } from './recallMapping';

export function pasteDraft(cells: PastedCells, { names, saved }: Memory): OpenedDraft {
  const read: ReadDraft = recogniseCells(readClipboard(cells), names);
  if (read.kind === 'snapshot') return { kind: 'snapshot', file: '' };
  if (read.kind === 'refused') return { kind: 'draft', draft: { files: [], refusals: [read.refusal], ...UNDECIDED } };
  return { kind: 'draft', draft: { files: [recallMapping(read.file, saved, names)], refusals: [], ...UNDECIDED } };
}

/** Cells of the clipboard have no name. */
function recogniseCells(read: ReadResult, names: NameIndex): ReadDraft {
  if (read.kind !== 'sheets') return read;
  return { kind: 'file', file: fresh(recognised({ name: '', bytes: new Uint8Array(0) }, read, names), null) };
}
