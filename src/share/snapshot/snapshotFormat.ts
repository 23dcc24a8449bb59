// How a snapshot (.tidemark.zip) begins and what stands in it: a Frictionless data package in a zip (docs/adr/0018).
// Law: the first entry is stored as it is and says what the file is, so that the first bytes tell it from any other zip.

/** Last part of the file's name; any zip tool opens it. */
export const SNAPSHOT_EXTENSION = '.tidemark.zip';
export const SNAPSHOT_TYPE = 'application/vnd.tidemark.snapshot+zip';
export const SNAPSHOT_FORMAT = 'tidemark-snapshot';
export const SNAPSHOT_VERSION = 1;

export const MARK_PATH = 'mimetype';
export const DESCRIPTOR_PATH = 'datapackage.json';
/** Lines of `sha256sum`: what every other entry hashes to. */
export const SUMS_PATH = 'sha256sums.txt';
/** What an exact restore needs: the import log, in our own format. */
export const LOG_PATH = 'workspace.tidemark';

/** Length of a zip entry's header before its name (APPNOTE 4.3.7). */
const NAME_AT = 30;

const MARK = new TextEncoder().encode(`${MARK_PATH}${SNAPSHOT_TYPE}`);
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** True for the beginning of a snapshot, whole or not. */
export function isSnapshotFile(bytes: Uint8Array): boolean {
  return (
    ZIP.every((byte, at) => bytes[at] === byte) && MARK.every((byte, position) => bytes[NAME_AT + position] === byte)
  );
}

/** full: everything, for desk and backup. public: aggregates only. */
export type Edition = 'full' | 'public';

/** What a public edition leaves out, counted. */
export interface LeftOutOfEdition {
  readonly registers: number;
  readonly registerRows: number;
  /** Rules by which indicators derive from registers. */
  readonly rules: number;
  /** Remarks on charts, reports, problems, next steps, evidence, remedies and reasons of tasks, texts of cells. */
  readonly remarks: number;
  /** Sentences and titles reworded by hand. */
  readonly sentences: number;
  /** Text pages and titles of boards that were worded for the office. */
  readonly boardTexts: number;
  /** Names of persons at tasks. */
  readonly persons: number;
  /** Counts of one or two persons, which stand as suppressed. */
  readonly smallCounts: number;
}

export const NOTHING_LEFT_OUT: LeftOutOfEdition = {
  registers: 0,
  registerRows: 0,
  rules: 0,
  remarks: 0,
  sentences: 0,
  boardTexts: 0,
  persons: 0,
  smallCounts: 0,
};
