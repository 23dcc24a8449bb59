// Builds areas of the catalogue from the few things that differ between them.
import type { Area } from '../model/area';

interface PlaceNotes {
  readonly aliases?: readonly string[];
  readonly nameEn?: string;
  readonly shortName?: string;
  readonly scopeNote?: string;
  readonly includedIn?: string;
  readonly ranked?: boolean;
}

/** An area of the catalogue; it takes part in rankings unless the notes say otherwise. */
export function place(code: string, name: string, parent: string | null, notes: PlaceNotes = {}): Area {
  return {
    code,
    name,
    shortName: notes.shortName ?? null,
    nameEn: notes.nameEn ?? null,
    aliases: notes.aliases ?? [],
    parent,
    includedIn: notes.includedIn ?? null,
    scopeNote: notes.scopeNote ?? null,
    ranked: notes.ranked ?? true,
    origin: 'catalogue',
  };
}
