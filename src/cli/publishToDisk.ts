// A snapshot into a folder of this machine, as the data folder of a static site: the snapshot first, latest.json last.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { publicationAfter, publishedFile, type Publication } from '../model/publication';
import { formatLatest, LATEST_NAME, parseLatest } from '../share/publish/latestFile';
import type { Published } from '../share/publish/publish';
import { sha256Of } from '../share/snapshot/sha256';
import type { Snapshot } from '../share/snapshot/writeSnapshot';
import { bytesOf } from './packageBytes';
import { textOfFile } from './textOfFile';
import { writeWhole } from './writeWhole';

export type PublishedToDisk = Published | { readonly kind: 'notWritten' };

/** `now`: the clock, as ISO 8601 text with Z. The folder is made when it is not there. */
export function publishToDisk(snapshot: Snapshot, folder: string, title: string | null, now: string): PublishedToDisk {
  const before = latestIn(folder);
  if (before === 'notOurs') return { kind: 'failed', trouble: { kind: 'notOurs' } };
  const file = join(folder, publishedFile(snapshot));
  if (!makeFolder(folder) || !writeWhole(file, snapshot.bytes)) return { kind: 'notWritten' };
  const back = bytesOf(file);
  if (back === null || sha256Of(back) !== snapshot.sha256) return { kind: 'failed', trouble: { kind: 'differs' } };
  if (before?.sha256 === snapshot.sha256) return { kind: 'unchanged', publication: before };
  const publication = publicationAfter(before, snapshot, { at: now, title });
  const meanwhile = latestIn(folder);
  if (meanwhile === 'notOurs' || meanwhile?.sha256 !== before?.sha256) {
    return { kind: 'overtaken', by: meanwhile === 'notOurs' ? null : meanwhile };
  }
  const json = new TextEncoder().encode(formatLatest(publication));
  return writeWhole(join(folder, LATEST_NAME), json) ? { kind: 'published', publication } : { kind: 'notWritten' };
}

function latestIn(folder: string): Publication | null | 'notOurs' {
  const text = textOfFile(join(folder, LATEST_NAME));
  return text === null ? null : (parseLatest(text) ?? 'notOurs');
}

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
