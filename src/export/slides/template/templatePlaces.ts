// Where a template has its words: the places of a layout with their frames, as the layout or its master states them, and
// the area that is left for a body. Law: nothing is put over what the template shows itself.
import { childrenNamed, elementAt, type XmlElement } from '../../../model/deckTemplate';
import type { Frame } from '../slideLook';

export interface TemplatePlace {
  readonly type: string;
  /** Null where the layout states none. */
  readonly index: number | null;
  readonly frame: Frame;
  /** Points as stated; null where neither layout nor master states them. */
  readonly size: number | null;
  readonly text: string;
}

export interface LayoutPlaces {
  readonly places: readonly TemplatePlace[];
  /** Pictures, bands and lines of layout and master. */
  readonly ornaments: readonly Frame[];
}

/** `pixel`: English Metric Units of a pixel of a slide of 720 lines. */
export function layoutPlaces(layout: XmlElement, master: XmlElement, pixel: number): LayoutPlaces {
  const general = shapesOf(master).flatMap((shape) => placeOf(shape, pixel, null) ?? []);
  const places = shapesOf(layout).flatMap((shape) => placeOf(shape, pixel, general) ?? []);
  const showsMaster = !/^(0|false)$/.test(layout.attributes['showMasterSp'] ?? '1');
  const shown = [...shapesOf(layout), ...(showsMaster ? shapesOf(master) : [])];
  const ornaments = shown.flatMap((shape) => (placeholderOf(shape) === null ? (frameOf(shape, pixel) ?? []) : []));
  return { places, ornaments };
}

/** Places of the master, for what a layout leaves open. */
export function masterPlaces(master: XmlElement, pixel: number): TemplatePlace[] {
  return shapesOf(master).flatMap((shape) => placeOf(shape, pixel, null) ?? []);
}

function shapesOf(root: XmlElement): XmlElement[] {
  const tree = elementAt(root, 'p:cSld', 'p:spTree');
  return (tree?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && ['p:sp', 'p:pic', 'p:cxnSp', 'p:grpSp', 'p:graphicFrame'].includes(child.name),
  );
}

function placeholderOf(shape: XmlElement): XmlElement | null {
  const head = ['p:nvSpPr', 'p:nvPicPr', 'p:nvGraphicFramePr'].flatMap((name) => childrenNamed(shape, name))[0];
  return head === undefined ? null : elementAt(head, 'p:nvPr', 'p:ph');
}

/** `general`: the places of the master, which say what the layout leaves out. */
function placeOf(shape: XmlElement, pixel: number, general: readonly TemplatePlace[] | null): TemplatePlace | null {
  const holder = placeholderOf(shape);
  if (holder === null) return null;
  const type = holder.attributes['type'] ?? 'obj';
  const index = holder.attributes['idx'];
  const inherited = general?.find((place) => familyOf(place.type) === familyOf(type));
  const frame = frameOf(shape, pixel) ?? inherited?.frame;
  if (frame === undefined) return null;
  return {
    type,
    index: index === undefined ? null : Number(index),
    frame,
    size: sizeOf(shape) ?? inherited?.size ?? null,
    text: wordsOf(shape),
  };
}

/** Places of a layout take after the place of this kind of the master. */
export function familyOf(type: string): string {
  if (type === 'ctrTitle') return 'title';
  return ['title', 'dt', 'ftr', 'sldNum'].includes(type) ? type : 'body';
}

function frameOf(shape: XmlElement, pixel: number): Frame | null {
  const holder = ['p:spPr', 'p:grpSpPr'].flatMap((name) => childrenNamed(shape, name))[0];
  const place = elementAt(shape, 'p:xfrm') ?? (holder === undefined ? null : elementAt(holder, 'a:xfrm'));
  if (place === null) return null;
  const valueOf = (name: string, attribute: string) => Number(elementAt(place, name)?.attributes[attribute]) / pixel;
  const frame = {
    x: valueOf('a:off', 'x'),
    y: valueOf('a:off', 'y'),
    width: valueOf('a:ext', 'cx'),
    height: valueOf('a:ext', 'cy'),
  };
  return Object.values(frame).every(Number.isFinite) ? frame : null;
}

/** Points of the first level. */
function sizeOf(shape: XmlElement): number | null {
  return pointsOf(elementAt(shape, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr', 'a:defRPr'));
}

export function pointsOf(look: XmlElement | null): number | null {
  const stated = Number(look?.attributes['sz']);
  return Number.isFinite(stated) && stated > 0 ? stated / 100 : null;
}

function wordsOf(shape: XmlElement): string {
  const body = elementAt(shape, 'p:txBody');
  if (body === null) return '';
  const lines = childrenNamed(body, 'a:p').map((line) =>
    childrenNamed(line, 'a:r')
      .flatMap((run) => childrenNamed(run, 'a:t').flatMap(({ children }) => children))
      .filter((child) => typeof child === 'string')
      .join(''),
  );
  return lines.join('\n').trim();
}
