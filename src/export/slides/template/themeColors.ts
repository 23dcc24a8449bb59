// Colours of a template: names of its theme through the map of its master, and what is made of them. Source of the
// changes of luminance: ISO/IEC 29500-1, 20.1.2.3.
import { mixColors } from '../../../chart/shade';
import { childrenNamed, elementAt, type XmlElement } from '../../../model/deckTemplate';
import { entryOf } from '../../../model/entryOf';

/** Colour of a name such as "tx1" or "accent2", as "#RRGGBB". */
export type SchemeColors = (name: string) => string | null;

/** `map` is the p:clrMap of the master, or what a layout has in its place. */
export function schemeColors(theme: XmlElement, map: XmlElement | null): SchemeColors {
  const scheme = elementAt(theme, 'a:themeElements', 'a:clrScheme');
  return (name) => {
    const stated = (map === null ? undefined : entryOf(map.attributes, name)) ?? name;
    const entry = scheme === null ? null : elementAt(scheme, `a:${stated}`);
    const color = entry?.children.find((child) => typeof child !== 'string');
    return color === undefined || typeof color === 'string' ? null : colorOf(color, () => null);
  };
}

/** The colour of a fill (a:solidFill, p:bgRef): its only element says which. Null where it is none of a known kind. */
export function fillColor(fill: XmlElement, scheme: SchemeColors): string | null {
  const color = fill.children.find((child) => typeof child !== 'string');
  return color === undefined || typeof color === 'string' ? null : colorOf(color, scheme);
}

function colorOf(color: XmlElement, scheme: SchemeColors): string | null {
  const base = baseOf(color, scheme);
  return base === null ? null : changed(base, color);
}

function baseOf({ name, attributes }: XmlElement, scheme: SchemeColors): string | null {
  switch (name) {
    case 'a:srgbClr':
      return hexOf(attributes['val']);
    case 'a:sysClr':
      return hexOf(attributes['lastClr']) ?? (attributes['val'] === 'windowText' ? '#000000' : '#FFFFFF');
    case 'a:schemeClr':
      return scheme(attributes['val'] ?? '');
    case 'a:prstClr':
      return entryOf({ black: '#000000', white: '#FFFFFF' }, attributes['val'] ?? '') ?? null;
    default:
      return null;
  }
}

function hexOf(value: string | undefined): string | null {
  return value !== undefined && /^[\da-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : null;
}

function changed(base: string, color: XmlElement): string {
  const shareOf = (name: string) => {
    const stated = childrenNamed(color, name)[0]?.attributes['val'];
    if (stated === undefined) return null;
    const share = stated.endsWith('%') ? Number(stated.slice(0, -1)) / 100 : Number(stated) / 100_000;
    return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : null;
  };
  const [darker, lighter, tint, shade] = ['a:lumMod', 'a:lumOff', 'a:tint', 'a:shade'].map(shareOf);
  let result = base;
  if (typeof darker === 'number') result = mixColors('#000000', result, darker);
  if (typeof lighter === 'number') result = mixColors(result, '#FFFFFF', lighter);
  if (typeof tint === 'number') result = mixColors('#FFFFFF', result, tint);
  return typeof shade === 'number' ? mixColors('#000000', result, shade) : result;
}
