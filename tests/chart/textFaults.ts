// Reads a drawing as a reader would: every text as a box. Law: no two boxes overlap, and none leaves the drawing.
import { textWidth } from '../../src/chart/textWidth';
import type { ChartSize } from '../../src/chart/drawing';

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes are a little wider than real fonts draw them, so that much may be shared. */
const HAIR = 1;
/** What glyphs take of their font size, above and below the middle. */
const HALF_HEIGHT = 0.44;

const TEXT = /<text([^>]*)>([^<]*)<\/text>/g;

/** What is wrong with the texts of a drawing, in words that name them; empty where all can be read. */
export function textFaults(svg: string, size: ChartSize): string[] {
  const boxes = textBoxes(svg);
  const cut = boxes
    .filter(
      (box) => box.left < -HAIR || box.top < -HAIR || box.right > size.width + HAIR || box.bottom > size.height + HAIR,
    )
    .map((box) => `${JSON.stringify(box.text)} leaves the drawing`);
  const covered = boxes.flatMap((box, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => isOverlapping(box, other))
      .map((other) => `${JSON.stringify(box.text)} covers ${JSON.stringify(other.text)}`),
  );
  return [...cut, ...covered];
}

export function textBoxes(svg: string): TextBox[] {
  return [...svg.matchAll(TEXT)].flatMap(([, attributes = '', content = '']) => {
    const text = plainText(content);
    return text.trim() === '' ? [] : [boxOf(attributes, text.trimEnd())];
  });
}

function boxOf(attributes: string, text: string): TextBox {
  const fontSize = numberIn(attributes, /font-size:([\d.]+)px/);
  const [shiftX, shiftY] = shiftOf(attributes);
  const x = shiftX + numberIn(attributes, /(?:^|\s)x="(-?[\d.]+)"/);
  const middle = shiftY + numberIn(attributes, /(?:^|\s)y="(-?[\d.]+)"/);
  const width = textWidth(text, fontSize);
  const before = { start: 0, middle: width / 2, end: width }[anchorOf(attributes)];
  const half = fontSize * HALF_HEIGHT;
  return { text, left: x - before, right: x - before + width, top: middle - half, bottom: middle + half };
}

function anchorOf(attributes: string): 'start' | 'middle' | 'end' {
  const [, anchor = 'start'] = /text-anchor="(\w+)"/.exec(attributes) ?? [];
  if (anchor !== 'start' && anchor !== 'middle' && anchor !== 'end') throw new Error(`text anchor ${anchor}`);
  return anchor;
}

/** Texts are only ever moved; one that is turned or scaled has to be read otherwise. */
function shiftOf(attributes: string): readonly [number, number] {
  const [, transform = null] = /transform="([^"]*)"/.exec(attributes) ?? [];
  if (transform === null) return [0, 0];
  const [whole, x = '', y = '0'] = /^translate\((-?[\d.e-]+)[ ,]*(-?[\d.e-]+)?\)$/.exec(transform) ?? [];
  if (whole === undefined) throw new Error(`a text with ${transform}`);
  return [Number(x), Number(y)];
}

function numberIn(attributes: string, pattern: RegExp): number {
  return Number(pattern.exec(attributes)?.[1] ?? 0);
}

function plainText(content: string): string {
  return content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function isOverlapping(one: TextBox, other: TextBox): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > HAIR && high > HAIR;
}
