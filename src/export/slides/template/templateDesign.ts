// A presentation on the template of an office: all its masters and layouts with their themes, pictures and fonts, under
// names of our own. Law: every relationship leads to a part of the file.
import {
  type DeckTemplate,
  pictureLink,
  type TemplatePart,
  type TemplateRefusal,
  type XmlElement,
} from '../../../model/deckTemplate';
import type { DeckDesign, DesignMaster, EmbeddedFont } from '../deckDesign';
import { link, linksPart, type Parts } from '../officePackage';
import type { Relationship } from '../packageXml';
import { NAMES } from '../slideXml';
import { partOf, tag, textNode, type Xml } from '../xml';
import type { SlideLook } from '../slideLook';
import { templateLook } from './templateLook';

const FIRST_ID = 2_147_483_648;

export type TemplateDesign =
  | { readonly kind: 'design'; readonly design: DeckDesign }
  | { readonly kind: 'refused'; readonly refusal: TemplateRefusal };

/** Refused where no layout leaves room for a body. */
export function templateDesign(template: DeckTemplate): TemplateDesign {
  const look = templateLook(template);
  return look === null
    ? { kind: 'refused', refusal: { kind: 'noRoom', file: template.name } }
    : { kind: 'design', design: designOf(template, look) };
}

function designOf(template: DeckTemplate, look: SlideLook): DeckDesign {
  const parts: Parts = {};
  template.pictures.forEach(({ ending, bytes }, at) => (parts[picturePath(at, ending)] = bytes));
  const masters: DesignMaster[] = [];
  let [number, id] = [0, FIRST_ID];
  for (const [at, master] of template.masters.entries()) {
    const path = `ppt/slideMasters/slideMaster${at + 1}.xml`;
    masters.push({ path, id });
    const layouts = master.layouts.map((layout, position) => ({ layout, number: number + position + 1 }));
    const ids = layouts.map((_, position) =>
      tag('p:sldLayoutId', { id: id + position + 1, 'r:id': `rIdLayout${position + 1}` }),
    );
    write(parts, path, master, template, withLayouts(ids), [
      link('rIdTheme', 'theme', `../theme/theme${at + 1}.xml`),
      ...layouts.map((one, position) =>
        link(`rIdLayout${position + 1}`, 'slideLayout', `../slideLayouts/slideLayout${one.number}.xml`),
      ),
    ]);
    write(parts, `ppt/theme/theme${at + 1}.xml`, master.theme, template, asIs, []);
    for (const one of layouts) {
      const target = `../slideMasters/slideMaster${at + 1}.xml`;
      write(parts, `ppt/slideLayouts/slideLayout${one.number}.xml`, one.layout, template, asIs, [
        link('rIdMaster', 'slideMaster', target),
      ]);
    }
    number += layouts.length;
    id += layouts.length + 1;
  }
  return {
    look,
    parts,
    masters,
    theme: 'ppt/theme/theme1.xml',
    size: template.size,
    fonts: fontParts(template, parts),
    textStyle: template.textStyle === null ? null : xmlOf(template.textStyle, asIs),
  };
}

/** What is written in place of the children of an element; null: its own. */
type Replaced = (element: XmlElement) => readonly Xml[] | null;

const asIs: Replaced = () => null;

function withLayouts(ids: readonly Xml[]): Replaced {
  return ({ name }) => (name === 'p:sldLayoutIdLst' ? ids : null);
}

function write(
  parts: Parts,
  path: string,
  { root, pictures }: TemplatePart,
  template: DeckTemplate,
  replaced: Replaced,
  links: readonly Relationship[],
): void {
  const [folder, file] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const shown = pictures.flatMap((at) => {
    const picture = template.pictures[at];
    return picture === undefined
      ? []
      : [link(pictureLink(at), 'image', `../${picturePath(at, picture.ending).slice(4)}`)];
  });
  parts[path] = partOf(xmlOf({ ...root, attributes: { ...NAMES, ...root.attributes } }, replaced));
  const all = [...links, ...shown];
  if (all.length > 0) parts[`${folder}/_rels/${file}.rels`] = linksPart(all);
}

function xmlOf(element: XmlElement, replaced: Replaced): Xml {
  const children =
    replaced(element) ??
    element.children.map((child) => (typeof child === 'string' ? textNode(child) : xmlOf(child, replaced)));
  return tag(element.name, element.attributes, children);
}

function picturePath(at: number, ending: string): string {
  return `ppt/media/image${at + 1}.${ending}`;
}

function fontParts({ fonts }: DeckTemplate, parts: Parts): EmbeddedFont[] {
  let number = 0;
  return fonts.map(({ typeface, styles }) => {
    const paths = Object.entries(styles).map(([style, bytes]): [string, string] => {
      const path = `ppt/fonts/font${(number += 1)}.fntdata`;
      parts[path] = bytes;
      return [style, path];
    });
    return { typeface, styles: Object.fromEntries(paths) };
  });
}
