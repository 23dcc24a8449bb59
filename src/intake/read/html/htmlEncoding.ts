// The encoding an HTML page states in its own head. Law: a stated encoding is only taken when the bytes fit it.
import { strictDecode } from '../../decode/strictDecode';

const HEAD_BYTES = 2048;

/** WHATWG label from <meta charset> or <meta http-equiv>, when the page states one that fits; else null. */
export function statedHtmlEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  if (!/<(?:html|meta|table|head|!doctype)/i.test(head)) return null;
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (stated === undefined) return null;
  // GB2312 and GBK are what pages call GB 18030, as browsers read them too.
  const label = /^gb(2312|k|_2312-80)$/.test(stated) ? 'gb18030' : stated;
  return strictDecode(bytes, label) === null ? null : label;
}
