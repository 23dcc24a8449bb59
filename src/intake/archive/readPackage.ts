// A data package in a ZIP to one file with a sheet a resource. Law: what the descriptor declares is believed; nothing
// outside of the package is opened; a resource that cannot be read is named and the others go on.
import type { Issue, Question, Refusal } from '../../model/issue';
import { decodeText } from '../decode/decodeText';
import { refused, type ReadInner, type ReadResult } from '../read/readResult';
import type { ZipEntry } from '../read/zipDirectory';
import type { InputFile, Sheet } from '../sheet';
import { MOST_FILES, refuseEntries } from './archiveLimits';
import { extractEntry } from './extractEntry';
import { descriptorPath } from './kindOfZip';
import { insidePath, parseDescriptor, type PackageDescriptor, type PackageResource } from './packageDescriptor';
import { readResource, type ResourceResult } from './readResource';

const LARGEST_DESCRIPTOR = 16 * 1024 * 1024;

export async function readPackage(
  file: InputFile,
  entries: readonly ZipEntry[],
  encoding: string | null,
  readInner: ReadInner,
): Promise<ReadResult> {
  const path = descriptorPath(entries) ?? '';
  const entry = entries.find(({ name }) => name === path);
  if (entry === undefined || entry.size > LARGEST_DESCRIPTOR) return refused('tooLarge', file.name);
  const text = textOf(extractEntry(file.bytes, entry));
  const descriptor = text === null ? null : parseDescriptor(text);
  if (descriptor === null) return refused('packageDescriptor', file.name);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const wanted = descriptor.resources.flatMap(({ paths }) =>
    paths.flatMap((one) => entryOf(entries, folder, one) ?? []),
  );
  // A file counts as often as it is named: that is how often it would be read.
  const refusal = descriptor.resources.length > MOST_FILES ? tooMany(file.name) : refuseEntries(file.name, wanted);
  if (refusal !== null) return { kind: 'refused', refusal };
  const open = (one: string): Uint8Array | null => {
    const found = entryOf(entries, folder, one);
    return found === null ? null : extractEntry(file.bytes, found);
  };
  return new PackageReader(file.name, descriptor, open, { encoding, readInner }).read();
}

function tooMany(file: string): Refusal {
  return { kind: 'tooManyFiles', file, sheet: null, params: { limit: MOST_FILES } };
}

function textOf(bytes: Uint8Array | null): string | null {
  const decoded = bytes === null ? null : decodeText(bytes, null);
  return decoded?.kind === 'text' ? decoded.text : null;
}

function entryOf(entries: readonly ZipEntry[], folder: string, path: string): ZipEntry | null {
  const inside = insidePath(path);
  return inside === null ? null : (entries.find(({ name }) => name === folder + inside) ?? null);
}

type Trouble = Pick<Refusal, 'kind' | 'params'>;

class PackageReader {
  readonly #file: string;
  readonly #descriptor: PackageDescriptor;
  readonly #open: (path: string) => Uint8Array | null;
  readonly #options: { readonly encoding: string | null; readonly readInner: ReadInner };
  readonly #sheets: Sheet[] = [];
  readonly #issues: Issue[] = [];
  readonly #questions: Question[] = [];
  #firstTrouble: Trouble | null = null;
  #encoding: string | null = null;

  constructor(
    file: string,
    descriptor: PackageDescriptor,
    open: (path: string) => Uint8Array | null,
    options: { readonly encoding: string | null; readonly readInner: ReadInner },
  ) {
    this.#file = file;
    this.#descriptor = descriptor;
    this.#open = open;
    this.#options = options;
  }

  async read(): Promise<ReadResult> {
    for (const resource of this.#descriptor.resources) await this.#readResource(resource);
    if (this.#sheets.length === 0) {
      const { kind, params } = this.#firstTrouble ?? { kind: 'noTable', params: {} };
      return refused(kind, this.#file, params);
    }
    return {
      kind: 'sheets',
      format: 'data-package',
      encoding: this.#encoding,
      sheets: this.#sheets,
      questions: this.#questions.slice(0, 1),
      issues: this.#issues,
    };
  }

  async #readResource(resource: PackageResource): Promise<void> {
    if (resource.paths.length === 0) {
      this.#take(resource, await readResource(this.#descriptor, resource, null, this.#options));
      return;
    }
    for (const path of resource.paths) {
      if (insidePath(path) === null) this.#leaveOut(resource, { kind: 'packageOutside', params: { path } });
      else {
        const bytes = this.#open(path);
        const missing: ResourceResult = { kind: 'trouble', trouble: { kind: 'packageMissing', params: { path } } };
        const found =
          bytes === null ? missing : await readResource(this.#descriptor, resource, { path, bytes }, this.#options);
        this.#take(resource, found);
      }
    }
  }

  #take(resource: PackageResource, result: ResourceResult): void {
    if (result.kind === 'trouble') return this.#leaveOut(resource, result.trouble);
    this.#encoding ??= result.encoding;
    this.#questions.push(...result.questions.map((question) => ({ ...question, file: this.#file })));
    for (const sheet of result.sheets) this.#sheets.push({ ...sheet, name: this.#ownName(sheet.name) });
  }

  /** Sheets are known by their names, so no two of a file have the same one. */
  #ownName(name: string): string {
    const isTaken = (one: string): boolean => this.#sheets.some((sheet) => sheet.name === one);
    if (!isTaken(name)) return name;
    let number = 2;
    while (isTaken(`${name} (${number})`)) number += 1;
    return `${name} (${number})`;
  }

  #leaveOut({ name }: PackageResource, trouble: Trouble): void {
    this.#firstTrouble ??= trouble;
    const params = { ...trouble.params, name, reason: trouble.kind };
    const nowhere = { sheet: null, cell: null, text: null };
    this.#issues.push({ kind: 'resourceLeftOut', severity: 'warning', file: this.#file, ...nowhere, params });
  }
}
