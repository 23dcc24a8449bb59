// How a workspace file (.tidemark) begins: gzip of JSON lines, so that any tool can open it (docs/adr/0007).
// Line 1 names format, version and settings; then for each import its record and entity changes on one line,
// and a line for each block change.

/** Last part of the file's name. */
export const WORKSPACE_EXTENSION = '.tidemark';

export const WORKSPACE_FORMAT = 'tidemark-workspace';
/**
 * 2: registers as columns. 3: more about targets and tasks, four more kinds of entities. 4: boards. Earlier ones are
 * still read.
 */
export const WORKSPACE_VERSION = 4;

/** Name of the content, which unpacking tools show; it also tells our files from any other gzip. */
export const INNER_NAME = 'workspace.jsonl';

/** gzip's first ten bytes without time, and the name, as we always write them (RFC 1952). */
export const GZIP_HEADER = Uint8Array.of(
  0x1f,
  0x8b,
  8,
  8,
  0,
  0,
  0,
  0,
  0,
  3,
  ...new TextEncoder().encode(`${INNER_NAME}\0`),
);

/** True for the beginning of a workspace file, whole or not. */
export function isWorkspaceFile(bytes: Uint8Array): boolean {
  return bytes.length >= GZIP_HEADER.length && GZIP_HEADER.every((byte, position) => bytes[position] === byte);
}
