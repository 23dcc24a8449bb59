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
import { type FontPair, type PagePlaces, SLIDE_FONT, type SlideLook } from '../slideLook';
import type { SlideSize } from './freeArea';
import { templateInks } from './templateInks';
import { familyOf, layoutPlaces, masterPlaces, pointsOf } from './templatePlaces';
import { fillColor, type SchemeColors, schemeColors } from './themeColors';
import { coverPlaces, type Layout, type MasterInUse, pagePlaces } from './wordPlaces';

/** A slide of 720 lines is 7.5 inches high. */
const STANDARD_HEIGHT = 6_858_000;
const PIXEL = 9525;
/** As office programs have them where nothing is stated. */
const TITLE_POINTS = 44;
const LEAST_ROOM = { width: 480, height: 220 };

/** Null where no layout of any master leaves room for a body. */
export function templateLook({ masters, size }: DeckTemplate): SlideLook | null {
  const scale = size.cy / STANDARD_HEIGHT;
  let number = 0;
  for (const master of masters) {
    const inUse = inUseOf(master, number, { width: size.cx / PIXEL / scale, height: size.cy / PIXEL / scale }, scale);
    number += master.layouts.length;
    const pages = [...inUse.layouts].sort((left, right) => rankOf(left) - rankOf(right));
    for (const hasOwnTitle of [false, true]) {
      const found = pages
        .map((layout) => ({ layout, page: pagePlaces(layout, hasOwnTitle, inUse) }))
        .find(({ page }) => hasRoom(page));
      if (found !== undefined) return lookOf(inUse, found.layout, found.page);
    }
  }
  return null;
}

function inUseOf(master: TemplateMaster, before: number, size: SlideSize, scale: number): MasterInUse {
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

function lookOf(inUse: MasterInUse, layout: Layout, page: PagePlaces): SlideLook {
  const { master, scale } = inUse;
  const own = elementAt(layout.root, 'p:clrMapOvr', 'a:overrideClrMapping');
  const scheme = schemeColors(master.theme.root, own ?? elementAt(master.root, 'p:clrMap'));
  return {
    inks: templateInks(scheme, groundOf([layout.root, master.root], scheme)),
    fonts: fontsOf(master.theme),
    scale,
    page,
    cover: coverPlaces(inUse, page),
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
