import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembered } from '../../src/model/remembered';
import './arbitraries';

const anyTexts = fc.array(fc.constantFrom('', 'a', 'b', '__proto__', 'constructor', '2024-09', '2024-Q3'));

test('R-267 a remembered function answers what it would answer anew', () => {
  fc.assert(
    fc.property(anyTexts, fc.integer({ min: 1, max: 4 }), (texts, most) => {
      const answer = (text: string) => (text.length > 1 ? text.length : undefined);
      const found = texts.map(remembered(answer, most));
      expect(found).toEqual(texts.map(answer));
    }),
  );
});

test('R-267 a text is worked out once while it is remembered, and again after all was forgotten', () => {
  const asked: string[] = [];
  const echo = remembered((text) => asked.push(text), 2);
  for (const text of ['a', 'a', 'b', 'a', 'c', 'a', 'a']) echo(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('R-267 a failure is not remembered as an answer', () => {
  let fails = true;
  const strict = remembered((text) => {
    if (fails) throw new Error(text);
    return text;
  }, 8);
  expect(() => strict('a')).toThrow('a');
  fails = false;
  expect(strict('a')).toBe('a');
});
