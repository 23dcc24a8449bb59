// Bytes of what was found: a file's own, or those of a data package with all its parts.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundlePackage } from '../intake/archive/bundlePackage';
import { LARGEST_FILE_BYTES } from '../intake/read/checkFileSize';
import type { FoundPath } from './findFiles';

/** Null when the system does not hand the bytes out. */
export function bytesOf(path: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** Parts that are not there are missed when the package is read. Null when it is unreadable or too large to hold. */
export function packageBytes({ path, parts }: Extract<FoundPath, { kind: 'package' }>): Uint8Array | null {
  const descriptor = bytesOf(path);
  if (descriptor === null) return null;
  const contents = new Map<string, Uint8Array>();
  let room = LARGEST_FILE_BYTES - descriptor.length;
  for (const part of parts) {
    const file = join(dirname(path), part);
    const bytes = sizeOf(file) <= room ? bytesOf(file) : null;
    if (bytes === null) continue;
    room -= bytes.length;
    contents.set(part, bytes);
  }
  return bundlePackage(descriptor, contents);
}

function sizeOf(path: string): number {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() === true ? stat.size : Number.POSITIVE_INFINITY;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
