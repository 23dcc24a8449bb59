// A presentation (.pptx, .potx, of any office program) to a template: masters, layouts, themes, pictures, fonts.
// Law: slides, notes, macros, data and links of the file stay behind; a file that cannot serve is refused with its reason.
import type {
  DeckTemplate,
  FontStyle,
  TemplateFile,
  TemplateFont,
  TemplateMaster,
  TemplatePart,
  TemplatePicture,
  TemplateRefusal,
} from '../../model/deckTemplate';
import { containerOf } from '../read/container';
import { cleanPart } from './cleanPart';
import { type OfficeParts, officeParts, type PartLink } from './officeParts';
import type { ParsedElement } from './parseXml';
import { pictureEnding } from './pictureEnding';

export type TemplateRead = { readonly kind: 'template'; readonly template: DeckTemplate } | TemplateRefused;

interface TemplateRefused {
  readonly kind: 'refused';
  readonly refusal: TemplateRefusal;
}

export const LARGEST_TEMPLATE = 64 * 1024 * 1024;
const MOST_MASTERS = 30;
const MOST_LAYOUTS = 300;
/** Slides are wider than high: 4:3 is 1.33, the widest screens are 2.4. */
const NARROWEST = 1.2;
const WIDEST = 2.6;

export function readTemplate({ name, bytes }: TemplateFile): TemplateRead {
  const refused = (kind: TemplateRefusal['kind']): TemplateRefused => ({
    kind: 'refused',
    refusal: { kind, file: name },
  });
  if (bytes.length > LARGEST_TEMPLATE) return refused('tooLarge');
  const container = containerOf(bytes);
  // A file with a password is packed into the container of the old formats.
  if (container === 'ole') return refused(/\.(pptx|potx)$/i.test(name) ? 'locked' : 'notTemplate');
  if (container !== 'zip') return refused('notTemplate');
  const parts = officeParts(bytes);
  if (typeof parts === 'string') return refused(parts);
  const path = parts.links('').find(({ type }) => type === 'officeDocument')?.path ?? null;
  const root = path === null ? null : parts.xml(path);
  if (path === null || root === null) return refused(path === null ? 'notTemplate' : 'damaged');
  if (root.local !== 'presentation') return refused('notTemplate');
  const size = sizeOf(root);
  if (size === null) return refused('upright');
  const reader = new TemplateReader(parts);
  const masters = reader.masters(root, parts.links(path));
  if (masters === null) return refused('damaged');
  if (masters.length === 0) return refused('noMaster');
  const style = childOf(root, 'defaultTextStyle');
  const template: DeckTemplate = {
    name,
    size,
    masters,
    pictures: reader.pictures,
    fonts: reader.fonts(root, parts.links(path)),
    textStyle: style === null ? null : (cleanPart(style, 'p:defaultTextStyle', () => null)?.root ?? null),
    leftOut: reader.leftOut,
  };
  return { kind: 'template', template };
}

class TemplateReader {
  readonly pictures: TemplatePicture[] = [];
  leftOut = 0;
  readonly #parts: OfficeParts;
  readonly #pictureAt = new Map<string, number | null>();
  #layouts = 0;

  constructor(parts: OfficeParts) {
    this.#parts = parts;
  }

  /** In the order of the file; null where one of them is damaged. */
  masters(root: ParsedElement, links: readonly PartLink[]): TemplateMaster[] | null {
    const ids = childrenOf(childOf(root, 'sldMasterIdLst'), 'sldMasterId').map(relationshipOf);
    const masters: TemplateMaster[] = [];
    for (const path of pathsOf(ids, links).slice(0, MOST_MASTERS)) {
      const master = this.#master(path);
      if (master === null) return null;
      masters.push(master);
    }
    return masters;
  }

  #master(path: string): TemplateMaster | null {
    const parsed = this.#parts.xml(path);
    const links = this.#parts.links(path);
    const part = parsed === null ? null : this.#part(path, parsed, 'p:sldMaster');
    const themePath = links.find(({ type }) => type === 'theme')?.path ?? null;
    const themeRoot = themePath === null ? null : this.#parts.xml(themePath);
    const theme = themeRoot === null ? null : this.#part(themePath ?? '', themeRoot, 'a:theme');
    if (parsed === null || part === null || theme === null) return null;
    const ids = childrenOf(childOf(parsed, 'sldLayoutIdLst'), 'sldLayoutId').map(relationshipOf);
    const layouts: TemplatePart[] = [];
    for (const layoutPath of pathsOf(ids, links)) {
      const layoutRoot = this.#parts.xml(layoutPath);
      const layout = layoutRoot === null ? null : this.#part(layoutPath, layoutRoot, 'p:sldLayout');
      if (layout === null) return null;
      if ((this.#layouts += 1) > MOST_LAYOUTS) return null;
      layouts.push(layout);
    }
    return { ...part, theme, layouts };
  }

  #part(path: string, root: ParsedElement, name: string): TemplatePart | null {
    const links = new Map(this.#parts.links(path).map((one) => [one.id, one]));
    const pictureOf = (id: string): number | null => {
      const link = links.get(id);
      return link?.type !== 'image' || link.path === null ? null : this.#picture(link.path);
    };
    const cleaned = cleanPart(root, name, pictureOf);
    if (cleaned === null) return null;
    this.leftOut += cleaned.leftOut;
    return { root: cleaned.root, pictures: cleaned.pictures };
  }

  /** Each picture once, however often it is used; null for what is no picture. */
  #picture(path: string): number | null {
    const known = this.#pictureAt.get(path);
    if (known !== undefined) return known;
    const bytes = this.#parts.bytes(path);
    const ending = bytes === null ? null : pictureEnding(bytes);
    const at = bytes === null || ending === null ? null : this.pictures.push({ ending, bytes }) - 1;
    this.#pictureAt.set(path, at);
    return at;
  }

  fonts(root: ParsedElement, links: readonly PartLink[]): TemplateFont[] {
    return childrenOf(childOf(root, 'embeddedFontLst'), 'embeddedFont').flatMap((font) => {
      const face = childOf(font, 'font')?.attributes.find(({ local }) => local === 'typeface')?.value ?? '';
      const styles = FONT_STYLES.flatMap((style): [FontStyle, Uint8Array][] => {
        const element = childOf(font, style);
        const link = element === null ? undefined : links.find(({ id }) => id === relationshipOf(element));
        const bytes = link?.type !== 'font' || link.path === null ? null : this.#parts.bytes(link.path);
        return bytes === null ? [] : [[style, bytes]];
      });
      return face === '' || styles.length === 0 ? [] : [{ typeface: face, styles: Object.fromEntries(styles) }];
    });
  }
}

const FONT_STYLES: readonly FontStyle[] = ['regular', 'bold', 'italic', 'boldItalic'];

/** Null where the slides are upright, or have no size. */
function sizeOf(root: ParsedElement): DeckTemplate['size'] | null {
  const stated = childOf(root, 'sldSz');
  const valueOf = (name: string) => Number(stated?.attributes.find(({ local }) => local === name)?.value);
  const [cx, cy] = [valueOf('cx'), valueOf('cy')];
  const isSound = cx >= 914_400 && cy >= 914_400 && cx <= 51_206_400 && cy <= 51_206_400;
  return isSound && cx / cy >= NARROWEST && cx / cy <= WIDEST ? { cx: Math.round(cx), cy: Math.round(cy) } : null;
}

function pathsOf(ids: readonly string[], links: readonly PartLink[]): string[] {
  return ids.flatMap((id) => links.find((link) => link.id === id)?.path ?? []);
}

function relationshipOf({ attributes }: ParsedElement): string {
  return attributes.find(({ space, local }) => local === 'id' && space !== '')?.value ?? '';
}

function childrenOf(element: ParsedElement | null, local: string): ParsedElement[] {
  return (element?.children ?? []).filter(
    (child): child is ParsedElement => typeof child !== 'string' && child.local === local,
  );
}

function childOf(element: ParsedElement, local: string): ParsedElement | null {
  return childrenOf(element, local)[0] ?? null;
}
