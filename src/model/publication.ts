// What latest.json says: which snapshot of a folder is the newest one. Law: it names a snapshot by its hash, and the one
// before it, so that nobody's work is replaced without its being seen.

export interface Publication {
  /** 1, 2, 3 … in one folder. */
  readonly sequence: number;
  readonly sha256: string;
  readonly bytes: number;
  /** Hash of the snapshot that was the newest one before; null for the first. */
  readonly previous: string | null;
  /** ISO 8601 with time zone Z: when it was published. */
  readonly at: string;
  readonly edition: 'full' | 'public';
  /** Name of the office that published it. */
  readonly title: string | null;
}

/** Name of the file beside latest.json. */
export function publishedFile({ sha256 }: Pick<Publication, 'sha256'>): string {
  return `snapshot-${sha256}.zip`;
}

/** The publication that follows the one that is there; null: the folder's first. */
export function publicationAfter(
  before: Publication | null,
  {
    sha256,
    bytes,
    edition,
  }: { readonly sha256: string; readonly bytes: Uint8Array; readonly edition: Publication['edition'] },
  { at, title }: Pick<Publication, 'at' | 'title'>,
): Publication {
  return {
    sequence: (before?.sequence ?? 0) + 1,
    sha256,
    bytes: bytes.length,
    previous: before?.sha256 ?? null,
    at,
    edition,
    title,
  };
}

/** True when `other` is an earlier state of the folder. A folder that was emptied counts anew, but its clock goes on. */
export function isOlder(other: Publication, than: Publication): boolean {
  return other.sequence < than.sequence && other.at <= than.at;
}
