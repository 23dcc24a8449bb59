import { expect, it } from 'vitest';
import { screenFact } from '../../../src/app/wall/screenFact';
import { mustAskHeight, wallSetting } from '../../../src/app/wall/wallSetting';
import { zh } from '../../../src/words/zh';

const SINGLE = ['1920x1080', '3840x2160', '1080x1920', '2160x1080'];
const SPLICED = ['3840x1080', '5760x1080', '1080x3840'];

function asked(address: string, height?: string): boolean {
  const [width = 0, tall = 0] = address.split('x').map(Number);
  return mustAskHeight(wallSetting(height === undefined ? {} : { height }), { width, height: tall });
}

it('R-1295 asks for the height of spliced walls until it is given', () => {
  expect(SPLICED.map((canvas) => asked(canvas))).toEqual([true, true, true]);
  expect(SPLICED.map((canvas) => asked(canvas, '204'))).toEqual([false, false, false]);
  expect(SINGLE.map((canvas) => asked(canvas))).toEqual([false, false, false, false]);
  const canvas = { width: 3840, height: 2160 };
  expect(mustAskHeight(wallSetting({ seams: '1920' }), canvas)).toBe(true);
  expect(mustAskHeight(wallSetting({ rowSeams: '1080' }), canvas)).toBe(true);
  expect(mustAskHeight(wallSetting({ rowSeams: '1080', height: '137' }), canvas)).toBe(false);
});

it('R-1288 both directions of seams stand in the address', () => {
  expect(wallSetting({ seams: '1280,2560', rowSeams: '720' }).seams).toEqual({ x: [1280, 2560], y: [720] });
  expect(wallSetting({}).seams).toEqual({ x: [], y: [] });
});

it('R-1246 a wall says that its height is only supposed: a spliced one always, a single screen at first', () => {
  const single = { width: 1920, height: 1080 };
  const spliced = { width: 5760, height: 1080 };
  const said = (canvas: typeof single, minutes: number, height?: string) =>
    screenFact(wallSetting(height === undefined ? {} : { height }), canvas, minutes, zh);
  expect([said(single, 0), said(single, 2), said(single, 3)]).toEqual([
    zh.wall.supposedHeight,
    zh.wall.supposedHeight,
    '',
  ]);
  expect([said(spliced, 0), said(spliced, 9999)]).toEqual([zh.wall.supposedHeight, zh.wall.supposedHeight]);
  expect([said(single, 0, '107'), said(spliced, 0, '204')]).toEqual(['', '']);
});
