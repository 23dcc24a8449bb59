// What a person does with saved mappings, as new notes. Law: one note a shape; what is not named stays as it was.
import type { Mapping } from './mapping';
import type { MappingNote } from './settings';

type Notes = readonly MappingNote[];

export function nameMapping(notes: Notes, shape: string, name: string | null): Notes {
  return changeNote(notes, shape, (note) => ({ ...note, name }));
}

/** `now`: ISO 8601. What is imported later is remembered again. */
export function forgetMapping(notes: Notes, shape: string, now: string): Notes {
  return changeNote(notes, shape, () => ({ shape, name: null, forgottenAt: now, brought: null }));
}

/** Mappings of another workspace, from a file of the given name; they count as the newest of their shape. */
export function bringMappings(
  notes: Notes,
  mappings: readonly { readonly name: string | null; readonly mapping: Mapping }[],
  from: string,
  now: string,
): Notes {
  return mappings.reduce(
    (before, { name, mapping }) =>
      changeNote(before, mapping.shape, (note) => ({
        ...note,
        name: name ?? note.name,
        brought: { mapping, from, at: now },
      })),
    notes,
  );
}

function changeNote(notes: Notes, shape: string, change: (note: MappingNote) => MappingNote): Notes {
  const present = notes.find((note) => note.shape === shape);
  const changed = change(present ?? { shape, name: null, forgottenAt: null, brought: null });
  return present === undefined ? [...notes, changed] : notes.map((note) => (note === present ? changed : note));
}
