// What a reader chose for this workspace; null means that nobody chose yet.

export interface Settings {
  /** Code of the area that pages open with. */
  readonly homeArea: string | null;
  readonly language: 'zh' | 'en' | null;
  /** Name of the office, printed on walls and exports. */
  readonly displayName: string | null;
}

export const NO_SETTINGS: Settings = { homeArea: null, language: null, displayName: null };
