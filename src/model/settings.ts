// What a reader chose for this workspace; null means that nobody chose yet.
import type { Mapping } from './mapping';

/** What a person did with the mapping of a form, beside what the log says of it. */
export interface MappingNote {
  readonly shape: string;
  readonly name: string | null;
  /** ISO 8601: imports up to this time are not remembered any more. */
  readonly forgottenAt: string | null;
  /** From a file of another workspace. */
  readonly brought: { readonly mapping: Mapping; readonly from: string; readonly at: string } | null;
}

export interface Settings {
  /** Code of the area that pages open with. */
  readonly homeArea: string | null;
  readonly language: 'zh' | 'en' | null;
  /** Name of the office, printed on walls and exports. */
  readonly displayName: string | null;
  /** One a shape, where there is anything to note. */
  readonly mappings: readonly MappingNote[];
}

export const NO_SETTINGS: Settings = { homeArea: null, language: null, displayName: null, mappings: [] };
