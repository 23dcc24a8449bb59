// Places of pages and covers on a template: words where its layouts have them, all others in boxes of their own around
// the area that is left free.
import type { TemplateMaster, XmlElement } from '../../../model/deckTemplate';
import {
  type CoverPlaces,
  type Frame,
  type PagePlaces,
  type Placeholder,
  SIZES,
  standardLook,
  type WordPlace,
} from '../slideLook';
import { FEET, freeArea, type SlideSize } from './freeArea';
import { familyOf, type LayoutPlaces, type TemplatePlace } from './templatePlaces';

const UNDER_TITLE = 30;
const FOOT = 46;
const MARK = { width: 80, height: 26 };

export interface Layout extends LayoutPlaces {
  readonly root: XmlElement;
  /** Within the file, from 1. */
  readonly number: number;
}

export interface MasterInUse {
  readonly master: TemplateMaster;
  readonly layouts: readonly Layout[];
  readonly general: readonly TemplatePlace[];
  readonly size: SlideSize;
  readonly scale: number;
  readonly titlePoints: number;
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
function given({ type, index, frame, size }: TemplatePlace, usual: number, { scale }: MasterInUse): WordPlace {
  const placeholder = { type: type as Placeholder['type'], index };
  return { frame, placeholder, given: 'all', size: (size ?? usual) / scale };
}

function ownBox(frame: Frame, size: number): WordPlace {
  return { frame, placeholder: null, given: 'nothing', size };
}

function titleOf(layout: Layout, hasOwnTitle: boolean, inUse: MasterInUse): WordPlace {
  const place = layout.places.find(({ type }) => familyOf(type) === 'title');
  if (place !== undefined && !hasOwnTitle) return given(place, inUse.titlePoints, inUse);
  const { width, height } = inUse.size;
  const frame = inUse.general.find(({ type }) => type === 'title')?.frame ?? {
    x: width * 0.05,
    y: height * 0.05,
    width: width * 0.9,
    height: 76,
  };
  // A title of the slide's own: screen readers find it, whatever the layout has.
  return { frame, placeholder: { type: 'title', index: null }, given: 'nothing', size: SIZES.title };
}

/** `hasOwnTitle`: that of the layout leaves no room under it, as on covers. */
export function pagePlaces(layout: Layout, hasOwnTitle: boolean, inUse: MasterInUse): PagePlaces {
  const title = titleOf(layout, hasOwnTitle, inUse);
  const feet = layout.places.filter(({ type }) => FEET.includes(type));
  const shown = hasOwnTitle ? { ...layout, places: feet } : layout;
  const area = freeArea(title.frame, shown, inUse.general, inUse.size);
  const under = { x: area.x, y: area.y, width: area.width - MARK.width - 16, height: UNDER_TITLE };
  const body = { ...area, y: area.y + UNDER_TITLE + 6, height: area.height - UNDER_TITLE - FOOT - 12 };
  const [number, footer] = ['sldNum', 'ftr'].map((kind) => layout.places.find(({ type }) => type === kind));
  return {
    layout: layout.number,
    title,
    subtitle: ownBox(under, SIZES.subtitle),
    body,
    foot: ownBox({ x: area.x, y: area.y + area.height - FOOT, width: area.width, height: FOOT }, SIZES.foot),
    number: number === undefined ? null : given(number, SIZES.foot, inUse),
    footer:
      footer === undefined || footer.text === ''
        ? null
        : { place: given(footer, SIZES.foot, inUse), text: footer.text },
    mark: { ...MARK, x: area.x + area.width - MARK.width, y: area.y + 2 },
  };
}

/** The layout for covers, else that of pages. */
export function coverPlaces(inUse: MasterInUse, page: PagePlaces): CoverPlaces {
  const layout =
    inUse.layouts.find(({ root }) => root.attributes['type'] === 'title') ??
    inUse.layouts.find(({ places }) => places.some(({ type }) => type === 'ctrTitle'));
  if (layout === undefined) return { ...page, subtitle: below(page.title.frame, inUse.size) };
  const title = titleOf(layout, false, inUse);
  const place =
    layout.places.find(({ type }) => type === 'subTitle') ?? layout.places.find(({ type }) => type === 'body');
  const subtitle =
    place !== undefined && TYPES.includes(place.type)
      ? given(place, standardLook.cover.subtitle.size, inUse)
      : below(title.frame, inUse.size);
  const { frame } = subtitle;
  const under = Math.min(frame.y + frame.height + 8, inUse.size.height - MARK.height - 8);
  const mark = { ...MARK, x: frame.x + (frame.width - MARK.width) / 2, y: under };
  return { layout: layout.number, title, subtitle, mark };
}

function below({ x, y, width, height }: Frame, size: SlideSize): WordPlace {
  const top = Math.min(y + height + 12, size.height - 80);
  return ownBox({ x, y: top, width, height: 60 }, standardLook.cover.subtitle.size);
}
