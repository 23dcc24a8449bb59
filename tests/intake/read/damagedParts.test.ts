import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/intake/read/readXlsx';
import { sheetsOf } from './realFiles';
import { sheetData, workbook } from './workbook';

const ALL_LARGE = 0;
const cells = sheetData('<c r="A1"><v>123456</v></c>');
const read = (bytes: Uint8Array, largePart = 1 << 20) => readXlsx({ name: 'a.xlsx', bytes }, largePart);

/** The same package, stored as it is, with one digit of its sheet changed behind its checksum. */
function withOtherDigit(rename = (name: string): string => name): Uint8Array {
  const parts = Object.entries(unzipSync(workbook({ sheets: [cells], extra: { 'docProps/core.xml': '<broken' } })));
  const bytes = zipSync(Object.fromEntries(parts.map(([name, part]) => [rename(name), part])), { level: 0 });
  const text = strToU8('123456');
  const at = bytes.findIndex((_, start) => text.every((byte, index) => bytes[start + index] === byte));
  bytes[at] = 0x39;
  return bytes;
}

describe('damaged parts', () => {
  it.each(['docProps/core.xml', 'docProps/app.xml', 'xl/theme/theme1.xml'])(
    'R-587 a broken %s takes nothing from the cells',
    async (path) => {
      const bytes = workbook({ sheets: [cells], extra: { [path]: '<broken' } });
      for (const result of [await read(bytes), await read(bytes, ALL_LARGE)]) {
        expect([...(sheetsOf(result)[0]?.rows ?? [])]).toEqual([[123456]]);
      }
    },
  );

  it('R-587 a sheet whose checksum does not fit is damage, however it is read', async () => {
    const damaged = { kind: 'refused', refusal: { kind: 'damaged' } };
    expect(await read(withOtherDigit())).toMatchObject(damaged);
    expect(await read(withOtherDigit(), ALL_LARGE)).toMatchObject(damaged);
    expect(await read(withOtherDigit((name) => name.toUpperCase()))).toMatchObject(damaged);
  });

  it('R-587 a broken workbook part or style part is damage', async () => {
    for (const path of ['xl/workbook.xml', 'xl/styles.xml']) {
      const bytes = workbook({ sheets: [cells], extra: { [path]: '<broken' } });
      expect(await read(bytes)).toMatchObject({ refusal: { kind: 'damaged' } });
    }
  });
});
