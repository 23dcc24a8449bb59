// The paragraphs of a text that people wrote: a Word document or plain text. Null where it is neither.
import { extractEntry } from '../archive/extractEntry';
import { refuseEntries } from '../archive/archiveLimits';
import { decodeText } from '../decode/decodeText';
import type { InputFile } from '../sheet';
import { zipDirectory } from './zipDirectory';

export function readParagraphs({ name, bytes }: InputFile): string[] | null {
  const entries = zipDirectory(bytes);
  if (entries === null) {
    const decoded = decodeText(bytes, null);
    return decoded.kind === 'text' ? decoded.text.split(/\r\n|[\r\n\u2028\u2029]/) : null;
  }
  const entry = entries.find((one) => one.name === 'word/document.xml');
  if (entry === undefined || refuseEntries(name, [entry]) !== null) return null;
  const document = extractEntry(bytes, entry);
  return document === null ? null : wordParagraphs(new TextDecoder().decode(document));
}

/** Texts of paragraphs; what was deleted under tracked changes is not text. */
function wordParagraphs(xml: string): string[] {
  return xml
    .split(/<\/w:p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b[^>]*\/>/g)]
        .map(([, text]) => (text === undefined ? ' ' : plainText(text)))
        .join(''),
    );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plainText(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (found, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? found;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : found;
  });
}
