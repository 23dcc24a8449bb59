import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type DecodedText } from '../../../src/intake/decode/decodeText';
import { encodeGb, frequentCharacters } from './encodeGb';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])));
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};

function decoded(source: Uint8Array, chosen: string | null = null): DecodedText {
  const result = decodeText(source, chosen);
  if (result.kind !== 'text') throw new Error(result.kind);
  return result;
}

describe('decodeText', () => {
  it('R-201 a mark decides and is no part of the text', () => {
    expect(decoded(bytes(0xef, 0xbb, 0xbf, '指标'))).toMatchObject({
      text: '指标',
      encoding: 'utf-8',
      alternatives: [],
    });
    expect(decoded(bytes(0xff, 0xfe, 0x07, 0x63))).toMatchObject({ text: '指', encoding: 'utf-16le' });
    expect(decoded(bytes(0xfe, 0xff, 0x63, 0x07))).toMatchObject({ text: '指', encoding: 'utf-16be' });
  });

  it('R-202 NULs on one side mean UTF-16', () => {
    const text = '指标,2023年\n企业数,34\n';
    expect(decoded(utf16(text, true))).toMatchObject({ text, encoding: 'utf-16le', alternatives: [] });
    expect(decoded(utf16(text, false))).toMatchObject({ text, encoding: 'utf-16be', alternatives: [] });
  });

  it('R-202 NULs elsewhere mean no text', () => {
    expect(decodeText(bytes('a,b', 0, 0, 'c'), null)).toEqual({ kind: 'binary' });
    expect(decodeText(bytes('a,b', 0), null)).toEqual({ kind: 'binary' });
  });

  it('R-203 valid UTF-8 with any Chinese in it is UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const whole = `${text.replaceAll('\0', '').replace(/^\uFEFF+/, '')}，指标`;
        expect(decoded(utf8(whole))).toMatchObject({ text: whole, encoding: 'utf-8', alternatives: [] });
      }),
    );
  });

  it.each(['a,b\n1,2\n', 'Année;Größe', '4,5,ʤ', 'Λεωνίδας,Αλέξης', 'Москва,Россия', '10 °C ± 2 µm²'])(
    'R-203 %s in UTF-8 asks nothing',
    (text) => {
      expect(decoded(utf8(text))).toMatchObject({ text, encoding: 'utf-8', alternatives: [] });
    },
  );

  it('R-204 texts of frequent characters are GB 18030 without a question', () => {
    const words = fc.array(fc.constantFrom(...frequentCharacters), { minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(words, (characters) => {
        const text = `${characters.join('')},12\n`;
        expect(decoded(encodeGb(text))).toMatchObject({ text, encoding: 'gb18030', alternatives: [] });
      }),
    );
  });

  it.each(['指标\n', '全区\n34', '年份,数值\n2023,1', '单位：‰', '灌云,赣榆', 'R&D经费(亿元)', '“十四五”', '①②'])(
    'R-204 the small file %s is read',
    (text) => {
      expect(decoded(encodeGb(text)).text).toBe(text);
    },
  );

  it('R-204 the four-byte characters of GB 18030 are read among Chinese text', () => {
    const source = Uint8Array.from([...encodeGb('企业名称,数值\n连云港企业有限公司'), 0x95, 0x32, 0x82, 0x36]);
    expect(decoded(source)).toMatchObject({ text: '企业名称,数值\n连云港企业有限公司𠀀', alternatives: [] });
  });

  it('R-205 accents between letters are Western, with a question', () => {
    const western = bytes('Ann', 0xe9, 'e;Taux\nPremi', 0xe8, 're;0,61\n');
    expect(decoded(western)).toMatchObject({ text: 'Année;Taux\nPremière;0,61\n', encoding: 'windows-1252' });
    expect(decoded(western).alternatives).toContain('gb18030');
  });

  it('R-205 Greek words are no Chinese, with a question', () => {
    const greek = bytes('1,', 0xcb, 0xe5, 0xf9, 0xed, 0xe9, 0xe4, 0xe1, 0xf2, '\n');
    expect(decoded(greek)).toMatchObject({ text: '1,Λεωνιδας\n', encoding: 'iso-8859-7' });
    expect(decoded(greek).alternatives).toEqual(['iso-8859-7', 'windows-1251', 'windows-1252', 'gb18030']);
  });

  it('R-206 the chosen encoding is obeyed', () => {
    const western = bytes('Ann', 0xe9, 'e');
    expect(decoded(western, 'iso-8859-1')).toMatchObject({ text: 'Année', alternatives: [] });
    expect(decodeText(encodeGb('指标名称'), 'utf-8')).toEqual({ kind: 'undecodable' });
    expect(decodeText(western, 'no-such-encoding')).toEqual({ kind: 'undecodable' });
  });

  it('R-207 a broken byte in a long UTF-8 file is shown and asked about', () => {
    const text = '企业数量\n'.repeat(200);
    const broken = bytes(text, 0xe4, '\n');
    expect(decoded(broken)).toMatchObject({ encoding: 'utf-8', damaged: true });
    expect(decoded(broken).text).toBe(`${text}\uFFFD\n`);
    expect(decoded(broken).alternatives[0]).toBe('utf-8');
  });

  it('R-208 a tiny file that fits both is guessed as Chinese and asked about', () => {
    const twoWays = frequentCharacters.filter((character) => {
      const [lead = 0, trail = 0] = encodeGb(character);
      return lead >= 0xd8 - 4 && lead <= 0xd7 && trail <= 0xbf;
    });
    const text = twoWays.slice(0, 2).join('');
    expect(decoded(encodeGb(text))).toMatchObject({ text, encoding: 'gb18030', alternatives: ['gb18030', 'utf-8'] });
  });

  it('R-209 Big5 is guessed and asked about', () => {
    const big5 = bytes(
      0xab,
      0xfc,
      0xbc,
      0xd0,
      0xa6,
      0x57,
      0xba,
      0xd9,
      ',',
      0xa6,
      0x7e,
      0xab,
      0xd7,
      '\n',
      0xa4,
      0x57,
      0xae,
      0xfc,
    );
    expect(decoded(big5)).toMatchObject({ text: '指標名稱,年度\n上海', encoding: 'big5' });
    expect(decoded(big5).alternatives).toEqual(['big5', 'gb18030']);
  });
});
