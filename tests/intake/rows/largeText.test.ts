import { describe, expect, it } from 'vitest';
import { buildNameIndex } from '../../../src/intake/names';
import { plan } from '../../../src/intake/plan';
import type { Plan } from '../../../src/intake/plan';
import { recognised } from '../../../src/intake/plan/openFile';
import { readFile } from '../../../src/intake/readFile';
import { parseDelimited, readDelimited } from '../../../src/intake/read/readDelimited';
import type { ReadSheets } from '../../../src/intake/read/readResult';
import { TextRows } from '../../../src/intake/rows/textRows';
import { EMPTY_DATASET } from '../../../src/model/dataset';

const VALUES = ['12.5', '7', '', '..', '-3.20', '1000', '待定', '4亿', '1e3', '-'];
const UNITS = ['万元', '万元', '家', ' 家'];

/** A long table as offices export it, with gaps, marks, words among the numbers, a repeated header and a note. */
function longTable(rows: number): string {
  const lines = ['指标名称,地区,时期,数值,单位,备注'];
  for (let row = 0; row < rows; row += 1) {
    const series = Math.floor(row / 120);
    const month = `${2015 + Math.floor((row % 120) / 12)}年${(row % 12) + 1}月`;
    const cells = [
      `测试指标${series % 7}`,
      `第${Math.floor(series / 7)}街道`,
      month,
      VALUES[(row * 7) % VALUES.length],
    ];
    lines.push(row % 997 === 0 ? lines[0]! : [...cells, UNITS[series % 4], row % 50 === 0 ? '' : '月度报表'].join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

function planOf(read: ReadSheets): Plan {
  const names = buildNameIndex([], []);
  const known = EMPTY_DATASET;
  const file = recognised({ name: '长表.csv', bytes: new Uint8Array(0) }, read, names);
  return plan([file], known, {
    homeArea: '320703',
    catalogue: { indicators: [], areas: [] },
    registerKinds: { fields: [], kinds: [] },
    replacedRegisters: [],
  });
}

describe('a large text', () => {
  it('R-245 gives the same plan as the rows of PapaParse', () => {
    const text = longTable(12_000);
    const read = readDelimited({ name: '长表.csv', text, rows: null, encoding: 'utf-8', questions: [] });
    if (read.kind !== 'sheets') throw new Error(read.kind);
    const arrays = { ...read, sheets: read.sheets.map((sheet) => ({ ...sheet, rows: parseDelimited(text, ',') })) };
    expect(read.sheets[0]?.rows).toBeInstanceOf(TextRows);
    const planned = planOf(read);
    expect(planned.counts.observations.added).toBeGreaterThan(5000);
    expect(planned).toEqual(planOf(arrays));
  });

  it('R-245 comes out of its file as out of a string, whatever marks its beginning', async () => {
    const text = longTable(9000);
    const whole = [...parseDelimited(text, ',')];
    for (const begin of ['', '\uFEFF', '\uFEFFsep=,\r\n', 'sep=,\r\n\uFEFF']) {
      const bytes = new TextEncoder().encode(`${begin}${text}`);
      const read = await readFile({ name: '长表.csv', bytes }, { encoding: null });
      if (read.kind !== 'sheets') throw new Error(read.kind);
      expect(read.sheets[0]?.rows).toBeInstanceOf(TextRows);
      expect([...(read.sheets[0]?.rows ?? [])]).toEqual(whole);
    }
  });

  it('R-245 in another encoding, with quotes or with full-width commas has the same rows', async () => {
    const text = longTable(9000);
    const whole = [...parseDelimited(text, ',')];
    const quoted = text.replace('指标名称', '"指标名称"');
    const wide = text.replaceAll(',', '，');
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0)).buffer);
    for (const bytes of [utf16, ...[quoted, wide].map((one) => new TextEncoder().encode(one))]) {
      const read = await readFile({ name: '长表.csv', bytes }, { encoding: null });
      if (read.kind !== 'sheets') throw new Error(read.kind);
      expect([...(read.sheets[0]?.rows ?? [])]).toEqual(whole);
    }
  });

  it('R-245 with a byte that is no UTF-8 is read as a small text of that kind is', async () => {
    const bytes = new TextEncoder().encode(longTable(9000));
    bytes[bytes.length - 10] = 0xff;
    const read = await readFile({ name: '长表.csv', bytes }, { encoding: null });
    expect(read.kind === 'sheets' ? read.questions.map(({ kind }) => kind) : read.kind).toEqual(['encoding']);
  });
});
