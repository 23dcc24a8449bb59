import { describe, expect, test } from 'vitest';
import { readRegisterChange, writeRegisterChange } from '../../src/share/registerChangeText';
import { makeRegister } from '../model/makeRegister';

const REGISTER = makeRegister(
  ['证书编号', '企业名称'],
  [
    ['GR1', '甲'],
    ['GR2', '乙'],
  ],
);
const CHANGE = { key: REGISTER.id, before: null, after: REGISTER };
const LINE = JSON.stringify(writeRegisterChange(CHANGE));

describe('registers in a workspace file', () => {
  test('R-677 a change of rows is written as lines of JSON can hold it and read back the same', () => {
    expect(readRegisterChange(JSON.parse(LINE), 2)).toEqual(CHANGE);
  });

  test('R-677 a file of version 1 gives the rows it had', () => {
    const source = { import: 1, table: 0, row: 1, column: 0 };
    const { id, name, columns, key, withheld } = REGISTER;
    const rows = [{ cells: ['GR1', '甲'], source }];
    const old = { key: id, before: null, after: { id, name, columns, key, withheld, rows } };
    const { after } = readRegisterChange(old, 1);
    expect(after).toMatchObject({
      kind: null,
      rows: { keys: ['["GR1"]'], cells: [{ values: ['GR1'] }, { values: ['甲'] }] },
    });
    expect(() => readRegisterChange(old, 2)).toThrow(expect.objectContaining({ name: 'FileDamage' }) as Error);
  });

  test.each([
    ['under another key', '"key":"高企台账","before"', '"key":"别的","before"'],
    ['with a row twice', '["GR1","GR2"],"place"', '["GR1","GR1"],"place"'],
    ['with rows in disorder', '"place":[0,1]', '"place":[1,0]'],
    ['with texts in disorder', '"values":["乙","甲"]', '"values":["甲","乙"]'],
    ['with a text that no row has', '"values":["乙","甲"]', '"values":["丙","乙","甲"]'],
    ['with a row without its text', '"values":["GR1","GR2"],"at":[0,1]', '"values":["GR1","GR2"],"at":[0,7]'],
    ['with a column too short', '"row":[1,2]', '"row":[1]'],
    ['with a fraction', '"row":[1,2]', '"row":[1,2.5]'],
    ['with two columns of one name', '"name":"企业名称"', '"name":"证书编号"'],
    ['with a key that is no column', '"key":[0]', '"key":[5]'],
    ['with a column of nothing found', '"found":[null', '"found":[{"values":[""],"at":[0,0]}'],
    ['without either side', /"after":.*\}$/.exec(LINE)?.[0] ?? '', '"after":null}'],
  ])('R-678 a register %s is refused', (_, from, to) => {
    expect(LINE).toContain(from);
    const line: unknown = JSON.parse(LINE.replace(from, to));
    expect(() => readRegisterChange(line, 2)).toThrow(expect.objectContaining({ name: 'FileDamage' }) as Error);
  });
});
