// What somebody wrote, as paragraphs and points. Law: it stays plain text, and no character is lost but the marks of points
// and the space around lines.

export interface TextBlock {
  readonly isPoint: boolean;
  readonly text: string;
}

/** A dash needs a space behind it, so that "-3.2%" stays a number. */
const POINT = /^(?:[-–]\s+|[•·●▪]\s*)(?=\S)/u;

/** A block a line; empty lines only divide. */
export function textBlocks(text: string): TextBlock[] {
  return text
    .split(/\r\n|[\r\n\v\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ isPoint: POINT.test(line), text: line.replace(POINT, '') }));
}
