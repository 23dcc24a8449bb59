// Registers out of the files of the command line, read and resolved as an import would, but stored nowhere.
// Law: a file that cannot be read is refused by its reason; rows that contradict each other are asked about, not chosen.
import { basename } from 'node:path';
import { registerKinds } from '../catalogue/registerKinds';
import { mapFile, type PlanFile } from '../intake/plan/mapFile';
import { recognised } from '../intake/plan/openFile';
import { readFile } from '../intake/readFile';
import { registerSource } from '../intake/resolve/registerSource';
import { resolveRegisters } from '../intake/resolve/resolveRegisters';
import type { NameIndex } from '../intake/names';
import { checkFileSize } from '../intake/read/checkFileSize';
import type { Question, Refusal } from '../model/issue';
import type { RegisterSource } from '../model/registerSource';
import { bytesOf } from './packageBytes';

export type RegisterFiles =
  | { readonly kind: 'registers'; readonly sources: readonly RegisterSource[]; readonly questions: readonly Question[] }
  | { readonly kind: 'notFound'; readonly path: string }
  | { readonly kind: 'refused'; readonly path: string; readonly refusal: Refusal }
  /** There are tables, but no list of enterprises, people, payments or events. */
  | { readonly kind: 'noRegister'; readonly path: string };

export interface RegisterOptions {
  readonly encoding: string | null;
  readonly sheet: string | null;
  readonly names: NameIndex;
}

export async function readRegisters(paths: readonly string[], options: RegisterOptions): Promise<RegisterFiles> {
  const files: PlanFile[] = [];
  for (const path of paths) {
    const name = basename(path);
    const bytes = bytesOf(path);
    if (bytes === null) return { kind: 'notFound', path };
    const tooLarge = checkFileSize(name, bytes.length);
    if (tooLarge !== null) return { kind: 'refused', path, refusal: tooLarge };
    const read = await readFile({ name, bytes }, { encoding: options.encoding });
    if (read.kind === 'refused') return { kind: 'refused', path, refusal: read.refusal };
    if (read.kind === 'snapshot') return { kind: 'noRegister', path };
    files.push(recognised({ name, bytes }, read, options.names, options.sheet));
  }
  return resolved(files, paths, options.names);
}

function resolved(files: readonly PlanFile[], paths: readonly string[], names: NameIndex): RegisterFiles {
  const mapped = files.map(mapFile);
  for (const [at, { refusals, tables }] of mapped.entries()) {
    const path = paths[at] ?? '';
    if (refusals[0] !== undefined) return { kind: 'refused', path, refusal: refusals[0] };
    if (tables.every(({ register }) => register === null)) return { kind: 'noRegister', path };
  }
  const tables = mapped.flatMap((file) => file.tables).filter(({ register }) => register !== null);
  const found = resolveRegisters(tables, { kinds: registerKinds, names, stored: [], replaced: [] });
  return {
    kind: 'registers',
    sources: found.registers.map((register) => registerSource(register, registerKinds, names)),
    questions: [...mapped.flatMap((file) => file.questions), ...found.questions],
  };
}
