// How a presentation on a template looks: its layouts by their kind, words in their places, a body in the area left free.
// Law: a layout is chosen by what it is for, not by its name; where a place is missing the words stand in a box of their
// own.
import {
  childrenNamed,
  elementAt,
  type DeckTemplate,
  type TemplateMaster,
  type TemplatePart,
  type XmlElement,
} from '../../../model/deckTemplate';
import {
  type CoverPlaces,
  type FontPair,
  type Frame,
  type PagePlaces,
  type Placeholder,
  SIZES,
  SLIDE_FONT,
  type SlideLook,
  standardLook,
  type WordPlace,
} from '../slideLook';
import { FEET, freeArea, type SlideSize } from './freeArea';
import { templateInks } from './templateInks';
import {
  familyOf,
  type LayoutPlaces,
  layoutPlaces,
  masterPlaces,
  pointsOf,
  type TemplatePlace,
} from './templatePlaces';
import { fillColor, type SchemeColors, schemeColors } from './themeColors';

/** A slide of 720 lines is 7.5 inches high. */
const STANDARD_HEIGHT = 6_858_000;
const PIXEL = 9525;
/** As office programs have them where nothing is stated. */
const TITLE_POINTS = 44;
const LEAST_ROOM = { width: 480, height: 220 };
const UNDER_TITLE = 30;
const FOOT = 46;
const MARK = { width: 80, height: 26 };

interface Layout extends LayoutPlaces {
  readonly root: XmlElement;
  /** Within the file, from 1. */
  readonly number: number;
}

interface Bench {
  readonly master: TemplateMaster;
  readonly layouts: readonly Layout[];
  readonly general: readonly TemplatePlace[];
  readonly size: SlideSize;
  readonly scale: number;
  readonly titlePoints: number;
}

/** Null where no layout of any master leaves room for a body. */
export function templateLook({ masters, size }: DeckTemplate): SlideLook | null {
  const scale = size.cy / STANDARD_HEIGHT;
  let number = 0;
  for (const master of masters) {
    const bench = benchOf(master, number, { width: size.cx / PIXEL / scale, height: size.cy / PIXEL / scale }, scale);
    number += master.layouts.length;
    const pages = [...bench.layouts].sort((left, right) => rankOf(left) - rankOf(right));
    for (const hasOwnTitle of [false, true]) {
      const found = pages
        .map((layout) => ({ layout, page: pagePlaces(layout, hasOwnTitle, bench) }))
        .find(({ page }) => hasRoom(page));
      if (found !== undefined) return lookOf(bench, found.layout, found.page);
    }
  }
  return null;
}

function benchOf(master: TemplateMaster, before: number, size: SlideSize, scale: number): Bench {
  const pixel = PIXEL * scale;
  const style = elementAt(master.root, 'p:txStyles', 'p:titleStyle', 'a:lvl1pPr', 'a:defRPr');
  return {
    master,
    layouts: master.layouts.map(({ root }, at) => ({
      root,
      number: before + at + 1,
      ...layoutPlaces(root, master.root, pixel),
    })),
    general: masterPlaces(master.root, pixel),
    size,
    scale,
    titlePoints: pointsOf(style) ?? TITLE_POINTS,
  };
}

function hasRoom({ body }: PagePlaces): boolean {
  return body.width >= LEAST_ROOM.width && body.height >= LEAST_ROOM.height;
}

/** The lower, the better it suits a page with a title and a body of its own. */
function rankOf({ root, places }: Layout): number {
  const kind = root.attributes['type'] ?? '';
  const hasTitle = places.some(({ type }) => type === 'title');
  if (kind.startsWith('vert') || kind === 'title' || kind === 'secHead') return 9;
  if (!hasTitle) return 5;
  if (kind === 'titleOnly') return 0;
  const bodies = places.filter(({ type }) => familyOf(type) === 'body').length;
  return bodies === 0 ? 1 : bodies === 1 ? 2 : 3;
}

function lookOf(bench: Bench, layout: Layout, page: PagePlaces): SlideLook {
  const { master, scale } = bench;
  const own = elementAt(layout.root, 'p:clrMapOvr', 'a:overrideClrMapping');
  const scheme = schemeColors(master.theme.root, own ?? elementAt(master.root, 'p:clrMap'));
  return {
    inks: templateInks(scheme, groundOf([layout.root, master.root], scheme)),
    fonts: fontsOf(master.theme),
    scale,
    page,
    cover: coverPlaces(bench, page),
  };
}

/** The first colour that layout or master state for their ground; of pictures and gradients nothing can be said. */
function groundOf(roots: readonly XmlElement[], scheme: SchemeColors): string {
  for (const root of roots) {
    const background = elementAt(root, 'p:cSld', 'p:bg');
    if (background === null) continue;
    const fill = elementAt(background, 'p:bgPr', 'a:solidFill') ?? elementAt(background, 'p:bgRef');
    const color = fill === null ? null : fillColor(fill, scheme);
    if (color !== null) return color;
  }
  return scheme('bg1') ?? '#FFFFFF';
}

function fontsOf({ root }: TemplatePart): FontPair {
  const fonts = elementAt(root, 'a:themeElements', 'a:fontScheme', 'a:minorFont');
  const faceOf = (name: string) => (fonts === null ? '' : (elementAt(fonts, name)?.attributes['typeface'] ?? ''));
  const chinese = fonts === null ? [] : childrenNamed(fonts, 'a:font');
  const simplified = chinese.find(({ attributes }) => attributes['script'] === 'Hans')?.attributes['typeface'] ?? '';
  const eastAsian = faceOf('a:ea') || simplified || SLIDE_FONT;
  return { latin: faceOf('a:latin') || eastAsian, eastAsian };
}

const TYPES: readonly string[] = [
  'title',
  'ctrTitle',
  'subTitle',
  'body',
  'sldNum',
  'ftr',
] satisfies Placeholder['type'][];

/** Words where the layout has them, as it has them. */
function given({ type, index, frame, size }: TemplatePlace, usual: number, { scale }: Bench): WordPlace {
  const placeholder = { type: type as Placeholder['type'], index };
  return { frame, placeholder, given: 'all', size: (size ?? usual) / scale };
}

function ownBox(frame: Frame, size: number): WordPlace {
  return { frame, placeholder: null, given: 'nothing', size };
}

function titleOf(layout: Layout, hasOwnTitle: boolean, bench: Bench): WordPlace {
  const place = layout.places.find(({ type }) => familyOf(type) === 'title');
  if (place !== undefined && !hasOwnTitle) return given(place, bench.titlePoints, bench);
  const { width, height } = bench.size;
  const frame = bench.general.find(({ type }) => type === 'title')?.frame ?? {
    x: width * 0.05,
    y: height * 0.05,
    width: width * 0.9,
    height: 76,
  };
  // A title of the slide's own: screen readers find it, whatever the layout has.
  return { frame, placeholder: { type: 'title', index: null }, given: 'nothing', size: SIZES.title };
}

/** `hasOwnTitle`: that of the layout leaves no room under it, as on covers. */
function pagePlaces(layout: Layout, hasOwnTitle: boolean, bench: Bench): PagePlaces {
  const title = titleOf(layout, hasOwnTitle, bench);
  const feet = layout.places.filter(({ type }) => FEET.includes(type));
  const shown = hasOwnTitle ? { ...layout, places: feet } : layout;
  const area = freeArea(title.frame, shown, bench.general, bench.size);
  const under = { x: area.x, y: area.y, width: area.width - MARK.width - 16, height: UNDER_TITLE };
  const body = { ...area, y: area.y + UNDER_TITLE + 6, height: area.height - UNDER_TITLE - FOOT - 12 };
  const [number, footer] = ['sldNum', 'ftr'].map((kind) => layout.places.find(({ type }) => type === kind));
  return {
    layout: layout.number,
    title,
    subtitle: ownBox(under, SIZES.subtitle),
    body,
    foot: ownBox({ x: area.x, y: area.y + area.height - FOOT, width: area.width, height: FOOT }, SIZES.foot),
    number: number === undefined ? null : given(number, SIZES.foot, bench),
    footer:
      footer === undefined || footer.text === ''
        ? null
        : { place: given(footer, SIZES.foot, bench), text: footer.text },
    mark: { ...MARK, x: area.x + area.width - MARK.width, y: area.y + 2 },
  };
}

/** The layout for covers, else that of pages. */
function coverPlaces(bench: Bench, page: PagePlaces): CoverPlaces {
  const layout =
    bench.layouts.find(({ root }) => root.attributes['type'] === 'title') ??
    bench.layouts.find(({ places }) => places.some(({ type }) => type === 'ctrTitle'));
  if (layout === undefined) return { ...page, subtitle: below(page.title.frame, bench.size) };
  const title = titleOf(layout, false, bench);
  const place =
    layout.places.find(({ type }) => type === 'subTitle') ?? layout.places.find(({ type }) => type === 'body');
  const subtitle =
    place !== undefined && TYPES.includes(place.type)
      ? given(place, standardLook.cover.subtitle.size, bench)
      : below(title.frame, bench.size);
  const { frame } = subtitle;
  const under = Math.min(frame.y + frame.height + 8, bench.size.height - MARK.height - 8);
  const mark = { ...MARK, x: frame.x + (frame.width - MARK.width) / 2, y: under };
  return { layout: layout.number, title, subtitle, mark };
}

function below({ x, y, width, height }: Frame, size: SlideSize): WordPlace {
  const top = Math.min(y + height + 12, size.height - 80);
  return ownBox({ x, y: top, width, height: 60 }, standardLook.cover.subtitle.size);
}
