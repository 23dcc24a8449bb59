// Dropped folders, as the File System Entry API hands them out: at most a hundred entries a call.
import { describe, expect, test } from 'vitest';
import { droppedFiles } from '../../src/app/importing/start/droppedFiles';

const MOST_A_CALL = 100;

function fileEntry(name: string): FileSystemEntry {
  return {
    name,
    isFile: true,
    isDirectory: false,
    file: (found: (file: File) => void) => found(new File(['x'], name)),
  } as unknown as FileSystemEntry;
}

function folder(name: string, entries: readonly FileSystemEntry[]): FileSystemEntry {
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      let from = 0;
      return {
        readEntries: (found: (piece: FileSystemEntry[]) => void) => {
          found(entries.slice(from, from + MOST_A_CALL));
          from += MOST_A_CALL;
        },
      };
    },
  } as unknown as FileSystemEntry;
}

function drop(...entries: (FileSystemEntry | null)[]): DataTransfer {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  return { items, files: [new File(['x'], '直接.csv')] } as unknown as DataTransfer;
}

const names = async (transfer: DataTransfer) => (await droppedFiles(transfer)).map(({ name }) => name);

describe('droppedFiles', () => {
  test('R-727 a folder of more files than a reader hands out at once comes in whole', async () => {
    const entries = Array.from({ length: 250 }, (_, at) => fileEntry(`${String(at).padStart(3, '0')}.csv`));
    const found = await names(drop(folder('年鉴', entries.toReversed())));
    expect([found.length, found[0], found.at(-1)]).toEqual([250, '000.csv', '249.csv']);
  });

  test('R-727 folders in folders are looked into, hidden files are left out', async () => {
    const inner = folder('2023', [fileEntry('b.csv'), fileEntry('.DS_Store')]);
    expect(
      await names(
        drop(folder('年鉴', [inner, fileEntry('a.csv'), folder('.git', [fileEntry('x')])]), fileEntry('c.csv')),
      ),
    ).toEqual(['b.csv', 'a.csv', 'c.csv']);
  });

  test('R-727 where the engine names no entries, the plain files are taken', async () => {
    expect(await names(drop(null))).toEqual(['直接.csv']);
  });

  test('R-727 a folder without files is not passed over in silence', async () => {
    await expect(droppedFiles(drop(folder('空', [fileEntry('.DS_Store')])))).rejects.toMatchObject({ name: 'NoFiles' });
  });
});
