// XML as a value that is safe to put into more XML. Law: text becomes text whatever it holds; characters that XML 1.0
// cannot carry become U+FFFD, one for one, and nothing else is changed.
import { strToU8 } from 'fflate';

export interface Xml {
  readonly xml: string;
}

export type Attributes = Readonly<Record<string, string | number | null>>;

/** Children that are null are left out, as are attributes that are null. */
export function tag(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | readonly Xml[] | null)[]
): Xml {
  const stated = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const inner = children
    .flatMap((child) => (child === null ? [] : 'xml' in child ? [child.xml] : child.map(({ xml }) => xml)))
    .join('');
  return { xml: inner === '' ? `<${name}${stated.join('')}/>` : `<${name}${stated.join('')}>${inner}</${name}>` };
}

export function textNode(text: string): Xml {
  return { xml: escaped(text) };
}

/** The bytes of a part of a package. */
export function partOf(root: Xml): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`);
}

const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return text.replace(UNFIT, '\uFFFD').replace(/[&<>"\n\r\t]/g, (mark) => MARKS[mark] ?? mark);
}
