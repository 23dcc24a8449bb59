import { describe, expect, it } from 'vitest';
import { glyphMillimetres, glyphPx, type Screen, smallestType } from '../../../src/app/wall/legibility';

function screen(heightMillimetres: number, distanceMetres: number, width = 1920, height = 1080): Screen {
  return { canvas: { width, height }, heightMillimetres, distanceMetres };
}

/** Heights of the screens of practice 5.3: mm a px times rows. */
const MEETING_86 = 0.99 * 1080;
const SPLICED_3X3 = 0.95 * 2160;

describe('legibility', () => {
  it.each([
    [3, 16, 14.0],
    [3, 20, 17.5],
    [3, 25, 21.8],
    [5, 16, 23.3],
    [5, 20, 29.1],
    [5, 22, 32.0],
    [8, 20, 46.5],
    [8, 25, 58.2],
    [10, 16, 46.5],
    [10, 22, 64.0],
    [10, 25, 72.7],
  ])('R-1250 at %d m a glyph of %d minutes is %d mm high', (distance, minutes, height) => {
    expect(glyphMillimetres(distance, minutes)).toBeCloseTo(height, 1);
  });

  it.each([
    [3, 16, 14],
    [3, 20, 18],
    [5, 20, 29],
    [5, 25, 37],
    [8, 20, 47],
    [8, 25, 59],
  ])('R-1250 on a meeting screen of 86 inches at %d m %d minutes are about %d px', (distance, minutes, px) => {
    expect(Math.abs(glyphPx(screen(MEETING_86, distance), minutes) - px)).toBeLessThanOrEqual(1);
  });

  it('R-1250 labels and digits are as large as the farthest viewer needs', () => {
    const near = smallestType(screen(SPLICED_3X3, 8, 3840, 2160));
    const far = smallestType(screen(SPLICED_3X3, 16, 3840, 2160));
    expect(near).toEqual({ label: 59, digits: 52 });
    expect(far.label).toBeGreaterThan(near.label);
    expect(far.digits).toBeLessThan(far.label);
  });

  it.each([
    [1920, 1080, 26],
    [3840, 2160, 52],
    [5760, 1080, 26],
    [1080, 1920, 26],
  ])('R-1251 however near people stand, on %d × %d nothing is smaller than %d px', (width, height, px) => {
    expect(smallestType(screen(5000, 1, width, height))).toEqual({ label: px, digits: px });
  });

  it('R-1251 each panel of a spliced wall is a screen', () => {
    const wall = { ...screen(5000, 1, 3840, 2160), panel: { width: 1280, height: 720 } };
    expect(smallestType(wall)).toEqual({ label: 18, digits: 18 });
  });
});
