// What English says that Chinese data bring: texts of the shipped catalogue, counts, and values among others.
import { expect, test } from 'vitest';
import { catalogueAreas } from '../../src/catalogue/areas';
import { catalogueIndicators } from '../../src/catalogue/indicators';
import { en } from '../../src/words/en';
import { shippedTexts } from '../../src/words/en/shippedTexts';
import { readableValue } from '../../src/words/readableValue';
import { zh } from '../../src/words/zh';

const shipped = [
  ...catalogueIndicators.flatMap(({ definition, source }) => [definition, source]),
  ...catalogueAreas.map(({ scopeNote }) => scopeNote),
].flatMap((text) => text ?? []);

test('R-1130 every text of the shipped catalogue is said in English, and no other text is', () => {
  expect(shipped.filter((text) => /\p{Script=Han}/u.test(en.shippedText(text)))).toEqual([]);
  expect(Object.keys(shippedTexts).filter((text) => !shipped.includes(text))).toEqual([]);
  expect(en.shippedText('本区自定口径')).toBe('本区自定口径');
  expect(zh.shippedText('统计局')).toBe('统计局');
});

test('R-1131 a count shown as 1 stands with the singular, whatever it was rounded from', () => {
  expect(en.formatValue(1.2, '家', 0)).toBe('1 entity');
  expect(en.formatValue(-0.9, '家', 0)).toBe('−1 entity');
  expect(en.formatValue(1.2, '家', 1)).toBe('1.2 entities');
  expect(readableValue(1.2, '家', 0, en)).toEqual({ number: '1', unit: 'entity' });
  expect(readableValue(11, '家', 0, en)).toEqual({ number: '11', unit: 'entities' });
});

test('R-1131 a value among others is told apart with its time in brackets', () => {
  expect(en.charts.valueOf('Xugou', 'end of 2019')).toBe('Xugou (end of 2019)');
  expect(zh.charts.valueOf('墟沟', '2019年末')).toBe('墟沟2019年末');
});
