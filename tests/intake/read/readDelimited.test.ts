import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { findDelimiter } from '../../../src/intake/read/findDelimiter';
import { findLineEnds } from '../../../src/intake/read/lineEnds';
import { parseDelimited } from '../../../src/intake/read/readDelimited';

const rows = (text: string): string[][] => parseDelimited(text, null);

describe('findDelimiter', () => {
  it.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n0,61;1,5\n0,7;2,5\n', ';'],
    ['地区；数值\n连云；1\n海州；2\n', '；'],
    ['地区，数值\n连云，1\n海州，2\n', '，'],
    ['a|b\n1|2\n', '|'],
    ['sect,unit,geo\\time\t2016 \t2015 \nBES,EUR,AT\t1.5 p\t: \n', '\t'],
    ['标题，有逗号\n单位：万元\n地区,2022,2023\n连云,1,2\n海州,3,4\n注：某些，数据\n', ','],
    ['"a;b";"c;d",e\n1;2,3\n', ';'],
    ['"first, second";x\n"third, fourth";y\n', ';'],
    ['There is no data yet', ','],
    ['sep=|\na,b|c\n', '|'],
    ['', ','],
  ])('R-210 the delimiter of %j is %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it('R-210 notes with Chinese commas make no columns', () => {
    expect(rows('说明，第一\n说明二\n第三，行，多\n')).toEqual([['说明，第一'], ['说明二'], ['第三，行，多']]);
  });
});

describe('parseDelimited', () => {
  it('R-211 quoted cells keep what is in them', () => {
    expect(rows('a,b\n"1,5","say ""yes""\nor no"\n')).toEqual([
      ['a', 'b'],
      ['1,5', 'say "yes"\nor no'],
    ]);
  });

  it('R-211 the last line break opens no row, a blank line does', () => {
    expect(rows('a,b\n\n1,2\n')).toEqual([['a', 'b'], [''], ['1', '2']]);
    expect(rows('a,b\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('R-211 what is written as RFC 4180 is read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', ' ', '指', '\t') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n' as const, '\r\n' as const), (cells, newline) => {
        const text = Papa.unparse(cells, { quotes: true, newline }) + newline;
        expect(parseDelimited(text, ',')).toEqual(cells);
      }),
    );
  });

  it.each([['a,b\r\n1,2\n3,4\r5,6\r\n'], ['a,b\r1,2\r3,4\r5,6'], ['a,b\r\n1,2\r\n3,4\r\n5,6\r\n']])(
    'R-212 the line ends of %j are found',
    (text) => {
      expect(rows(text)).toEqual([
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ]);
    },
  );

  it('R-212 a line feed inside quotes does not mix the line ends', () => {
    expect(findLineEnds('a,"x\ny"\r\n1,2\r\n').newline).toBe('\r\n');
    expect(rows('a,"x\ny"\r\n1,2\n3,"p\r\nq"\n')).toEqual([
      ['a', 'x\ny'],
      ['1', '2'],
      ['3', 'p\r\nq'],
    ]);
  });

  it('R-212 many quoted cells with one stray return are searched once', () => {
    const text = `${'"a","b"\n'.repeat(50_000)}"c\r","d"\n`;
    expect(findLineEnds(text).newline).toBe('\n');
  });

  it('R-213 cells stay as found', () => {
    expect(rows('id,name,id,__proto__\n001101, -4.7 ,1.50,x\n1,2\n')).toEqual([
      ['id', 'name', 'id', '__proto__'],
      ['001101', ' -4.7 ', '1.50', 'x'],
      ['1', '2'],
    ]);
  });

  it('R-214 an open quote does not swallow the rest', () => {
    expect(rows('a,b\n"x",1\n"open,2\ny,3\n')).toEqual([
      ['a', 'b'],
      ['x', '1'],
      ['"open', '2'],
      ['y', '3'],
    ]);
  });

  it('R-215 the fast way gives what the careful way gives', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', ',', '\n', ' ', '指', '.') });
    fc.assert(
      fc.property(text, (source) => {
        const careful = Papa.parse<string[]>(source, { delimiter: ',', newline: '\n', fastMode: false }).data;
        const last = careful[careful.length - 1];
        if (last?.length === 1 && last[0] === '') careful.pop();
        expect(parseDelimited(source, ',')).toEqual(careful);
      }),
    );
  });
});
