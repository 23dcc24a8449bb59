import { describe, expect, it } from 'vitest';
import { buildNameIndex } from '../../../src/intake/names';
import { plan } from '../../../src/intake/plan';
import type { Plan } from '../../../src/intake/plan';
import { recognised } from '../../../src/intake/plan/openFile';
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
    const read = readDelimited({ name: '长表.csv', text, encoding: 'utf-8', questions: [] });
    if (read.kind !== 'sheets') throw new Error(read.kind);
    const arrays = { ...read, sheets: read.sheets.map((sheet) => ({ ...sheet, rows: parseDelimited(text, ',') })) };
    expect(read.sheets[0]?.rows).toBeInstanceOf(TextRows);
    const planned = planOf(read);
    expect(planned.counts.observations.added).toBeGreaterThan(5000);
    expect(planned).toEqual(planOf(arrays));
  });
});
