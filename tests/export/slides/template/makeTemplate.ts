// Presentation templates as office programs write them, made by program: a red office theme with a logo and a band, and
// whatever a case adds to it.
import { strToU8, zipSync } from 'fflate';

export interface TemplateWish {
  readonly size?: readonly [number, number];
  /** Number of masters, each with its own theme. */
  readonly masters?: number;
  /** Kinds of the layouts of the first master, in their order; the others have a title layout only. */
  readonly layouts?: readonly LayoutKind[];
  readonly isDark?: boolean;
  /** accent1 to accent6. */
  readonly accents?: readonly string[];
  readonly eastAsian?: string;
  /** What stands in the master beside its places. */
  readonly ornaments?: string;
  /** Further relationships of the master. */
  readonly masterLinks?: string;
  readonly titleSize?: number;
  /** Further parts by path. */
  readonly parts?: Readonly<Record<string, Uint8Array | string>>;
  /** Changes a part before it is packed. */
  readonly edit?: (path: string, xml: string) => string;
  readonly presentation?: string;
  readonly presentationLinks?: string;
}

export type LayoutKind = 'title' | 'obj' | 'titleOnly' | 'blank' | 'twoObj' | 'vertTx';

const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RED = ['C00000', 'D9730D', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** One red pixel. */
export const LOGO = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

export function link(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${mode}/>`;
}

export function links(...list: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

export function frame(x: number, y: number, width: number, height: number, name = 'a:xfrm'): string {
  return `<${name}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></${name}>`;
}

const NUMBER =
  '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="zh-CN"/><a:t>‹#›</a:t></a:fld>';

function place(id: number, holder: string, where: string, words = '', list = ''): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="位置 ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${holder}/></p:nvPr></p:nvSpPr><p:spPr>${where}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>${list}</a:lstStyle><a:p>${words === '' ? '<a:endParaRPr lang="zh-CN"/>' : `<a:r><a:rPr lang="zh-CN"/><a:t>${words}</a:t></a:r>`}</a:p></p:txBody></p:sp>`;
}

export function rectangle(id: number, where: string, fill: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="矩形 ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${where}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>${fill}</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

export function picture(id: number, relationship: string, where: string, more = ''): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="图片 ${id}">${more}</p:cNvPr><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${where}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

function tree(shapes: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree>`;
}

function theme({ accents = RED, eastAsian = '方正黑体简体' }: TemplateWish, number: number): string {
  const color = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const six = accents.map((value, at) => color(`accent${at + 1}`, value)).join('');
  const fonts = (name: string) =>
    `<a:${name}><a:latin typeface="Arial"/><a:ea typeface="${eastAsian}"/><a:cs typeface=""/><a:font script="Hans" typeface="等线"/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${HEAD}<a:theme ${A} name="科技局 ${number}"><a:themeElements><a:clrScheme name="红"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${color('dk2', '44546A')}${color('lt2', 'E7E6E6')}${six}${color('hlink', '0563C1')}${color('folHlink', '954F72')}</a:clrScheme><a:fontScheme name="字">${fonts('majorFont')}${fonts('minorFont')}</a:fontScheme><a:fmtScheme name="效果"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/><a:extLst><a:ext uri="{05A4C25C-085E-4340-85A3-A5531E510DB2}"><thm15:themeFamily xmlns:thm15="http://schemas.microsoft.com/office/thememl/2012/main" name="x" id="{1}" vid="{2}"/></a:ext></a:extLst></a:theme>`;
}

function master(wish: TemplateWish, layouts: number, first: number): string {
  const [width, height] = wish.size ?? [12_192_000, 6_858_000];
  const foot = height - 500_000;
  const shapes = [
    rectangle(20, frame(0, 0, width, 120_000), '<a:schemeClr val="accent1"/>'),
    picture(21, 'rIdLogo', frame(width - 1_100_000, 200_000, 700_000, 700_000)),
    place(2, 'type="title"', frame(600_000, 300_000, width - 2_000_000, 900_000)),
    place(3, 'type="body" idx="1"', frame(600_000, 1_400_000, width - 1_200_000, foot - 1_500_000)),
    place(4, 'type="dt" sz="half" idx="2"', frame(600_000, foot, 2_000_000, 300_000)),
    place(5, 'type="ftr" sz="quarter" idx="3"', frame(width / 2 - 2_000_000, foot, 4_000_000, 300_000), '连云区科技局'),
    place(6, 'type="sldNum" sz="quarter" idx="4"', frame(width - 2_600_000, foot, 2_000_000, 300_000)).replace(
      '<a:endParaRPr lang="zh-CN"/>',
      NUMBER,
    ),
    wish.ornaments ?? '',
  ].join('');
  const map =
    wish.isDark === true ? 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"' : 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"';
  const accents = [1, 2, 3, 4, 5, 6].map((at) => `accent${at}="accent${at}"`).join(' ');
  const ids = Array.from({ length: layouts }, (_, at) => `<p:sldLayoutId id="${first + at}" r:id="rId${at + 1}"/>`);
  const level = (size: number) =>
    `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${size}" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/></a:defRPr></a:lvl1pPr>`;
  return `${HEAD}<p:sldMaster ${A} ${R} ${P}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${tree(shapes)}</p:cSld><p:clrMap ${map} ${accents} hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(wish.titleSize ?? 3200)}</p:titleStyle><p:bodyStyle>${level(2000)}</p:bodyStyle><p:otherStyle>${level(1800)}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

function layoutShapes(kind: LayoutKind): string {
  const title = place(2, 'type="title"', '', '单击此处编辑标题');
  const feet = `${place(8, 'type="ftr" sz="quarter" idx="11"', '', '连云区科技局')}${place(9, 'type="sldNum" sz="quarter" idx="12"', '').replace('<a:endParaRPr lang="zh-CN"/>', NUMBER)}`;
  switch (kind) {
    case 'title':
      return `${place(2, 'type="ctrTitle"', frame(1_200_000, 1_900_000, 9_000_000, 1_500_000), '', '<a:lvl1pPr algn="ctr"><a:defRPr sz="5400"/></a:lvl1pPr>')}${place(3, 'type="subTitle" idx="1"', frame(1_200_000, 3_700_000, 9_000_000, 900_000))}`;
    case 'titleOnly':
      return title + feet;
    case 'obj':
      return title + place(3, 'idx="1"', '') + feet;
    case 'twoObj':
      return `${title}${place(3, 'sz="half" idx="1"', frame(600_000, 1_400_000, 5_000_000, 4_000_000))}${place(4, 'sz="half" idx="2"', frame(6_000_000, 1_400_000, 5_000_000, 4_000_000))}${feet}`;
    case 'vertTx':
      return title + place(3, 'type="body" orient="vert" idx="1"', '');
    case 'blank':
      return feet;
  }
}

function layout(kind: LayoutKind): string {
  return `${HEAD}<p:sldLayout ${A} ${R} ${P} type="${kind}" preserve="1"><p:cSld name="版式 ${kind}">${tree(layoutShapes(kind))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const TYPES = 'application/vnd.openxmlformats-officedocument';

function contentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const [, kind = ''] =
      /^ppt\/(?:\w+\/)?(presentation|slideMaster|slideLayout|slide|theme)\d*\.xml$/.exec(path) ?? [];
    if (kind === '') return [];
    const type = kind === 'theme' ? 'theme' : `presentationml.${kind}${kind === 'presentation' ? '.main' : ''}`;
    return [`<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`];
  });
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="image/png"/>`;
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join('')}</Types>`;
}

const TITLE_ONLY: readonly LayoutKind[] = ['title'];
const MASTER_ID = 2_147_483_648;

export function makeTemplate(wish: TemplateWish = {}): Uint8Array {
  const [width, height] = wish.size ?? [12_192_000, 6_858_000];
  const parts: Record<string, string | Uint8Array> = {};
  const kinds: (readonly LayoutKind[])[] = Array.from({ length: wish.masters ?? 1 }, (_, at) =>
    at === 0 ? (wish.layouts ?? ['title', 'obj', 'twoObj', 'titleOnly', 'blank', 'vertTx']) : TITLE_ONLY,
  );
  let number = 0;
  kinds.forEach((own, at) => {
    const from = number;
    parts[`ppt/slideMasters/slideMaster${at + 1}.xml`] = master(wish, own.length, MASTER_ID + 1 + from + at);
    parts[`ppt/slideMasters/_rels/slideMaster${at + 1}.xml.rels`] = links(
      ...own.map((_, position) =>
        link(`rId${position + 1}`, 'slideLayout', `../slideLayouts/slideLayout${from + position + 1}.xml`),
      ),
      link('rIdTheme', 'theme', `/ppt/theme/theme${at + 1}.xml`),
      link('rIdLogo', 'image', '../media/logo.bin'),
      wish.masterLinks ?? '',
    );
    parts[`ppt/theme/theme${at + 1}.xml`] = theme(wish, at + 1);
    for (const kind of own) {
      number += 1;
      parts[`ppt/slideLayouts/slideLayout${number}.xml`] = layout(kind);
      parts[`ppt/slideLayouts/_rels/slideLayout${number}.xml.rels`] = links(
        link('rId1', 'slideMaster', `../slideMasters/slideMaster${at + 1}.xml`),
      );
    }
  });
  const masters = kinds.map((_, at) => {
    const before = kinds.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0);
    return `<p:sldMasterId id="${MASTER_ID + before}" r:id="rIdM${at + 1}"/>`;
  });
  parts['ppt/presentation.xml'] =
    `${HEAD}<p:presentation ${A} ${R} ${P}><p:sldMasterIdLst>${masters.join('')}</p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rIdS1"/></p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/>${wish.presentation ?? ''}<p:defaultTextStyle><a:lvl1pPr><a:defRPr sz="1800"/></a:lvl1pPr></p:defaultTextStyle></p:presentation>`;
  parts['ppt/_rels/presentation.xml.rels'] = links(
    ...kinds.map((_, at) => link(`rIdM${at + 1}`, 'slideMaster', `slideMasters/slideMaster${at + 1}.xml`)),
    link('rIdS1', 'slide', 'slides/slide1.xml'),
    wish.presentationLinks ?? '',
  );
  parts['ppt/slides/slide1.xml'] =
    `${HEAD}<p:sld ${A} ${R} ${P}><p:cSld>${tree(place(2, 'type="ctrTitle"', '', '秘密的旧内容'))}</p:cSld></p:sld>`;
  parts['ppt/media/logo.bin'] = LOGO;
  parts['_rels/.rels'] = links(link('rId1', 'officeDocument', 'ppt/presentation.xml'));
  parts['[Content_Types].xml'] = contentTypes(Object.keys(parts));
  Object.assign(parts, wish.parts);
  const packed = Object.entries(parts).map(([path, content]) => {
    const text = typeof content === 'string' ? (wish.edit?.(path, content) ?? content) : null;
    return [path, text === null ? (content as Uint8Array) : strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(packed));
}
