// What holds a presentation together: content types, relationships, properties. Law: every part is named with its type,
// and every relationship leads to a part of the package.
import { NAMES } from './slideXml';
import { partOf, tag, textNode, type Xml } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';

export interface Relationship {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
}

export function relationshipsXml(list: readonly Relationship[]): Xml {
  const links = list.map(({ id, type, target }) => tag('Relationship', { Id: id, Type: typeOf(type), Target: target }));
  return tag('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, links);
}

function typeOf(type: string): string {
  if (type === 'core-properties') {
    return 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  }
  return `${OFFICE}/relationships/${type}`;
}

/** Paths of parts to their types. */
export type PartTypes = readonly (readonly [RegExp, string])[];

/** Those of every file of an office program. */
const COMMON_PARTS: PartTypes = [
  [/^\w+\/charts\/[^/]+\.xml$/, `${TYPES}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${TYPES}.extended-properties+xml`],
];

export const SLIDE_PARTS: PartTypes = [
  [/^ppt\/presentation\.xml$/, `${TYPES}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\/slide\d+\.xml$/, `${TYPES}.presentationml.slide+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${TYPES}.presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${TYPES}.presentationml.slideLayout+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${TYPES}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${TYPES}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${TYPES}.theme+xml`],
  [/^ppt\/presProps\.xml$/, `${TYPES}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${TYPES}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${TYPES}.presentationml.tableStyles+xml`],
];

/** Of parts that are no XML of the format, by the ending of their names. */
const BY_ENDING: Readonly<Record<string, string>> = {
  xlsx: `${TYPES}.spreadsheetml.sheet`,
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  fntdata: 'application/x-fontdata',
};

/** `own`: of the parts that this kind of file alone has. */
export function contentTypesXml(paths: readonly string[], own: PartTypes): Xml {
  const endings = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)));
  const defaults: readonly (readonly [string, string])[] = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...Object.entries(BY_ENDING).filter(([ending]) => endings.has(ending)),
  ];
  const overrides = paths.flatMap((path) => {
    const [, type] = [...own, ...COMMON_PARTS].find(([pattern]) => pattern.test(path)) ?? [];
    return type === undefined ? [] : [tag('Override', { PartName: `/${path}`, ContentType: type })];
  });
  return tag(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    defaults.map(([Extension, ContentType]) => tag('Default', { Extension, ContentType })),
    overrides,
  );
}

/** Parts that are the same in every presentation. */
export function plainParts(title: string, made: string): Readonly<Record<string, Uint8Array>> {
  const styles = tag('a:tblStyleLst', { 'xmlns:a': NAMES['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' });
  return {
    ...propertiesParts(title, made),
    'ppt/presProps.xml': partOf(tag('p:presentationPr', NAMES)),
    'ppt/viewProps.xml': partOf(tag('p:viewPr', NAMES)),
    'ppt/tableStyles.xml': partOf(styles),
  };
}

/** What a file says of itself: its title, and when and with what it was made. */
export function propertiesParts(title: string, made: string): Readonly<Record<string, Uint8Array>> {
  const text = (name: string, content: string) => tag(name, {}, textNode(content));
  const date = (name: string) => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, textNode(made));
  const core = tag(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    text('dc:title', title),
    date('dcterms:created'),
    date('dcterms:modified'),
  );
  const app = tag('Properties', { xmlns: `${OFFICE}/extended-properties` }, text('Application', 'Tidemark'));
  return { 'docProps/core.xml': partOf(core), 'docProps/app.xml': partOf(app) };
}
