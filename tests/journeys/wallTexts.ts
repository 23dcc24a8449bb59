// Measures every text of a wall as it is really drawn: its size, what it covers, what covers it, and what cuts it.
// Ink is measured, not lines: the lines of a font are higher than its glyphs and may overlap without anything touching.
import type { Page } from '@playwright/test';

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnText {
  readonly text: string;
  /** Font size in px of the canvas. */
  readonly size: number;
  readonly ink: Rect;
  /** What is left of the ink after everything around it has cut it. */
  readonly seen: Rect;
}

export interface DrawnWall {
  /** Which of how many pictures plays. */
  readonly position: string;
  readonly texts: readonly DrawnText[];
  /** Elements whose content is larger than they are, unless it may stand out. */
  readonly scrolling: readonly string[];
}

/** Rounding of glyphs to whole px. */
const TOLERANCE = 1.5;

/** Turns the page by key and waits until the next picture is drawn. */
export async function turnPage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

export async function measureWall(page: Page): Promise<DrawnWall> {
  return page.evaluate(() => {
    const brush = document.createElement('canvas').getContext('2d');
    const wall = document.querySelector('main');
    if (brush === null || wall === null) throw new Error('no wall');
    const isShown = (element: Element): boolean =>
      element.closest('.visuallyHidden') === null && element.closest('[inert]') === null;
    const isClear = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null && at !== wall; at = at.parentElement) {
        const { opacity, visibility } = getComputedStyle(at);
        if (visibility === 'hidden' || (opacity === '0' && at.getAnimations().length === 0)) return false;
      }
      return true;
    };
    const cut = (rect: Rect, by: DOMRect): Rect => ({
      left: Math.max(rect.left, by.left),
      top: Math.max(rect.top, by.top),
      right: Math.min(rect.right, by.right),
      bottom: Math.min(rect.bottom, by.bottom),
    });
    const whole = new DOMRect(0, 0, innerWidth, innerHeight);
    const seenOf = (ink: Rect, from: Element): Rect => {
      let seen = cut(ink, whole);
      for (let at: Element | null = from; at !== null && at !== document.body; at = at.parentElement) {
        const isDrawing = at instanceof SVGElement;
        if (isDrawing ? at instanceof SVGSVGElement : getComputedStyle(at).overflow !== 'visible') {
          seen = cut(seen, at.getBoundingClientRect());
        }
      }
      return seen;
    };
    /** Ink of a line whose box is `box`: glyphs stand on the base line, which is the font's ascent below its top. */
    const inkOf = (text: string, box: DOMRect, style: CSSStyleDeclaration, scale: number): Rect => {
      brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const metrics = brush.measureText(text);
      const base = box.top + metrics.fontBoundingBoxAscent * scale;
      return {
        left: box.left,
        right: box.right,
        top: base - metrics.actualBoundingBoxAscent * scale,
        bottom: base + metrics.actualBoundingBoxDescent * scale,
      };
    };
    const texts: DrawnText[] = [];
    const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const content = node.nodeValue ?? '';
      if (parent === null || content.trim() === '' || !isShown(parent) || !isClear(parent)) continue;
      const style = getComputedStyle(parent);
      const stage = parent.closest<HTMLElement>('[class*=stage]');
      const scale = stage === null ? 1 : stage.getBoundingClientRect().width / stage.offsetWidth;
      let start = 0;
      for (const line of content.split('\n')) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + line.length);
        start += line.length + 1;
        if (line.trim() === '') continue;
        const ink = inkOf(line, range.getBoundingClientRect(), style, scale);
        texts.push({ text: line, size: Number.parseFloat(style.fontSize) * scale, ink, seen: seenOf(ink, parent) });
      }
    }
    const scrolling = [...wall.querySelectorAll('*'), document.documentElement]
      .filter((element) => element instanceof HTMLElement && isShown(element))
      .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
        return scrollWidth > clientWidth + 3 || scrollHeight > clientHeight + 3;
      })
      .filter((element) => /auto|scroll|hidden/.test(getComputedStyle(element).overflow))
      .map((element) => `${element.tagName} ${element.className}`);
    const position = document.querySelector('[data-position]')?.getAttribute('data-position') ?? '';
    return { position, texts, scrolling };
  });
}

/**
 * What is wrong with a picture, one line each. `smallest`: font size in px of texts with Chinese, and of others. `seams`:
 * x and y between panels, in px of the picture.
 */
export function wallFaults(
  { texts, scrolling }: DrawnWall,
  smallest: { readonly label: number; readonly digits: number },
  seams: { readonly x: readonly number[]; readonly y: readonly number[] } = { x: [], y: [] },
): string[] {
  const faults = scrolling.map((element) => `scrolls: ${element}`);
  for (const [at, { text, size, ink, seen }] of texts.entries()) {
    const least = /\p{Script=Han}/u.test(text) ? smallest.label : smallest.digits;
    if (size < least - 0.01) faults.push(`${size} px instead of ${least}: ${text}`);
    const lost = Math.max(seen.left - ink.left, ink.right - seen.right, seen.top - ink.top, ink.bottom - seen.bottom);
    if (lost > TOLERANCE) faults.push(`cut by ${lost.toFixed(1)} px: ${text}`);
    const isOnSeam =
      seams.x.some((seam) => ink.left < seam && seam < ink.right) ||
      seams.y.some((seam) => ink.top < seam && seam < ink.bottom);
    if (isOnSeam) faults.push(`on a seam: ${text}`);
    if (/(?:…|\.\.\.)$/u.test(text)) faults.push(`shortened: ${text}`);
    for (const other of texts.slice(at + 1)) {
      const wide = Math.min(ink.right, other.ink.right) - Math.max(ink.left, other.ink.left);
      const high = Math.min(ink.bottom, other.ink.bottom) - Math.max(ink.top, other.ink.top);
      if (wide > TOLERANCE && high > TOLERANCE) {
        faults.push(`overlap of ${wide.toFixed(1)} × ${high.toFixed(1)} px: ${text} | ${other.text}`);
      }
    }
  }
  return faults;
}
