// Styles of a report by the names that office programs know, so that a bureau can change each of them in one place.
import { tag, type Xml } from '../../slides/xml';
import { FONTS, type FontFace, LINE, SIZES } from './pageLook';
import { valued, WORD_NAMES } from './wordXml';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly font: FontFace;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** Hundredths of a character. */
  readonly indent: number;
  /** Null for lines as high as their text. */
  readonly line: number | null;
  readonly before: number;
  readonly after: number;
  /** Level in the outline from 0; null for none. */
  readonly level: number | null;
  readonly isStrong: boolean;
}

const BODY: Style = {
  id: 'Normal',
  name: 'Normal',
  font: FONTS.body,
  size: SIZES.body,
  align: 'both',
  indent: 200,
  line: LINE,
  before: 0,
  after: 0,
  level: null,
  isStrong: false,
};

const SMALL: Style = { ...BODY, size: SIZES.table, indent: 0, line: null, align: 'left' };

const STYLES: readonly Style[] = [
  BODY,
  {
    ...BODY,
    id: 'Title',
    name: 'Title',
    font: FONTS.title,
    size: SIZES.title,
    align: 'center',
    indent: 0,
    line: 700,
    after: LINE / 2,
  },
  { ...BODY, id: 'Subtitle', name: 'Subtitle', font: FONTS.section, align: 'center', indent: 0, after: LINE / 2 },
  { ...BODY, id: 'Heading1', name: 'heading 1', font: FONTS.part, level: 0 },
  { ...BODY, id: 'Heading2', name: 'heading 2', font: FONTS.section, level: 1 },
  { ...BODY, id: 'AttachmentTitle', name: 'Attachment Title', font: FONTS.part, indent: 0, align: 'left', after: 280 },
  { ...BODY, id: 'Signature', name: 'Signature', indent: 0, align: 'right' },
  { ...SMALL, id: 'Caption', name: 'caption', font: FONTS.part, align: 'center', before: 120, after: 60 },
  { ...SMALL, id: 'ChartNote', name: 'Chart Note', size: SIZES.note, align: 'center', after: 120 },
  { ...SMALL, id: 'Note', name: 'Note', size: SIZES.note, before: 60 },
  { ...SMALL, id: 'TableText', name: 'Table Text' },
  { ...SMALL, id: 'TableNumber', name: 'Table Number', align: 'right' },
  { ...SMALL, id: 'TableHead', name: 'Table Head', font: FONTS.part, align: 'center' },
  { ...SMALL, id: 'Header', name: 'header', align: 'center' },
  { ...SMALL, id: 'Footer', name: 'footer', font: FONTS.number, size: SIZES.number },
  { ...SMALL, id: 'CommentText', name: 'annotation text' },
];

export function stylesXml(): Xml {
  return tag(
    'w:styles',
    WORD_NAMES,
    tag(
      'w:docDefaults',
      {},
      tag('w:rPrDefault', {}, tag('w:rPr', {}, fontsOf(BODY.font), sizes(BODY.size), languages())),
      tag('w:pPrDefault'),
    ),
    STYLES.map(styleXml),
    tag(
      'w:style',
      { 'w:type': 'character', 'w:styleId': 'CommentReference' },
      valued('w:name', 'annotation reference'),
      tag('w:rPr', {}, sizes(SIZES.note)),
    ),
    tag(
      'w:style',
      { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
      valued('w:name', 'Normal Table'),
      tag(
        'w:tblPr',
        {},
        tag('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
        tag(
          'w:tblCellMar',
          {},
          ['top', 'left', 'bottom', 'right'].map((side) =>
            tag(`w:${side}`, { 'w:w': side === 'top' || side === 'bottom' ? 20 : 60, 'w:type': 'dxa' }),
          ),
        ),
      ),
    ),
  );
}

function styleXml(style: Style): Xml {
  const isBase = style.id === BODY.id;
  const { align, indent, level, size } = style;
  const attributes = { 'w:type': 'paragraph', 'w:default': isBase ? 1 : null, 'w:styleId': style.id };
  const properties = [
    ...(level === null ? [] : [tag('w:keepNext')]),
    spacingOf(style),
    // Hundredths of a character go before twips, which programs without East Asian layout read.
    tag('w:ind', { 'w:firstLineChars': indent, 'w:firstLine': Math.round((indent * size) / 10) }),
    valued('w:jc', align),
    ...(level === null ? [] : [valued('w:outlineLvl', level)]),
  ];
  return tag(
    'w:style',
    attributes,
    valued('w:name', style.name),
    isBase ? null : valued('w:basedOn', BODY.id),
    level === null ? null : valued('w:next', BODY.id),
    tag('w:qFormat'),
    tag('w:pPr', {}, properties),
    tag('w:rPr', {}, fontsOf(style.font), tag('w:b', { 'w:val': style.isStrong ? 1 : 0 }), sizes(size)),
  );
}

function spacingOf({ before, after, line }: Style): Xml {
  return tag('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': line ?? 300,
    'w:lineRule': line === null ? 'auto' : 'exact',
  });
}

/** Digits and Latin letters in their own face, everything else in the East Asian one. */
export function fontsOf({ name }: FontFace): Xml {
  const latin = FONTS.latin.name;
  return tag('w:rFonts', { 'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': name, 'w:cs': latin });
}

function sizes(halfPoints: number): Xml[] {
  return [valued('w:sz', halfPoints), valued('w:szCs', halfPoints)];
}

function languages(): Xml {
  return tag('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' });
}
