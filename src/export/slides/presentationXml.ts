// The part that opens a presentation: its masters, its slides in order, their size, and the fonts within the file.
import type { DeckDesign } from './deckDesign';
import { link, linksPart, type Parts } from './officePackage';
import type { Relationship } from './packageXml';
import { NAMES } from './slideXml';
import { partOf, tag, type Xml } from './xml';

/** The part with its relationships; `count` slides. */
export function presentationParts(design: DeckDesign, count: number): Parts {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const inside = (path: string) => path.replace(/^ppt\//, '');
  const fontFiles = design.fonts.flatMap(({ styles }) => Object.values(styles));
  const links: Relationship[] = [
    ...design.masters.map(({ path }, at) => link(masterId(at), 'slideMaster', inside(path))),
    link('rIdNotes', 'notesMaster', 'notesMasters/notesMaster1.xml'),
    link('rIdTheme', 'theme', inside(design.theme)),
    link('rIdProperties', 'presProps', 'presProps.xml'),
    link('rIdView', 'viewProps', 'viewProps.xml'),
    link('rIdTables', 'tableStyles', 'tableStyles.xml'),
    ...fontFiles.map((path, at) => link(fontId(at), 'font', inside(path))),
    ...numbers.map((number) => link(slideId(number), 'slide', `slides/slide${number}.xml`)),
  ];
  const root = tag(
    'p:presentation',
    NAMES,
    tag(
      'p:sldMasterIdLst',
      {},
      design.masters.map(({ id }, at) => tag('p:sldMasterId', { id, 'r:id': masterId(at) })),
    ),
    tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': 'rIdNotes' })),
    tag(
      'p:sldIdLst',
      {},
      numbers.map((number) => tag('p:sldId', { id: 255 + number, 'r:id': slideId(number) })),
    ),
    tag('p:sldSz', design.size),
    tag('p:notesSz', { cx: 6858000, cy: 9144000 }),
    fontsXml(design, fontFiles),
    design.textStyle,
  );
  return { 'ppt/presentation.xml': partOf(root), 'ppt/_rels/presentation.xml.rels': linksPart(links) };
}

function masterId(at: number): string {
  return `rIdMaster${at + 1}`;
}

function slideId(number: number): string {
  return `rIdSlide${number}`;
}

function fontId(at: number): string {
  return `rIdFont${at + 1}`;
}

/** In the order of the schema. */
const STYLES = ['regular', 'bold', 'italic', 'boldItalic'] as const;

function fontsXml({ fonts }: DeckDesign, files: readonly string[]): Xml | null {
  if (fonts.length === 0) return null;
  const list = fonts.map(({ typeface, styles }) =>
    tag(
      'p:embeddedFont',
      {},
      tag('p:font', { typeface }),
      STYLES.flatMap((style) => {
        const path = styles[style];
        return path === undefined ? [] : [tag(`p:${style}`, { 'r:id': fontId(files.indexOf(path)) })];
      }),
    ),
  );
  return tag('p:embeddedFontLst', {}, list);
}
