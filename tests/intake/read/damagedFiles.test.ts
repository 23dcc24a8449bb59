import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/intake/readFile';
import type { InputFile } from '../../../src/intake/sheet';
import { encodeGb } from '../decode/encodeGb';
import { biffStream, compoundFile, numberCell, textCell } from './oldWorkbook';
import { realFile, realPaths } from './realFiles';
import { hasRealFiles } from '../../realFiles';
import { sheetData, workbook } from './workbook';

const made: readonly InputFile[] = [
  {
    name: 'a.xlsx',
    bytes: workbook({ sheets: [sheetData('<c r="A1" t="str"><v>地区</v></c><c r="B1"><v>1</v></c>'.repeat(20))] }),
  },
  {
    name: 'a.xls',
    bytes: compoundFile(
      'Workbook',
      biffStream(
        [{ name: 'a', state: 0, kind: 0, records: [textCell(0, 0, '地区'), numberCell(1, 0, 1, 0.5)] }],
        [0, 9],
      ),
    ),
  },
  { name: 'a.csv', bytes: encodeGb('地区,"数值"\n连云,12\n"海州",3\n') },
  {
    name: 'a.json',
    bytes: new TextEncoder().encode('{"data":[{"地区":"连云","数值":12},{"地区":"海州","数值":null}]}'),
  },
  { name: 'a.html', bytes: new TextEncoder().encode('<table><tr><td rowspan=2>a<td x:num="1">1</table>') },
];
const real: readonly InputFile[] = hasRealFiles
  ? realPaths('xlsx')
      .map(realFile)
      .filter(({ bytes }) => bytes.length < 20_000)
  : [];

/** What happens to files on the way: cut ends, flipped bits, pieces repeated or lost. */
const damage = fc.record({
  file: fc.constantFrom(...made, ...real),
  flips: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), bit: fc.nat(7) }), {
    maxLength: 12,
  }),
  keep: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  lost: fc.oneof(fc.constant(0), fc.nat(64)),
});

function damaged({
  file,
  flips,
  keep,
  lost,
}: {
  file: InputFile;
  flips: { at: number; bit: number }[];
  keep: number;
  lost: number;
}): InputFile {
  const whole = file.bytes.slice(0, Math.ceil(file.bytes.length * keep));
  const bytes =
    lost === 0
      ? whole
      : Uint8Array.from([...whole.subarray(0, whole.length >> 1), ...whole.subarray((whole.length >> 1) + lost)]);
  for (const { at, bit } of flips) {
    const position = Math.floor(at * bytes.length);
    if (position < bytes.length) bytes[position] = (bytes[position] ?? 0) ^ (1 << bit);
  }
  return { name: file.name, bytes };
}

describe('damaged files', () => {
  it('R-244 damage of any kind never throws and never hangs', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (change) => {
        const result = await readFile(damaged(change), { encoding: null });
        expect(['sheets', 'refused', 'snapshot']).toContain(result.kind);
      }),
      { numRuns: 1500, seed: 20261123 },
    );
  });

  it('R-244 any bytes end in sheets or a refusal', async () => {
    const names = fc.constantFrom('a.csv', 'a.xlsx', 'a.xls', 'a.json', 'a.html', 'a');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), names, async (bytes, name) => {
        expect(['sheets', 'refused']).toContain((await readFile({ name, bytes }, { encoding: null })).kind);
      }),
    );
  });
});
