// A presentation template of an office, read and cleaned: its masters with their layouts and theme, the pictures and
// fonts that these use, and the size of its slides. Law: nothing in it leads out of the file, and nothing in it runs.

/** An element with its canonical name ("p:sp", "a:off"); text stands only where words do. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export interface TemplatePart {
  readonly root: XmlElement;
  /** Positions in the template of the pictures that the part shows: the relationship of each is `pictureLink`. */
  readonly pictures: readonly number[];
}

export function pictureLink(at: number): string {
  return `rIdPicture${at + 1}`;
}

export interface TemplateMaster extends TemplatePart {
  readonly theme: TemplatePart;
  readonly layouts: readonly TemplatePart[];
}

export interface TemplatePicture {
  readonly ending: 'png' | 'jpeg' | 'gif' | 'bmp' | 'tiff' | 'emf' | 'wmf';
  readonly bytes: Uint8Array;
}

export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

export interface TemplateFont {
  readonly typeface: string;
  readonly styles: Readonly<Partial<Record<FontStyle, Uint8Array>>>;
}

export interface DeckTemplate {
  /** Of the file. */
  readonly name: string;
  /** English Metric Units. */
  readonly size: { readonly cx: number; readonly cy: number };
  /** At least one, the one that new slides get first. */
  readonly masters: readonly TemplateMaster[];
  readonly pictures: readonly TemplatePicture[];
  readonly fonts: readonly TemplateFont[];
  /** How text looks that nothing else says anything of; null where the file does not say it. */
  readonly textStyle: XmlElement | null;
  /** Links, sounds, films, objects and charts of masters and layouts that were not taken over. */
  readonly leftOut: number;
}

export interface TemplateRefusal {
  readonly kind: 'notTemplate' | 'locked' | 'damaged' | 'tooLarge' | 'noMaster' | 'upright' | 'noRoom';
  /** Name of the file. */
  readonly file: string;
}

/** The file as it was chosen, kept on this machine. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Elements of a name among the children. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The first element on a path of names; null where a step is missing. */
export function elementAt(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | null = element;
  for (const name of path) found = found === null ? null : (childrenNamed(found, name)[0] ?? null);
  return found;
}
