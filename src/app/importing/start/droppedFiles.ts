// Files of a drop, those inside dropped folders too. Law: a file is named once; hidden files of the system are left out.
// Files of a data package keep their path in their name: the package names them by it.
import { isDescriptorName } from '../../../intake/archive/descriptorName';

/** Thrown for a dropped folder that holds no file. */
export class NoFiles extends Error {
  override readonly name = 'NoFiles';
}

/** All files, in the order of their paths. Must be called in the drop event itself: the items die with it.
 * Rejects with NoFiles, or as the system does when a file cannot be reached. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const items = [...transfer.items].filter((item) => item.kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  if (entries.length === 0 || entries.some((entry) => entry === null)) return [...transfer.files];
  const files = (await Promise.all(entries.map((entry) => filesOf(entry as FileSystemEntry, null)))).flat();
  if (files.length === 0) throw new NoFiles('a folder without files');
  return files;
}

/** `inPackage` is the path of the folder from the package's folder on; null outside of packages. */
async function filesOf(entry: FileSystemEntry, inPackage: string | null): Promise<File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry, inPackage)];
  const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  const visible = inside
    .filter(({ name }) => !name.startsWith('.'))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  const isPackage = inPackage !== null || visible.some(({ isFile, name }) => isFile && isDescriptorName(name));
  const path = isPackage ? `${inPackage ?? ''}${entry.name}/` : null;
  const files = await Promise.all(visible.map((one) => filesOf(one, path)));
  return files.flat();
}

async function fileOf(entry: FileSystemFileEntry, inPackage: string | null): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return inPackage === null ? file : new File([file], `${inPackage}${file.name}`, { lastModified: file.lastModified });
}

/** A reader hands out a folder piece by piece, and an empty piece at its end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (piece.length === 0) return all;
    all.push(...piece);
  }
}
