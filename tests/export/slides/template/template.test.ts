import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartSlide } from '../../../../src/export/slides/chartSlide';
import type { DeckDesign } from '../../../../src/export/slides/deckDesign';
import type { Slide } from '../../../../src/export/slides/slide';
import { templateDesign } from '../../../../src/export/slides/template/templateDesign';
import { writeDeck } from '../../../../src/export/slides/writeDeck';
import { readTemplate } from '../../../../src/intake/template/readTemplate';
import { contrastOf } from '../../../../src/chart/shade';
import { isoDate } from '../../../../src/model/period';
import { zh } from '../../../../src/words/zh';
import { checkSchemas, hasSchemas } from '../../ooxmlSchemas';
import { kindsOnSlides } from '../kinds';
import { faultOf, type PackageParts, partsOf, relationTargets, textOf, untypedPaths, xmlPaths } from '../readPackage';
import { designOn, templateOf } from './designOn';
import { frame, link, links, LOGO, makeTemplate, picture, rectangle, type TemplateWish } from './makeTemplate';

const MADE = '2024-01-10T09:12:00Z';
const COVER: Slide = {
  kind: 'cover',
  title: '连云区科技局2023年科技创新指标汇报',
  subtitle: '2024年1月15日',
  mark: '演示数据',
};

function slidesFor({ look }: DeckDesign): Slide[] {
  const pages = kindsOnSlides().map(({ data, slide }) =>
    chartSlide({ data, title: slide.title, imports: [], today: isoDate('2025-01-10'), room: look.page.body }, zh),
  );
  return [COVER, ...pages];
}

async function deckOn(wish: TemplateWish = {}): Promise<PackageParts> {
  const design = designOn(wish);
  return partsOf(await writeDeck('汇报', slidesFor(design), MADE, { design }));
}

function refusalOf(bytes: Uint8Array, name = '模板.pptx'): string {
  const read = readTemplate({ name, bytes });
  return read.kind === 'refused' ? read.refusal.kind : 'none';
}

let parts: PackageParts;

beforeAll(async () => {
  parts = await deckOn({ masters: 2 });
});

function expectWhole(made: PackageParts): void {
  expect(xmlPaths(made).flatMap((path) => faultOf(textOf(made, path)) ?? [])).toEqual([]);
  expect(relationTargets(made).filter((path) => !made.has(path))).toEqual([]);
  expect(untypedPaths(made)).toEqual([]);
}

describe('a presentation on a template', () => {
  test('R-1325 carries its masters, layouts, themes, pictures and size, and is whole', () => {
    expectWhole(parts);
    const pathsIn = (folder: string) =>
      xmlPaths(parts).filter((path) => new RegExp(`^ppt/${folder}/[^/]+xml$`).test(path));
    expect(pathsIn('slideMasters')).toHaveLength(2);
    expect(pathsIn('slideLayouts')).toHaveLength(7);
    expect(parts.get('ppt/media/image1.png')).toEqual(LOGO);
    expect(textOf(parts, 'ppt/theme/theme1.xml')).toContain('科技局 1');
    expect(textOf(parts, 'ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  });

  test('R-1325 ids of masters and layouts are each there once', () => {
    const ids = [
      'ppt/presentation.xml',
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/slideMasters/slideMaster2.xml',
    ].flatMap((path) => [...textOf(parts, path).matchAll(/<p:sld(?:Master|Layout)Id id="(\d+)"/g)].map(([, id]) => id));
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
  });

  test.skipIf(!hasSchemas)('R-1325 every part follows its schema, whatever the template held', async () => {
    const schemaOf = (path: string) =>
      path.startsWith('ppt/charts/') ? 'dml-chart.xsd' : /theme|tableStyles/.test(path) ? 'dml-main.xsd' : 'pml.xsd';
    for (const made of [parts, await deckOn(HOSTILE), await deckOn({ size: [9_144_000, 6_858_000], isDark: true })]) {
      checkSchemas(
        made,
        xmlPaths(made).filter((path) => /^ppt\/.*\.xml$/.test(path)),
        schemaOf,
      );
    }
  });

  test('R-1326 the cover has the layout for titles, pages that for a title alone, words in their places', () => {
    expect(textOf(parts, 'ppt/slides/_rels/slide1.xml.rels')).toContain('slideLayout1.xml');
    expect(textOf(parts, 'ppt/slides/_rels/slide2.xml.rels')).toContain('slideLayout4.xml');
    const cover = textOf(parts, 'ppt/slides/slide1.xml');
    expect(cover).toMatch(
      /<p:ph type="ctrTitle"\/>.*科技创新指标汇报.*<p:ph type="subTitle" idx="1"\/>.*2024年1月15日/s,
    );
    const page = textOf(parts, 'ppt/slides/slide2.xml');
    expect(page).toContain('<p:ph type="sldNum" idx="12"/>');
    expect(page).toMatch(/<p:ph type="ftr" idx="11"\/>.*<a:t>连云区科技局<\/a:t>/s);
  });

  test('R-1326 words in places of the layout take its font and colour, others those of its theme', () => {
    const page = textOf(parts, 'ppt/slides/slide2.xml');
    const [, title = ''] = /<p:ph type="title"\/>.*?<p:txBody>(.*?)<\/p:txBody>/s.exec(page) ?? [];
    expect(title).not.toMatch(/latin|solidFill| b=/);
    expect(page).toMatch(/<a:latin typeface="Arial"\/><a:ea typeface="方正黑体简体"\/>/);
    expect(textOf(parts, 'ppt/charts/chart2.xml')).toContain('<a:ea typeface="方正黑体简体"/>');
  });

  test('R-1326 without an East Asian font of the theme that for simplified Chinese is taken', () => {
    expect(designOn({ eastAsian: '' }).look.fonts).toEqual({ latin: 'Arial', eastAsian: '等线' });
  });

  test('R-1327 the own area has the first accent that can be read, by its name in the theme', () => {
    expect(designOn().look.inks.actual).toEqual({ color: '#C00000', scheme: 'accent1' });
    const pale = designOn({ accents: ['FFF2CC', 'A5A5A5', '2E75B6', 'FFC000', '5B9BD5', '70AD47'] }).look;
    expect(pale.inks.actual).toEqual({ color: '#2E75B6', scheme: 'accent3' });
    expect(textOf(parts, 'ppt/charts/chart2.xml')).toContain('<a:schemeClr val="accent1"/>');
  });

  test.each([
    ['light', {}],
    ['dark', { isDark: true }],
    ['grey', { accents: ['808080', '7F7F7F', 'A5A5A5', 'BFBFBF', '595959', 'D9D9D9'] }],
    ['dark with pale accents', { isDark: true, accents: ['FFF2CC', 'FFE699', 'A5A5A5', '002060', '1F4E79', '385723'] }],
  ] as const)('R-1327 everything can be read on a %s template', (_, wish) => {
    const { inks } = designOn(wish).look;
    const on = (ink: keyof typeof inks, ground: keyof typeof inks) => contrastOf(inks[ink].color, inks[ground].color);
    for (const ink of ['text', 'muted', 'actual', 'target', 'blue', 'green', 'yellow', 'red', 'grey'] as const) {
      expect(on(ink, 'ground'), ink).toBeGreaterThanOrEqual(4.5);
    }
    expect(on('context', 'ground')).toBeGreaterThanOrEqual(3);
    expect(on('onActual', 'actual')).toBeGreaterThanOrEqual(4.5);
    expect(on('onContext', 'context')).toBeGreaterThanOrEqual(4.5);
  });

  test('R-1328 a body stands under the title, above foot and bands, and beside side panels', () => {
    const band = rectangle(30, frame(0, 5_900_000, 12_192_000, 400_000), '<a:schemeClr val="accent1"/>');
    const panel = rectangle(31, frame(0, 0, 1_500_000, 6_858_000), '<a:schemeClr val="accent2"/>');
    const plain = designOn().look.page;
    const { body, foot } = designOn({ ornaments: band + panel }).look.page;
    expect(plain.body.y).toBeGreaterThanOrEqual(plain.title.frame.y + plain.title.frame.height);
    expect(foot.frame.y + foot.frame.height).toBeLessThanOrEqual(5_900_000 / 9525);
    expect(body.x).toBeGreaterThanOrEqual(1_500_000 / 9525);
    expect(body.y + body.height).toBeLessThanOrEqual(foot.frame.y);
  });

  test('R-1328 slides of 4:3 and of any size keep the proportions, and tables fit the narrower body', () => {
    const narrow = designOn({ size: [9_144_000, 6_858_000] }).look;
    expect(narrow.scale).toBe(1);
    expect(narrow.page.body.width).toBeLessThan(designOn().look.page.body.width);
    const small = designOn({ size: [9_144_000, 5_143_500] }).look;
    expect(small.scale).toBe(0.75);
    expect(small.page.title.size).toBeCloseTo(32 / 0.75);
  });

  test.each([
    ['a title layout only', ['title'], 'title'],
    ['a blank layout only', ['blank'], 'title'],
    ['title and content only', ['obj'], 'title'],
  ] as const)('R-1328 a template with %s serves, and every page has a title', async (_, layouts, type) => {
    const made = await deckOn({ layouts });
    expectWhole(made);
    expect(textOf(made, 'ppt/slides/slide2.xml')).toMatch(new RegExp(`<p:ph type="(${type}|ctrTitle)"/>`));
  });

  test('R-1329 a title too long for the size of the template is set smaller, others are left alone', async () => {
    const sizesOf = (made: PackageParts) =>
      [
        ...textOf(made, 'ppt/slides/slide2.xml').matchAll(
          /<p:ph type="title"\/>.*?<a:rPr lang="zh-CN"[^>]*?(?: sz="(\d+)")?\/>/gs,
        ),
      ].map(([, size]) => size);
    expect(sizesOf(await deckOn({ titleSize: 2000 }))).toEqual([undefined]);
    expect(Number(sizesOf(await deckOn({ titleSize: 5400 }))[0])).toBeLessThan(5400);
  });
});

const LINKS =
  link('rIdWeb', 'hyperlink', 'https://example.org/a', ' TargetMode="External"') +
  link('rIdFar', 'image', 'https://example.org/a.png', ' TargetMode="External"') +
  link('rIdOle', 'oleObject', '../embeddings/o.bin') +
  link('rIdOut', 'image', '../../../../etc/passwd') +
  link('rIdTag', 'tags', '../tags/tag1.xml');
const GROUND =
  '<a:blipFill><a:blip r:embed="rIdGround" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><a:stretch/></a:blipFill>';
const WHERE = frame(1_000_000, 3_000_000, 500_000, 500_000);
const HOSTILE: TemplateWish = {
  masterLinks: LINKS,
  presentationLinks:
    link('rIdVba', 'vbaProject', 'vbaProject.bin') + link('rIdX', 'customXml', '../customXml/item1.xml'),
  parts: {
    'ppt/vbaProject.bin': 'Attribute VB_Name',
    'ppt/embeddings/o.bin': 'object',
    'ppt/tags/tag1.xml': '<p:tagLst/>',
    'customXml/item1.xml': '<secret/>',
  },
  ornaments: [
    picture(40, 'rIdLogo', WHERE, '<a:hlinkClick r:id="rIdWeb" action="ppaction://program"/>'),
    picture(41, 'rIdFar', WHERE),
    picture(42, 'rIdOut', WHERE),
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="43" name="o"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${frame(0, 0, 9, 9, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/presentationml/2006/ole"><p:oleObj r:id="rIdOle" progId="Package"><p:embed/></p:oleObj></a:graphicData></a:graphic></p:graphicFrame>`,
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" Requires="p14"><p14:ink/></mc:Choice><mc:Fallback>${rectangle(44, WHERE, '<a:schemeClr val="accent2"/>')}</mc:Fallback></mc:AlternateContent>`,
  ].join(''),
  edit: (path, xml) =>
    path.endsWith('slideMaster1.xml')
      ? xml.replace(
          '</p:sldLayoutIdLst>',
          '</p:sldLayoutIdLst><p:timing><p:tnLst><p:par><p:cTn id="1"/></p:par></p:tnLst></p:timing>',
        )
      : xml,
};

describe('what a template may not bring', () => {
  test('R-1330 links, macros, objects, data, movements and its own slides stay behind and are counted', async () => {
    const made = await deckOn(HOSTILE);
    expectWhole(made);
    const all = xmlPaths(made)
      .map((path) => textOf(made, path))
      .join('\n');
    expect(all).not.toMatch(
      /example\.org|TargetMode|hlinkClick|oleObj|p:timing|AlternateContent|p14|秘密的旧内容|<secret/,
    );
    expect([...made.keys()].filter((path) => /vba|\.bin$|customXml|tags|etc/.test(path))).toEqual([]);
    expect(textOf(made, 'ppt/slideMasters/slideMaster1.xml')).toContain('name="矩形 44"');
    expect(templateOf(HOSTILE).leftOut).toBe(4);
  });

  test('R-1330 a picture of the theme comes along for slides and notes alike', async () => {
    const made = await deckOn({
      parts: { 'ppt/theme/_rels/theme1.xml.rels': links(link('rIdGround', 'image', '../media/logo.bin')) },
      edit: (path, xml) =>
        path === 'ppt/theme/theme1.xml'
          ? xml
              .replace('<a:bgFillStyleLst>', `<a:bgFillStyleLst>${GROUND}`)
              .replace(/(<a:solidFill>(?:(?!solidFill).)*<\/a:solidFill>)<\/a:bgFillStyleLst>/, '</a:bgFillStyleLst>')
          : xml,
    });
    expectWhole(made);
    const themes = xmlPaths(made).filter((path) => path.startsWith('ppt/theme/_rels'));
    expect(themes).toHaveLength(2);
    for (const path of themes) expect(textOf(made, path)).toContain('../media/image1.png');
  });

  test('R-1330 what is no picture is not carried over as one', () => {
    const { pictures } = templateOf({ parts: { 'ppt/media/logo.bin': '<script>alert(1)</script>' } });
    expect(pictures).toEqual([]);
  });

  test('R-1330 names in other prefixes and in the strict form of the standard are the same names', async () => {
    const made = await deckOn({
      edit: (path, xml) =>
        path.includes('slideLayout')
          ? xml.replaceAll(/(<\/?)p:/g, '$1x:').replaceAll('xmlns:p=', 'xmlns:x=')
          : xml.replaceAll(
              'http://schemas.openxmlformats.org/drawingml/2006/main',
              'http://purl.oclc.org/ooxml/drawingml/main',
            ),
    });
    expectWhole(made);
    expect(textOf(made, 'ppt/slideLayouts/slideLayout4.xml')).toContain('<p:sldLayout ');
    expect(textOf(made, 'ppt/theme/theme1.xml')).toContain('http://schemas.openxmlformats.org/drawingml/2006/main');
  });

  test('R-1330 fonts within the template come along', async () => {
    const made = await deckOn({
      presentation:
        '<p:embeddedFontLst><p:embeddedFont><p:font typeface="方正黑体简体"/><p:regular r:id="rIdF"/></p:embeddedFont></p:embeddedFontLst>',
      presentationLinks: link('rIdF', 'font', 'fonts/font1.fntdata'),
      parts: { 'ppt/fonts/font1.fntdata': Uint8Array.of(1, 2, 3) },
    });
    expectWhole(made);
    expect(textOf(made, 'ppt/presentation.xml')).toContain('<p:font typeface="方正黑体简体"/>');
    expect(made.get('ppt/fonts/font1.fntdata')).toEqual(Uint8Array.of(1, 2, 3));
  });
});

describe('a file that cannot serve', () => {
  test('R-1331 is refused with its reason', () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    expect(refusalOf(new TextEncoder().encode('no archive'))).toBe('notTemplate');
    expect(refusalOf(ole, '模板.pptx')).toBe('locked');
    expect(refusalOf(ole, '模板.dps')).toBe('notTemplate');
    expect(refusalOf(zipSync({ 'a.txt': Uint8Array.of(1) }))).toBe('notTemplate');
    expect(refusalOf(makeTemplate().subarray(0, 3_000))).toBe('damaged');
    expect(refusalOf(makeTemplate({ size: [6_858_000, 12_192_000] }))).toBe('upright');
    expect(refusalOf(makeTemplate({ edit: (_, xml) => xml.replace(/<p:sldMasterId .*?\/>/, '') }))).toBe('noMaster');
    const covered = [1_400_000, 3_900_000]
      .map((top, at) => rectangle(30 + at, frame(0, top, 12_192_000, 1_900_000), '<a:schemeClr val="accent1"/>'))
      .join('');
    expect(templateDesign(templateOf({ ornaments: covered }))).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'noRoom' },
    });
    expect(refusalOf(new Uint8Array(65 * 1024 * 1024))).toBe('tooLarge');
  });

  test('R-1331 a part with a document type, an unclosed tag or too deep a tree is damage', () => {
    const edits: ((xml: string) => string)[] = [
      (xml) => xml.replace('<p:sldMaster', '<!DOCTYPE x [<!ENTITY a "b">]><p:sldMaster'),
      (xml) => xml.replace('</p:cSld>', ''),
      (xml) => xml.replace('<p:cSld>', `<p:cSld>${'<p:sp>'.repeat(400)}${'</p:sp>'.repeat(400)}`),
      (xml) => xml.replace('</p:cSld>', '&unknown;</p:cSld>'),
    ];
    for (const edit of edits) {
      const bytes = makeTemplate({
        edit: (path, xml) => (path.includes('slideMaster1.xml') && !path.includes('_rels') ? edit(xml) : xml),
      });
      expect(refusalOf(bytes)).toBe('damaged');
    }
  });

  test('R-1331 whatever byte of a template is wrong, it is read or refused, never more', () => {
    const bytes = makeTemplate();
    for (let at = 0; at < bytes.length; at += 97) {
      const broken = bytes.slice();
      broken[at] = broken[at]! ^ 0xff;
      const read = readTemplate({ name: '模板.pptx', bytes: broken });
      if (read.kind === 'template') templateDesign(read.template);
    }
  });
});
