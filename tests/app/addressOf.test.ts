import { expect, test } from 'vitest';
import { addressOf } from '../../src/app/routing/addressOf';
import { parseSearchText } from '../../src/app/routing/searchText';

test('R-622 a plain link says what a link of the router would: every code is read back, nothing absent is named', () => {
  const search = { code: '研发投入 & 强度?#1', area: '320703', find: undefined };
  const [path, text] = addressOf('/indicator', search).split('?');
  expect(path).toBe('#/indicator');
  expect(parseSearchText(text ?? '')).toEqual({ code: '研发投入 & 强度?#1', area: '320703' });
});
