// What a file is by its first bytes. Law: content decides, the name only when the content leaves it open.

export type Container = 'zip' | 'ole' | 'oldWorksheet' | 'workspace' | 'pdf' | 'binary' | 'text';

const SIGNATURES: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Excel 2 to 4 keep a bare worksheet: a BOF record and its length.
  ['oldWorksheet', [0x09, 0x00, 0x04, 0x00]],
  ['oldWorksheet', [0x09, 0x02, 0x06, 0x00]],
  ['oldWorksheet', [0x09, 0x04, 0x06, 0x00]],
  ['oldWorksheet', [0x09, 0x08, 0x08, 0x00]],
  // gzip whose content is called workspace.jsonl (src/share): flags 8, no time, then the name.
  ['workspace', [0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, ...new TextEncoder().encode('workspace.jsonl\0')]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['binary', [0xff, 0xd8, 0xff]], // JPEG
  ['binary', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['binary', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['binary', [0x1f, 0x8b, 0x08]], // gzip
  ['binary', [0x7f, 0x45, 0x4c, 0x46]], // ELF
  ['binary', [0x4d, 0x5a, 0x90, 0x00]], // Windows program
  ['binary', [0x50, 0x41, 0x52, 0x31]], // Parquet
  ['binary', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]], // SQLite
];

/** Our own snapshot is a zip whose first entry, stored as it is, says so (src/share/snapshot). */
const SNAPSHOT_MARK = new TextEncoder().encode('mimetypeapplication/vnd.tidemark.snapshot+zip');
const FIRST_NAME_AT = 30;

export function containerOf(bytes: Uint8Array): Container {
  if (SNAPSHOT_MARK.every((byte, position) => bytes[FIRST_NAME_AT + position] === byte)) return 'workspace';
  const match = SIGNATURES.find(([, signature]) => signature.every((byte, position) => bytes[position] === byte));
  return match?.[0] ?? 'text';
}
