// Widths of text without a canvas, so that every engine lays a chart out alike. Law: wrapping never drops a character.

const WIDE =
  /[\u1100-\u115f\u2460-\u2473\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[ilj.,:;'|!()[\]]/u;

/** Whether a character takes twice the room of a Latin one: Chinese, and the full-width forms. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** Width in px of one line, a little on the wide side. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    if (isWide(character)) ems += 1;
    else if (NARROW.test(character)) ems += 0.34;
    else ems += /[A-Z%—−+]/u.test(character) ? 0.72 : 0.58;
  }
  return ems * fontSize;
}

/** Width of the widest line of a text that may hold line breaks. */
export function blockWidth(text: string, fontSize: number): number {
  return Math.max(0, ...text.split('\n').map((line) => textWidth(line, fontSize)));
}

/** Latin words and numbers stay whole, Chinese breaks anywhere, and no line begins with closing punctuation or ends with opening one (避头尾). */
const PIECES = /[（“‘《〈【([]*(?:[\p{Script=Latin}\p{N}.,%&’'–-]+|[\s\S])[，。、；：？！”’）》〉】·)\]]*\s?/gu;
const CLAUSES = /(?:(?!，|；|, )[\s\S])+(?:，|；|, )?/gu;

/** Breaks a text into lines that fit; a word that is too long by itself is broken too. */
export function wrapText(text: string, width: number, fontSize: number): string {
  return wrapPieces(text.match(PIECES) ?? [], width, fontSize);
}

function wrapPieces(pieces: readonly string[], width: number, fontSize: number): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    for (const part of textWidth(piece, fontSize) > width ? Array.from(piece) : [piece]) {
      if (line !== '' && textWidth(line + part.trimEnd(), fontSize) > width) {
        lines.push(line);
        line = '';
      }
      line += part;
    }
  }
  return [...lines, line].join('\n');
}

/** Like wrapText for titles: broken between clauses where these fit, else into lines about equally long. */
export function balanceText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const clauses = text.match(CLAUSES) ?? [];
  if (clauses.every((clause) => textWidth(clause.trimEnd(), fontSize) <= width)) {
    return wrapPieces(clauses, width, fontSize);
  }
  const count = wrapText(text, width, fontSize).split('\n').length;
  let [tooNarrow, wide] = [textWidth(text, fontSize) / count / 2, width];
  while (wide - tooNarrow > fontSize / 2) {
    const middle = (tooNarrow + wide) / 2;
    if (wrapText(text, middle, fontSize).split('\n').length > count) tooNarrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, fontSize);
}
