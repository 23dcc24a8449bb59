import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSearchText, parseSearchText } from '../../src/app/routing/searchText';

describe('the part of an address after "?"', () => {
  it('R-601 keeps every value as text, so that a year is no number', () => {
    expect(parseSearchText('?area=320703&period=2023')).toEqual({ area: '320703', period: '2023' });
  });

  it('R-601 writes a list as a repeated key and leaves out what is absent', () => {
    expect(formatSearchText({ indicator: ['QY01', 'QY02'], area: undefined })).toBe('?indicator=QY01&indicator=QY02');
  });

  it('R-601 reads back whatever it wrote', () => {
    const list = fc.array(fc.string(), { minLength: 2, maxLength: 4 });
    const search = fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string(), list));
    fc.assert(
      fc.property(search, (given) => {
        expect(parseSearchText(formatSearchText(given))).toEqual({ ...given });
      }),
      { seed: 601 },
    );
  });
});
