// How files of each form were taken: what the log remembers, with what a person named, forgot or brought along.
// Law: one mapping a shape, the newest that still holds; a forgotten one is offered again only after a later import.
import { undoneImports } from './importLog';
import type { ImportRecord } from './importRecord';
import type { Mapping } from './mapping';
import type { MappingNote } from './settings';

export interface SavedMapping {
  readonly mapping: Mapping;
  /** Given by a person; null: nobody did. */
  readonly name: string | null;
  /** File it comes from: the newest one of its form, or the file in which it was brought along. */
  readonly file: string;
  readonly encoding: string | null;
  /** ISO 8601 of the newest import of its form, or of its bringing. */
  readonly at: string;
  /** How many imports that still hold brought files of this form. */
  readonly uses: number;
}

/** Newest first. */
export function savedMappings(log: readonly ImportRecord[], notes: readonly MappingNote[]): SavedMapping[] {
  const noteOf = new Map(notes.map((note) => [note.shape, note]));
  const found = new Map<string, SavedMapping>();
  for (const note of notes) if (note.brought !== null) found.set(note.shape, broughtBy(note, note.brought));
  const undone = undoneImports(log);
  for (const record of log) {
    if (undone.has(record.id)) continue;
    for (const [position, mapping] of record.mappings.entries()) {
      const { shape } = mapping;
      const before = found.get(shape);
      const note = noteOf.get(shape);
      const isForgotten = note?.forgottenAt != null && record.at <= note.forgottenAt;
      if (mapping.tables.length === 0 || isForgotten) continue;
      const uses = (before?.uses ?? 0) + 1;
      if (before !== undefined && before.at > record.at) found.set(shape, { ...before, uses });
      else found.set(shape, { ...fromRecord(record, position, mapping), name: note?.name ?? null, uses });
    }
  }
  return [...found.values()].sort((left, right) => (left.at < right.at ? 1 : -1));
}

function broughtBy({ name }: MappingNote, { mapping, from, at }: NonNullable<MappingNote['brought']>): SavedMapping {
  return { mapping, name, file: from, encoding: null, at, uses: 0 };
}

function fromRecord(
  { at, files }: ImportRecord,
  position: number,
  mapping: Mapping,
): Omit<SavedMapping, 'name' | 'uses'> {
  const file = files[position];
  return { mapping, file: file?.name ?? '', encoding: file?.encoding ?? null, at };
}
