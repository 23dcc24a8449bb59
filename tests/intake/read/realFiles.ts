// The real files beside the project, where they are there: what others made, to be read as SOURCES.md says.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, type ReadResult } from '../../../src/intake/readFile';
import type { InputFile, Sheet } from '../../../src/intake/sheet';
import { hasRealFiles, realPath } from '../../realFiles';

export function realFile(path: string): InputFile {
  return { name: path.replace(/^.*\//, ''), bytes: new Uint8Array(readFileSync(realPath(path))) };
}

export async function readReal(path: string): Promise<ReadResult> {
  return readFile(realFile(path), { encoding: null });
}

/** Paths of all real files, or of those in a sub-folder. */
export function realPaths(under = ''): string[] {
  if (!hasRealFiles) return [];
  return readdirSync(realPath(under)).flatMap((name) => {
    const path = under === '' ? name : `${under}/${name}`;
    return statSync(realPath(path)).isDirectory() ? realPaths(path) : [path];
  });
}

export function sheetsOf(result: ReadResult): readonly Sheet[] {
  if (result.kind !== 'sheets') throw new Error(`no sheets: ${JSON.stringify(result)}`);
  return result.sheets;
}

export function firstSheet(result: ReadResult): Sheet {
  const [sheet] = sheetsOf(result);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
