import { describe, expect, it } from 'vitest';
import { cleanLabel } from '../../../src/intake/notation/cleanText';

describe('the mark of a text', () => {
  it.each([
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'-其他", '-其他'],
    ["'90后", "'90后"],
    ["'甲'", "'甲'"],
  ])('R-289 %s is the label %s', (text, label) => {
    expect(cleanLabel(text)).toBe(label);
  });
});
