// Tables of WPS under their own ending, from the bytes to what people read of them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFile } from '../../src/intake/plan/openFile';
import { biffStream, compoundFile, numberCell, textCell } from '../intake/read/oldWorkbook';
import { names } from '../intake/recognise/proposals';
import { projectRoot } from '../sourceFiles';
import { readJson } from './report';
import { runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-et-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const records = [
  ...['指标', '地区', '年份', '单位', '数值'].map((text, column) => textCell(0, column, text)),
  ...['专利', '连云区'].map((text, column) => textCell(1, column, text)),
  numberCell(1, 2, 0, 2022),
  textCell(1, 3, '件'),
  numberCell(1, 4, 0, 5),
  ...['专利', '连云区'].map((text, column) => textCell(2, column, text)),
  numberCell(2, 2, 0, 2023),
  textCell(2, 3, '件'),
  numberCell(2, 4, 0, 6),
];
const plain = compoundFile('Workbook', biffStream([{ name: '数据', state: 0, kind: 0, records }], [0]));
const protectedWorkbook = readFileSync(join(projectRoot, 'fixtures/write-protected-workbooks/rd-by-source-2010.xls'));

describe('.et', () => {
  it.each([
    ['plain', plain],
    ['write-protected', new Uint8Array(protectedWorkbook)],
  ])('R-275 a %s Excel 97 workbook inside is read as under .xls', async (kind, bytes) => {
    const [et, xls] = [write(`${kind}.et`, bytes), write(`${kind}.xls`, bytes)];
    const { files } = await readJson(et, xls);
    expect(files[0]).toMatchObject({ format: 'xls', refusal: null });
    expect(files[0]?.tables).toEqual(files[1]?.tables);
    const open = async (name: string) => {
      const opened = await openFile({ name, bytes }, { encoding: null, names });
      return opened.kind === 'file' ? opened.file.mapping : opened;
    };
    expect(await open('a.et')).toEqual(await open('a.xls'));
  });

  it('R-275 every value of it comes out', async () => {
    const { files } = await readJson(write('values.et', plain));
    const observations = files[0]?.tables[0]?.series[0]?.observations;
    expect(observations?.map(({ period, value, cell }) => [period, value, cell])).toEqual([
      ['2022', 5, 'E2'],
      ['2023', 6, 'E3'],
    ]);
  });

  it.each([
    ['another compound file', compoundFile('ETDocument', new Uint8Array(64)), 'unsupported', '另存为 .xlsx'],
    [
      'no container at all',
      Uint8Array.of(1, 0, 2, 0, 0, 0, 3, 0, 255, 254, 0),
      'binary',
      '请选择 CSV、JSON 或 Excel 文件',
    ],
  ])('R-275 in %s it is refused in one sentence', async (_, bytes, kind, wayOut) => {
    const path = write('foreign.et', bytes);
    expect((await readJson(path)).files[0]?.refusal?.kind).toBe(kind);
    const { status, out } = await runCommand('read', path);
    const lines = out.trim().split('\n');
    expect([status, lines.length]).toEqual([2, 2]);
    expect(lines[1]).toContain(wayOut);
  });
});
