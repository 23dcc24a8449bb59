// Where something is measured: a tree that the office edits, with optional codes and aliases.

export interface Area {
  /** Unique and stable: GB/T 2260 or statistical code where there is one, else the name. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  /** Code of an area whose figures contain this one although it is no child: never add the two. */
  readonly includedIn: string | null;
  /** Scope note (口径) that must be printed with the area's figures. */
  readonly scopeNote: string | null;
  readonly ranked: boolean;
  readonly origin: 'catalogue' | 'import' | 'user';
}
