// A data package that came as a folder, or as files chosen together, packed as one file like any other.
// Law: only files inside of the package that its descriptor names go in; the descriptor stands at the top.
import { zipSync, type Zippable } from 'fflate';
import { insidePath, parseDescriptor } from './packageDescriptor';

/** Paths within the package, each once, that a descriptor names; null when the bytes are no descriptor. */
export function namedPaths(descriptor: Uint8Array): readonly string[] | null {
  const parsed = parseDescriptor(new TextDecoder().decode(descriptor));
  if (parsed === null) return null;
  return [...new Set(parsed.resources.flatMap(({ paths }) => paths.flatMap((path) => insidePath(path) ?? [])))];
}

/** `parts` are the files that are there, by their paths within the package. */
export function bundlePackage(descriptor: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const content: Zippable = {};
  for (const [path, bytes] of parts) content[path] = bytes;
  content['datapackage.json'] = descriptor;
  // Stored, and of one date: packing is quick, and the same package is the same bytes.
  return zipSync(content, { level: 0, mtime: new Date(1980, 0, 1) });
}
