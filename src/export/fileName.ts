// Names of files going out: what they hold and when they were made, safe on every system.

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;
const LONGEST = 80;

/** "连云区_技术合同成交额_2019—2024年_20240110.png" from its parts and extension; `day` is ISO. */
export function fileName(parts: readonly string[], day: string, extension: string): string {
  const cleaned = parts.map(cleanPart).filter((part) => part !== '');
  const stem = Array.from(cleaned.join('_'))
    .slice(0, LONGEST)
    .join('')
    .replace(/[.\s_]+$/u, '');
  const safe = stem === '' || RESERVED.test(stem) ? `tidemark_${stem}`.replace(/_$/u, '') : stem;
  return `${safe}_${day.replaceAll('-', '')}.${extension}`;
}

function cleanPart(part: string): string {
  return part.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim().replace(/^\.+/u, '');
}
