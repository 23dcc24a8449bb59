// A part of a template as it may be carried over. Law: of the names of drawings and presentations only; what leads
// elsewhere, moves, sounds or runs is left out and counted; what is left is what the schema allows.
import { pictureLink, type XmlElement } from '../../model/deckTemplate';
import { entryOf } from '../../model/entryOf';
import type { ParsedElement } from './parseXml';

const DRAWING = 'a';
/** The same names in both forms of the standard. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/drawingml/2006/main': DRAWING,
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/drawingml/main': DRAWING,
  'http://purl.oclc.org/ooxml/presentationml/main': 'p',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
};
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const TABLE = /\/drawingml\/(2006\/)?table$/;

/** Left out without a word: how slides change, and what programs note for themselves. */
const SILENT = new Set(['p:extLst', 'a:extLst', 'p:timing', 'p:transition', 'p:custDataLst', 'p:hf', 'p:sldLayoutId']);
/** Left out and counted. */
const UNWANTED = new Set([
  'a:hlinkClick',
  'a:hlinkHover',
  'a:hlinkMouseOver',
  'a:audioCd',
  'a:wavAudioFile',
  'a:audioFile',
  'a:videoFile',
  'a:quickTimeFile',
  'p:controls',
  'p:contentPart',
]);

type PictureOf = (relationship: string) => number | null;

export interface CleanedPart {
  readonly root: XmlElement;
  /** Positions of its pictures. */
  readonly pictures: readonly number[];
  readonly leftOut: number;
}

/** `pictureOf`: position of the picture that a relationship leads to, or null. Null where the root is no such part. */
export function cleanPart(root: ParsedElement, name: string, pictureOf: PictureOf): CleanedPart | null {
  const cleaner = new Cleaner(pictureOf);
  const [cleaned] = cleaner.clean(root);
  if (cleaned?.name !== name) return null;
  return { root: cleaned, pictures: [...cleaner.pictures], leftOut: cleaner.leftOut };
}

class Cleaner {
  readonly pictures = new Set<number>();
  leftOut = 0;
  readonly #pictureOf: PictureOf;

  constructor(pictureOf: PictureOf) {
    this.#pictureOf = pictureOf;
  }

  /** None where the element is left out; several where it stands for what is in it. */
  clean(element: ParsedElement): XmlElement[] {
    if (element.space === COMPATIBILITY) return this.#fallback(element);
    const prefix = entryOf(PREFIXES, element.space);
    if (prefix === undefined) return [];
    const name = `${prefix}:${element.local}`;
    if (SILENT.has(name)) return [];
    if (UNWANTED.has(name) || (name === 'p:graphicFrame' && !isTable(element))) return this.#leaveOut();
    const children = element.children.flatMap((child): (XmlElement | string)[] => {
      if (typeof child !== 'string') return this.clean(child);
      return name === 'a:t' ? [child] : [];
    });
    return this.#whole({ name, attributes: this.#attributes(element), children }, element);
  }

  /** What older programs show in place of what only newer ones know. */
  #fallback({ local, children }: ParsedElement): XmlElement[] {
    if (local !== 'AlternateContent') return [];
    const fallback = children.find((child) => typeof child !== 'string' && child.local === 'Fallback');
    if (fallback === undefined || typeof fallback === 'string') return [];
    return fallback.children.flatMap((child) => (typeof child === 'string' ? [] : this.clean(child)));
  }

  #attributes({ attributes }: ParsedElement): Record<string, string> {
    return Object.fromEntries(
      attributes.filter(({ space }) => space === '').map(({ local, value }) => [local, value] as const),
    );
  }

  /** The element where all that it needs came along. */
  #whole(cleaned: XmlElement, { attributes }: ParsedElement): XmlElement[] {
    const { name, children } = cleaned;
    const relationships = attributes.filter(({ space }) => entryOf(PREFIXES, space) === 'r');
    switch (name) {
      case 'a:blip':
        return this.#picture(cleaned, relationships.find(({ local }) => local === 'embed')?.value);
      case 'a:blipFill':
        return hasBlip(cleaned) ? [cleaned] : [{ name: 'a:noFill', attributes: {}, children: [] }];
      case 'a:buBlip':
        return hasBlip(cleaned) ? [cleaned] : [{ name: 'a:buNone', attributes: {}, children: [] }];
      case 'p:pic':
        return children.some((child) => typeof child !== 'string' && child.name === 'p:blipFill' && hasBlip(child))
          ? [cleaned]
          : [];
      case 'p:sldLayoutIdLst':
        return [{ ...cleaned, children: [] }];
      default:
        return relationships.length === 0 ? [cleaned] : this.#leaveOut();
    }
  }

  #picture(blip: XmlElement, relationship: string | undefined): XmlElement[] {
    const at = relationship === undefined ? null : this.#pictureOf(relationship);
    if (at === null) return this.#leaveOut();
    this.pictures.add(at);
    return [{ ...blip, attributes: { ...blip.attributes, 'r:embed': pictureLink(at) } }];
  }

  #leaveOut(): [] {
    this.leftOut += 1;
    return [];
  }
}

function hasBlip({ children }: XmlElement): boolean {
  return children.some((child) => typeof child !== 'string' && child.name === 'a:blip');
}

/** Tables need no other part; charts, diagrams and objects do. */
function isTable({ children }: ParsedElement): boolean {
  return children.some(
    (child) =>
      typeof child !== 'string' &&
      child.local === 'graphic' &&
      child.children.some((data) => typeof data !== 'string' && TABLE.test(uriOf(data))),
  );
}

function uriOf({ attributes }: ParsedElement): string {
  return attributes.find(({ local }) => local === 'uri')?.value ?? '';
}
