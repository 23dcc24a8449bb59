import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingMark } from '../../../src/intake/notation/missingMark';
import { parseNumberText, plainNumber } from '../../../src/intake/notation/parseNumberText';
import { parseStatusWord } from '../../../src/intake/notation/statusWord';

describe('parseNumberText', () => {
  it.each([
    ['123.45', 123.45, null, []],
    ['-4.7', -4.7, null, []],
    ['3,120', 3120, null, ['thousands']],
    ['３，１２０', 3120, null, ['fullWidth', 'thousands']],
    ['１２１', 121, null, ['fullWidth']],
    ['４．５％', 4.5, '%', ['fullWidth', 'unit']],
    ['2.08%', 2.08, '%', ['unit']],
    ['↑27.2', 27.2, null, ['arrow']],
    ['↓27.2', -27.2, null, ['arrow']],
    ['▲1.7', 1.7, null, ['triangle']],
    ['▼1.7', -1.7, null, ['arrow']],
    ['−3.5', -3.5, null, []],
    ['－3.5', -3.5, null, ['fullWidth']],
    ['＋0.13', 0.13, null, ['fullWidth']],
    ['(1,234)', -1234, null, ['thousands', 'accounting']],
    ['持平', 0, null, ['word']],
    ['下降3.2%', -3.2, '%', ['word', 'unit']],
    ['4亿元', 4, '亿元', ['unit']],
    ['121项', 121, '项', ['unit']],
    ['1.2万', 1.2, '万', ['unit']],
    ['6.72255349472e-05', 6.72255349472e-5, null, []],
    ['12①', 12, null, ['noteMark']],
    ['12*', 12, null, ['noteMark']],
    ["'0123", 123, null, []],
    [' 121 ', 121, null, []],
    ['1 234 567', 1234567, null, ['thousands']],
  ])('R-310 reads %s', (text, value, unit, unusual) => {
    const reading = parseNumberText(text);
    expect(reading).toMatchObject({ kind: 'number', value, unit });
    expect(reading.kind === 'number' ? reading.unusual : []).toEqual(unusual);
  });

  it.each([
    ['896.3 p', 896.3, 'preliminary'],
    ['51.5 d', 51.5, 'definitionDiffers'],
    ['3 be', 3, 'break'],
    ['约300', 300, 'estimated'],
  ])('R-311 reads the status behind or before %s', (text, value, status) => {
    expect(parseNumberText(text)).toMatchObject({ kind: 'number', value, status });
  });

  it.each([
    '扭亏',
    '≥15',
    '2023.5.1',
    '12家5',
    '1,23',
    'GR2016',
    '三年',
    '30（含迁入3家）',
    '1.2.3',
    '12-5',
    '++1',
    '1e',
  ])('R-312 makes no number of %s', (text) => {
    expect(parseNumberText(text).kind).toBe('notANumber');
  });

  it('R-313 takes 0,611 for a decimal comma only where the table says so, never for a thousand', () => {
    expect(parseNumberText('0,611').kind).toBe('notANumber');
    expect(parseNumberText('0,611', { decimal: ',', missing: {} })).toMatchObject({ value: 0.611 });
    expect(parseNumberText('1.234,5', { decimal: ',', missing: {} })).toMatchObject({ value: 1234.5 });
  });

  it('R-314 reads every finite number back from its own text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumberText(String(value))).toMatchObject({ kind: 'number', value: value === 0 ? 0 : value });
      }),
      { seed: 310 },
    );
  });

  it('R-315 is certain of plain numbers only', () => {
    expect(plainNumber('12.5')).toBe(12.5);
    for (const text of ['', '-', '.', '1,2', '1e5', ' 1', '１', '1.2.3', '--1']) expect(plainNumber(text)).toBeNaN();
  });
});

describe('missingMark', () => {
  it.each(['constructor', 'toString', '__proto__', 'valueOf'])('R-286 %s is a text and no mark', (text) => {
    expect(missingMark(text)).toBeNull();
  });

  it.each([
    ['—', 'notApplicable'],
    ['－', 'notApplicable'],
    ['/', 'notApplicable'],
    ['不适用', 'notApplicable'],
    ['…', 'belowUnit'],
    ['……', 'belowUnit'],
    ['', 'blank'],
    ['　', 'blank'],
    ['待公布', 'notPublished'],
    ['四季度公布', 'notPublished'],
    ['暂无', 'notPublished'],
    ['无', 'noCases'],
    ['无案件', 'noCases'],
    ['无新制定', 'noCases'],
    ['×', 'suppressed'],
    [':', 'notCollected'],
    [': c', 'suppressed'],
    ['..', 'notCollected'],
    ['未统计', 'notCollected'],
    ['N/A', 'notApplicable'],
  ])('R-316 keeps the reason of %j', (text, status) => {
    expect(missingMark(text)).toBe(status);
  });

  it('R-317 takes no word for a mark that may be a label', () => {
    for (const text of ['0', '无锡市', '内蒙古', '持平', '5']) expect(missingMark(text)).toBeNull();
  });

  it('R-318 reads status words of columns', () => {
    expect(
      ['初步', '最终核实', 'Estimated value', 'Normal value', 'p', '未注明', 'not stated'].map(parseStatusWord),
    ).toEqual(['preliminary', 'final', 'estimated', 'normal', 'preliminary', 'normal', 'normal']);
  });
});
