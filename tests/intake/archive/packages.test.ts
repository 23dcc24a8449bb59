import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundlePackage, namedPaths } from '../../../src/intake/archive/bundlePackage';
import { unitMention } from '../../../src/intake/archive/unitMention';
import { insidePath } from '../../../src/intake/archive/packageDescriptor';
import { readFile, type ReadResult } from '../../../src/intake/readFile';
import { firstSheet, sheetsOf } from '../read/realFiles';

type Content = Readonly<Record<string, unknown>>;

function read(descriptor: unknown, files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<ReadResult> {
  const parts = Object.entries(files).map(([path, content]): [string, Uint8Array] => {
    return [path, typeof content === 'string' ? strToU8(content) : content];
  });
  const bytes = bundlePackage(strToU8(JSON.stringify(descriptor)), new Map(parts));
  return readFile({ name: 'datapackage.json', bytes }, { encoding: null });
}

const resource = (more: Content): Content => ({ resources: [{ name: 'a', ...more }] });
const refusal = (result: ReadResult): unknown => (result.kind === 'refused' ? result.refusal.kind : result.kind);
const rows = (result: ReadResult) => [...firstSheet(result).rows];

describe('the dialect of a resource', () => {
  it.each([
    ['a delimiter', { delimiter: '|' }, 'a,b|c\n1,5|2\n'],
    ['another quote', { delimiter: ',', quoteChar: "'" }, "'a,b',c\n'1,5',2\n"],
    ['blanks behind delimiters', { delimiter: ';', skipInitialSpace: true }, 'a,b; c\n1,5; 2\n'],
    ['no quotes at all', { delimiter: ';', quoteChar: null }, 'a,b;c\n1,5;2\n'],
  ])('R-257 %s is obeyed', async (_, dialect, text) => {
    expect(rows(await read(resource({ path: 'a.csv', dialect }), { 'a.csv': text }))).toEqual([
      ['a,b', 'c'],
      ['1,5', '2'],
    ]);
  });

  it('R-257 comments become empty rows, so that cells keep their addresses', async () => {
    const result = await read(resource({ path: 'a.csv', dialect: { commentChar: '#' } }), {
      'a.csv': '# 说明,一\na,b\n#x\n1,2\n',
    });
    expect(rows(result)).toEqual([[], ['a', 'b'], [], ['1', '2']]);
  });

  it('R-257 the stated encoding is believed, and one that does not fit is said', async () => {
    const gbk = Uint8Array.of(0xc4, 0xea, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0x32, 0x0a);
    expect(rows(await read(resource({ path: 'a.csv', encoding: 'GB18030' }), { 'a.csv': gbk }))[0]).toEqual([
      '年',
      'b',
    ]);
    expect(refusal(await read(resource({ path: 'a.csv', encoding: 'utf-8' }), { 'a.csv': gbk }))).toBe('encoding');
  });
});

describe('the schema of a resource', () => {
  const fields = [
    { name: 'year', type: 'year' },
    { name: 'v', title: '研发经费', description: '支出 (in Schweizer Franken)' },
  ];

  it('R-258 fields are found by the names in the header, whatever their order', async () => {
    const sheet = firstSheet(
      await read(resource({ path: 'a.csv', schema: { fields } }), { 'a.csv': 'V,year\n1,2023\n' }),
    );
    expect(sheet.stated?.fields.map(({ name, unitHint }) => [name, unitHint])).toEqual([
      ['v', 'Schweizer Franken'],
      ['year', null],
    ]);
  });

  it('R-258 fields that fit no column say nothing', async () => {
    const sheet = firstSheet(await read(resource({ path: 'a.csv', schema: { fields } }), { 'a.csv': 'x,y\n1,2023\n' }));
    expect(sheet.stated?.fields).toEqual([]);
  });

  it('R-258 missing marks have the reason of their label', async () => {
    const missingValues = ['', '-99', { value: 'x', label: '保密' }];
    const sheet = firstSheet(
      await read(resource({ path: 'a.csv', schema: { fields, missingValues } }), { 'a.csv': 'year,v\n' }),
    );
    expect(sheet.stated?.missing).toEqual({ '-99': 'blank', x: 'suppressed' });
  });

  it('R-258 sources and licences are kept as notes', async () => {
    const descriptor = {
      ...resource({ path: 'a.csv' }),
      sources: [{ title: '市统计局', path: 'https://example.org' }],
      licenses: [{ name: 'CC0-1.0' }],
    };
    expect(firstSheet(await read(descriptor, { 'a.csv': 'a,b\n' })).stated?.notes).toEqual([
      'source: 市统计局 https://example.org',
      'license: CC0-1.0',
    ]);
  });
});

describe('resources', () => {
  it('R-256 JSON, workbooks and several parts are read, each part its own sheet', async () => {
    const descriptor = {
      resources: [
        { name: 'j', path: 'd/j.json' },
        { name: 'p', title: '分册', path: ['1.csv', '2.csv'] },
        { name: 'i', data: [['a'], [1]] },
      ],
    };
    const result = await read(descriptor, { 'd/j.json': '[{"a":1}]', '1.csv': 'a,b\n', '2.csv': 'a,b\n' });
    expect(sheetsOf(result).map(({ name }) => name)).toEqual(['j', '分册', '分册 (2)', 'i']);
  });

  it.each([
    'https://example.org/a.csv',
    '//example.org/a.csv',
    'file:///etc/passwd',
    '/etc/passwd',
    '../a.csv',
    'data/../../a.csv',
    '~/a.csv',
    'C:\\a.csv',
    'C:/a.csv',
    'a\u0000.csv',
    '',
    '.',
  ])('R-259 the path %j leads out of the package', async (path) => {
    expect(insidePath(path)).toBeNull();
    expect(refusal(await read(resource({ path }), { 'a.csv': 'a,b\n' }))).toBe('packageOutside');
  });

  it('R-259 the others go on, and what was left out is named', async () => {
    const descriptor = {
      resources: [
        { name: 'a', path: 'a.csv' },
        { name: 'b', path: '../b.csv' },
        { name: 'c', path: 'c.csv' },
      ],
    };
    expect(await read(descriptor, { 'a.csv': 'a,b\n1,2\n' })).toMatchObject({
      kind: 'sheets',
      issues: [
        { kind: 'resourceLeftOut', params: { name: 'b', path: '../b.csv', reason: 'packageOutside' } },
        { kind: 'resourceLeftOut', params: { name: 'c', path: 'c.csv', reason: 'packageMissing' } },
      ],
    });
  });

  it('R-259 a file named ten thousand times, or one archive within another, is refused at once', async () => {
    const many = { resources: Array.from({ length: 10_000 }, (_, index) => ({ name: `r${index}`, path: 'a.csv' })) };
    expect(refusal(await read(many, { 'a.csv': 'a,b\n1,2\n' }))).toBe('tooManyFiles');
    const parts = resource({ path: Array.from({ length: 10_000 }, () => 'a.csv') });
    expect(refusal(await read(parts, { 'a.csv': 'a,b\n1,2\n' }))).toBe('tooManyFiles');
    const large = { resources: Array.from({ length: 400 }, (_, index) => ({ name: `r${index}`, path: 'a.csv' })) };
    expect(refusal(await read(large, { 'a.csv': `a,b\n${'1,2\n'.repeat(400_000)}` }))).toBe('tooLarge');
    expect(
      refusal(await read(resource({ path: 'a.zip' }), { 'a.zip': zipSync({ 'b.csv': strToU8('a,b\n') }) })),
    ).not.toBe('sheets');
  });

  it('R-256 a descriptor that describes nothing is refused by name', async () => {
    expect(refusal(await read({ resources: [] }))).toBe('packageDescriptor');
    expect(refusal(await read({ resources: [{ name: 'a' }] }))).toBe('packageDescriptor');
    expect(namedPaths(strToU8('[1]'))).toBeNull();
    expect(refusal(await read(resource({ path: 'a.csv' })))).toBe('packageMissing');
  });
});

describe('units that a sentence mentions', () => {
  it.each([
    ['GDP in current USD', 'current USD'],
    ['Verified emissions in megatonnes of CO2 equivalent', 'megatonnes of CO2'],
    ['Total carbon emissions (million metric tons of C)', 'million metric tons of C'],
    ['PPP conversion factor, GDP (LCU per international $)', 'LCU per international $'],
    ['Price index value (base year 2010 = 100). Empty where no data are.', '2010=100'],
    ['Year-on-year change, in per cent', 'per cent'],
    ['Balance, in % of GDP, from 1990 to 2013.', '% of GDP'],
    ['inches', 'inches'],
    ['单位为 (in 万元)', '万元'],
    ['Year in which it was founded, in Paris in 2013', null],
    ['Value of the index', null],
  ])('R-599 of "%s"', (text, unit) => {
    expect(unitMention(text)).toBe(unit);
  });

  it('R-599 a package with one column of numbers speaks of it in its own title and description', async () => {
    const fields = [
      { name: 'year', type: 'year' },
      { name: 'Value', type: 'number' },
    ];
    const hintsOf = async (extra: object) => {
      const descriptor = { ...resource({ path: 'a.csv', schema: { fields } }), ...extra };
      return firstSheet(await read(descriptor, { 'a.csv': 'year,Value\n2012,1.5\n' })).stated?.fields[1]?.unitHint;
    };
    expect(await hintsOf({ title: 'Cash surplus, in % of GDP' })).toBe('% of GDP');
    expect(await hintsOf({ title: 'Cash surplus' })).toBeNull();
  });
});
