// The parts of an office package, unpacked one by one when they are asked for. Law: sizes are those that the directory
// states, checked before anything is unpacked; a relationship that leads out of the package is none.
import { extractEntry } from '../archive/extractEntry';
import { strictDecode } from '../decode/strictDecode';
import { zipDirectory } from '../read/zipDirectory';
import { parseXml, type ParsedElement } from './parseXml';

export interface PartLink {
  readonly id: string;
  /** The last word of its type: "slideMaster". */
  readonly type: string;
  /** Path of the part; null where it leads out of the package. */
  readonly path: string | null;
}

export interface OfficeParts {
  /** Null where the part is missing, damaged or no XML. */
  readonly xml: (path: string) => ParsedElement | null;
  readonly bytes: (path: string) => Uint8Array | null;
  /** Those of a part; '' for those of the package. */
  readonly links: (path: string) => readonly PartLink[];
}

const LARGEST_XML = 16 * 1024 * 1024;
const LARGEST_PART = 48 * 1024 * 1024;
const LARGEST_WHOLE = 192 * 1024 * 1024;
const MOST_PARTS = 5_000;

/** Why a package is not opened, or its parts. */
export function officeParts(file: Uint8Array): OfficeParts | 'damaged' | 'locked' | 'tooLarge' {
  const entries = zipDirectory(file);
  if (entries === null) return 'damaged';
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'locked';
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > MOST_PARTS || whole > LARGEST_WHOLE) return 'tooLarge';
  const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const bytes = (path: string, most = LARGEST_PART): Uint8Array | null => {
    const entry = byPath.get(path.toLowerCase());
    return entry === undefined || entry.size > most ? null : extractEntry(file, entry);
  };
  const xml = (path: string): ParsedElement | null => {
    const found = bytes(path, LARGEST_XML);
    const text = found === null ? null : strictDecode(found, encodingOf(found));
    return text === null ? null : parseXml(text);
  };
  return { xml, bytes: (path) => bytes(path), links: (path) => linksOf(path, xml) };
}

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function linksOf(path: string, xml: OfficeParts['xml']): PartLink[] {
  const slash = path.lastIndexOf('/') + 1;
  const root = xml(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  return (root?.children ?? []).flatMap((child) => {
    if (typeof child === 'string' || child.local !== 'Relationship') return [];
    const valueOf = (name: string) => child.attributes.find(({ local }) => local === name)?.value ?? '';
    const isOutside = valueOf('TargetMode') === 'External';
    const target = isOutside ? null : insidePath(path.slice(0, slash), valueOf('Target'));
    return [{ id: valueOf('Id'), type: valueOf('Type').replace(/^.*\//u, ''), path: target }];
  });
}

/** Where a target leads from a folder; null where it leads to another place. */
function insidePath(folder: string, target: string): string | null {
  if (target === '' || /^[a-z][a-z\d+.-]*:|\\|\0/i.test(target)) return null;
  const kept: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') {
      if (kept.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') kept.push(step);
  }
  return kept.join('/');
}
