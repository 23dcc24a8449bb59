import { describe, expect, it } from 'vitest';
import { readCreditCode } from '../../../src/intake/notation/creditCode';

const CODE = '91320703990000017Y';

describe('credit codes', () => {
  it.each([
    CODE,
    '91320703990000017y',
    '９１３２０７０３９９０００００１７Ｙ',
    '9132 0703 9900 0001 7Y',
    `\u3000${CODE}\n`,
  ])('R-650 %j is valid and has one normal form', (text) => {
    expect(readCreditCode(text)).toEqual({ kind: 'valid', code: CODE });
  });

  // A code of the standard's own example and one of the register of another body.
  it.each(['91350100M000100Y43', '12100000400000624D'])('R-650 %s has the check character of GB 32100-2015', (text) => {
    expect(readCreditCode(text)).toEqual({ kind: 'valid', code: text });
  });

  it.each([
    ['9.13207E+17', 'damaged'],
    ['9.1E17', 'damaged'],
    ['9132070399000001Y', 'length'],
    ['', 'length'],
    ['91320703990000O17Y', 'letters'],
    ['9132070399000001IY', 'letters'],
    ['91320703990000018Y', 'checkDigit'],
    ['91320703990000071Y', 'checkDigit'],
  ])('R-651 %j is named as %s and never guessed at', (text, trouble) => {
    expect(readCreditCode(text)).toEqual({ kind: 'invalid', trouble });
  });

  it('R-650 every single wrong character is noticed', () => {
    for (let at = 0; at < 18; at += 1) {
      for (const character of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (character === CODE[at]) continue;
        const wrong = CODE.slice(0, at) + character + CODE.slice(at + 1);
        expect(readCreditCode(wrong)).toEqual({ kind: 'invalid', trouble: 'checkDigit' });
      }
    }
  });
});
