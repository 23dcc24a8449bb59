// Splits HTML into tags and texts, as forgiving as the pages that statistics systems and spreadsheets export need:
// unquoted attributes, unclosed cells, conditional comments. Law: linear time, no script or style content.
import { entryOf } from '../../../model/entryOf';

export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const SKIPPED = new Set(['script', 'style']);

/** Tokens in document order; comments, declarations and the content of SKIPPED elements are left out. */
export function* htmlTokens(html: string): Generator<HtmlToken, void, undefined> {
  let position = 0;
  while (position < html.length) {
    const start = html.indexOf('<', position);
    const end = start === -1 ? html.length : start;
    if (end > position) yield { kind: 'text', text: decodeHtml(html.slice(position, end)) };
    if (start === -1) return;
    const tag = readTag(html, start);
    if (tag.token !== null) yield tag.token;
    position = tag.token?.kind === 'open' && SKIPPED.has(tag.token.name) ? endOfElement(html, tag) : tag.end;
  }
}

interface Tag {
  readonly token: HtmlToken | null;
  readonly end: number;
}

function readTag(html: string, start: number): Tag {
  if (html.startsWith('<!--', start)) return { token: null, end: endAfter(html, '-->', start + 4) };
  const match = /^<(\/?)([a-zA-Z][\w:-]*)/.exec(html.slice(start, start + 64));
  if (match === null) {
    const declaration = html[start + 1] === '!' || html[start + 1] === '?';
    if (declaration) return { token: null, end: endAfter(html, '>', start) };
    return { token: { kind: 'text', text: '<' }, end: start + 1 };
  }
  const name = (match[2] ?? '').toLowerCase();
  const end = endOfTag(html, start + match[0].length);
  if (match[1] === '/') return { token: { kind: 'close', name }, end };
  return { token: { kind: 'open', name, attributes: html.slice(start + match[0].length, end - 1) }, end };
}

/** A ">" inside a quoted attribute does not end the tag. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let position = start; position < html.length; position += 1) {
    const character = html.charAt(position);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return position + 1;
    else if ((character === '"' || character === "'") && html.charAt(position - 1) === '=') quote = character;
  }
  return html.length;
}

function endOfElement(html: string, tag: Tag): number {
  const name = tag.token?.kind === 'open' ? tag.token.name : '';
  const closing = new RegExp(`</${name}\\b[^>]*>`, 'gi');
  closing.lastIndex = tag.end;
  return closing.exec(html) === null ? html.length : closing.lastIndex;
}

function endAfter(html: string, mark: string, start: number): number {
  const found = html.indexOf(mark, start);
  return found === -1 ? html.length : found + mark.length;
}

/** Value of an attribute, quoted or bare; null when it is not there. */
export function htmlAttribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return match === null ? null : decodeHtml(match[1] ?? match[2] ?? match[3] ?? '');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  permil: '‰',
  deg: '°',
  plusmn: '±',
  minus: '−',
  yen: '¥',
  sup2: '²',
  sup3: '³',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};

function decodeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+\d?));?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entryOf(NAMED, name.toLowerCase()) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
