import { expect, test } from 'vitest';
import { chartData } from '../../src/chart/chartData';
import { chartHeadline } from '../../src/chart/headline';
import { lightTheme, resizeTheme } from '../../src/chart/theme';
import { chartPicture, SLIDE_SIZE } from '../../src/export/chartPicture';
import { picturePng, pictureSvg } from '../../src/export/drawPicture';
import { zh } from '../../src/words/zh';
import { pictureIndex, specs } from '../chart/pictures';

function contracts() {
  const data = chartData(specs['columns-money'], pictureIndex);
  if (data === null) throw new Error('no chart');
  const title = chartHeadline(data, pictureIndex, zh);
  const theme = resizeTheme(lightTheme, 18 / 14);
  return chartPicture({
    data,
    title,
    source: '来源：台账',
    isDemo: true,
    theme,
    words: zh,
    size: SLIDE_SIZE,
    isFramed: true,
  });
}

test.each([2, 4])('R-556 a PNG at %d times has that many pixels', async (scale) => {
  const png = await picturePng(contracts(), scale);
  const bitmap = await createImageBitmap(png);
  expect(png.type).toBe('image/png');
  expect([bitmap.width, bitmap.height]).toEqual([1280 * scale, 720 * scale]);
});

test('R-551 an SVG is well formed and carries title, unit and demo mark', () => {
  const parsed = new DOMParser().parseFromString(pictureSvg(contracts()), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  const text = parsed.documentElement.textContent ?? '';
  for (const part of ['技术合同成交额', '2019—2024年', '数据状态：未注明', '单位：亿元', '来源：台账', '演示数据'])
    expect(text).toContain(part);
});
