// What a ZIP is by the names in it: an office document, a data package, or just files packed together.
import type { ZipEntry } from '../read/zipDirectory';

export type ZipKind = 'office' | 'openDocument' | 'numbers' | 'package' | 'files';

/** At the top, or in the one folder that everything stands in. */
const DESCRIPTOR = /^([^/]+\/)?datapackage\.json$/i;

export function kindOfZip(entries: readonly ZipEntry[]): ZipKind {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (has(/^\[Content_Types\]\.xml$|^(xl|word|ppt|visio)[\\/]/i)) return 'office';
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return 'openDocument';
  if (has(/^Index\.zip$|^Index\/Document\.iwa$/)) return 'numbers';
  return descriptorPath(entries) === null ? 'files' : 'package';
}

export function descriptorPath(entries: readonly ZipEntry[]): string | null {
  return entries.find(({ name }) => DESCRIPTOR.test(name))?.name ?? null;
}
