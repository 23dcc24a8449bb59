// The XML of an office package as a tree. Law: what is not well formed, declares a document type or is larger than
// templates are is no tree; entities are the five of XML and characters by number.
import { entryOf } from '../../model/entryOf';

/** A name with the namespace it stands in; '' for none. */
export interface QualifiedName {
  readonly space: string;
  readonly local: string;
}

export interface ParsedElement extends QualifiedName {
  readonly attributes: readonly (QualifiedName & { readonly value: string })[];
  readonly children: (ParsedElement | string)[];
}

const MOST_ELEMENTS = 200_000;
const DEEPEST = 200;

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
/** A comment, a processing instruction or the declaration, character data. */
const ASIDE = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/y;

type Spaces = Readonly<Record<string, string>>;

interface Open {
  readonly element: ParsedElement;
  readonly name: string;
  readonly spaces: Spaces;
}

/** The root; null where the text is no such XML. */
export function parseXml(text: string): ParsedElement | null {
  const open: Open[] = [];
  let root: ParsedElement | null = null;
  let count = 0;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const words = decodeText(text.slice(at, next < 0 ? text.length : next));
    if (words === null || !takeWords(words, open.at(-1))) return null;
    if (next < 0) break;
    ASIDE.lastIndex = next;
    const aside = ASIDE.exec(text);
    if (aside !== null) {
      if (aside[1] !== undefined && !takeWords(aside[1], open.at(-1))) return null;
      at = ASIDE.lastIndex;
      continue;
    }
    TAG.lastIndex = next;
    const tag = TAG.exec(text);
    if (tag === null) return null;
    const [, closing, name = '', attributes = '', empty] = tag;
    at = TAG.lastIndex;
    if (closing === '/') {
      if (attributes !== '' || empty === '/' || open.pop()?.name !== name) return null;
      continue;
    }
    count += 1;
    if (count > MOST_ELEMENTS || open.length >= DEEPEST) return null;
    const started = startOf(name, attributes, open.at(-1)?.spaces ?? { xml: 'xml' });
    if (started === null) return null;
    const parent = open.at(-1);
    if (parent !== undefined) parent.element.children.push(started.element);
    else if (root === null) root = started.element;
    else return null;
    if (empty !== '/') open.push({ ...started, name });
  }
  return open.length === 0 ? root : null;
}

/** False where words stand outside of the root. */
function takeWords(words: string, parent: Open | undefined): boolean {
  if (parent === undefined) return words.trim() === '';
  if (words !== '') parent.element.children.push(words);
  return true;
}

function startOf(name: string, text: string, outer: Spaces): { element: ParsedElement; spaces: Spaces } | null {
  const stated: [string, string][] = [];
  const spaces: Record<string, string> = { ...outer };
  for (const [, key = '', double, single] of text.matchAll(ATTRIBUTE)) {
    const value = decodeText(double ?? single ?? '');
    if (value === null || stated.some(([other]) => other === key)) return null;
    stated.push([key, value]);
    if (key === 'xmlns') spaces[''] = value;
    if (key.startsWith('xmlns:')) spaces[key.slice(6)] = value;
  }
  const own = qualified(name, spaces, true);
  if (own === null) return null;
  const attributes = [];
  for (const [key, value] of stated) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
    const named = qualified(key, spaces, false);
    if (named === null) return null;
    attributes.push({ ...named, value });
  }
  return { element: { ...own, attributes, children: [] }, spaces };
}

/** Null for a prefix that nothing declares. */
function qualified(name: string, spaces: Spaces, isElement: boolean): QualifiedName | null {
  const colon = name.indexOf(':');
  if (colon < 0) return { space: isElement ? (entryOf(spaces, '') ?? '') : '', local: name };
  const space = entryOf(spaces, name.slice(0, colon));
  return space === undefined ? null : { space, local: name.slice(colon + 1) };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Null for an entity that is none of XML's own. */
function decodeText(text: string): string | null {
  if (!text.includes('&')) return text;
  let isSound = true;
  const decoded = text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);|&/gi, (whole, name?: string) => {
    const code = name === undefined ? null : codeOf(name);
    const letter = code === null ? entryOf(ENTITIES, name ?? '') : String.fromCodePoint(code);
    if (letter === undefined) isSound = false;
    return letter ?? whole;
  });
  return isSound ? decoded : null;
}

function codeOf(name: string): number | null {
  if (!name.startsWith('#')) return null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? code : 0xfffd;
}
