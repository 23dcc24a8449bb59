// A kind of register (高企台账, 技术合同台账 …): by which columns it is known and what tells its rows apart. Data of the
// catalogue, so that rules of derivation can name kinds and fields.

/** What a column of a register states; its header holds one of the words of the field. */
export interface RegisterField {
  readonly id: string;
  readonly words: readonly string[];
}

/** `firm` stands for the enterprise a row is about: its credit code, or else its name or a former one. */
export interface RegisterKey {
  readonly fields: readonly string[];
  /** A number given once, such as 证书编号: two rows with it and other content contradict each other. */
  readonly isNumber: boolean;
}

export interface RegisterKind {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Fields of which one group must be there, each with a column. */
  readonly needs: readonly (readonly string[])[];
  /** Further fields usual in this kind. */
  readonly usual: readonly string[];
  /** Words of titles and file names that speak for the kind. */
  readonly titles: readonly string[];
  /** What tells its rows apart, the best first. */
  readonly keys: readonly RegisterKey[];
}

export interface RegisterKinds {
  readonly fields: readonly RegisterField[];
  readonly kinds: readonly RegisterKind[];
}
