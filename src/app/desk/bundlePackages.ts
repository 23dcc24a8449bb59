// Data packages among the given files: each descriptor takes the files that it names with it, as one file.
// Law: a file goes with the descriptor beside it, or with one that names it and nothing else by that name.
import { isDescriptorName } from '../../intake/archive/descriptorName';

const LARGEST_DESCRIPTOR = 16 * 1024 * 1024;

/** The given files, packages put together; in the order in which they were given. */
export async function bundlePackages(sources: readonly File[]): Promise<readonly File[]> {
  const taken = new Set<File>();
  const bundles = new Map<File, File>();
  for (const source of sources) {
    if (!isDescriptorName(source.name) || source.size > LARGEST_DESCRIPTOR) continue;
    const { bundlePackage, namedPaths } = await import('../../intake/archive/bundlePackage');
    const descriptor = await bytesOf(source);
    const paths = namedPaths(descriptor);
    if (paths === null) continue;
    const parts = new Map<string, Uint8Array>();
    for (const path of paths) {
      const part = partOf(source, path, sources);
      if (part === null) continue;
      taken.add(part);
      parts.set(path, await bytesOf(part));
    }
    bundles.set(source, new File([bundlePackage(descriptor, parts) as BlobPart], source.name));
  }
  return sources.flatMap((source) => (taken.has(source) ? [] : [bundles.get(source) ?? source]));
}

/** By its place beside the descriptor; files chosen one by one have no place, so there the name must do. */
function partOf(descriptor: File, path: string, sources: readonly File[]): File | null {
  const folder = descriptor.name.slice(0, descriptor.name.lastIndexOf('/') + 1);
  const exact = sources.find(({ name }) => name === folder + path);
  if (exact !== undefined || folder !== '') return exact ?? null;
  const named = sources.filter(({ name }) => name === path.slice(path.lastIndexOf('/') + 1));
  return named.length === 1 ? (named[0] ?? null) : null;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
