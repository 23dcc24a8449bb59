// The little XML reading that the format scan needs: tags and attributes of parts that a spreadsheet program wrote.
// The workbook itself is read by hucre; this never resolves entities beyond the five of XML.
import { entryOf } from '../../../model/entryOf';

/** Value of an attribute in the text of a start tag, with or without a namespace prefix; null when it is not there. */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match === null ? null : decodeEntities(match[1] ?? match[2] ?? '');
}

/** Start tags of an element by local name, in order. */
export function startTags(xml: string, localName: string): string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${localName}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
}

/** Text between the start and the end tag of the first element of a name, or '' when there is none. */
export function innerXml(xml: string, localName: string): string {
  const pattern = new RegExp(
    `<(?:[\\w.-]+:)?${localName}(?=[\\s>])[^>]*>([\\s\\S]*?)</(?:[\\w.-]+:)?${localName}\\s*>`,
  );
  return pattern.exec(xml)?.[1] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entryOf(ENTITIES, name.toLowerCase()) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
