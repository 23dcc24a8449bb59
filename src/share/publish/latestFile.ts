// latest.json, written and read. Law: parseLatest(formatLatest(p)) is p; anything else is not one.
import * as v from 'valibot';
import { publishedFile, type Publication } from '../../model/publication';
import { count, text, textOrNull } from '../shapes';

export const LATEST_NAME = 'latest.json';
const FORMAT = 'tidemark-publication';
const VERSION = 1;

export function formatLatest(publication: Publication): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, file: publishedFile(publication), ...publication }, null, 2)}\n`;
}

const hash = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));

const latestShape = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  file: text,
  sequence: v.pipe(count, v.minValue(1)),
  sha256: hash,
  bytes: count,
  previous: v.nullable(hash),
  at: v.pipe(text, v.isoTimestamp()),
  edition: v.picklist(['full', 'public']),
  title: textOrNull,
});

/** Null for anything that is no whole latest.json of this version. */
export function parseLatest(json: string): Publication | null {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    // A server may answer with any page; what it is instead does not matter.
    return null;
  }
  const read = v.safeParse(latestShape, found);
  if (!read.success) return null;
  const { format: _format, version: _version, file, ...publication } = read.output;
  return file === publishedFile(publication) ? publication : null;
}
