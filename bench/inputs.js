// Writes the benchmark's input files once and keeps them: indicator × area × month with value, unit and a note in Chinese.
// Law: the same size gives the same bytes on every machine.
import { existsSync } from 'node:fs';
import { mkdir, open, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XlsxStreamWriter } from 'hucre/xlsx';

const folder = join(import.meta.dirname, 'results', 'inputs');

const INDICATORS = 84;
const MONTHS = 120;
const FIRST_YEAR = 2015;
const HEADER = ['指标名称', '地区', '时期', '数值', '单位', '备注'];
const NOTES = ['区统计局月度报表', '街道上报后复核', '含补登数据三项', '系统导出未经修订'];
const UNITS = ['万元', '家', '项', '件'];

const two = (value) => String(value).padStart(2, '0');
const three = (value) => String(value).padStart(3, '0');

export const indicatorName = (at) => `基准指标${two(at)}号`;
export const areaName = (at) => `基准街道${three(at)}`;

/** A generator of the same numbers everywhere (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows of a long table: 84 indicators × `areas` areas × 120 months, which is 10,080 rows an area. */
function* longRows(areas) {
  const next = numbers(areas);
  for (let indicator = 0; indicator < INDICATORS; indicator += 1) {
    for (let area = 0; area < areas; area += 1) {
      for (let month = 0; month < MONTHS; month += 1) {
        const period = `${FIRST_YEAR + Math.floor(month / 12)}年${(month % 12) + 1}月`;
        const value = Math.round(next() * 10_000_000) / 100;
        const unit = UNITS[indicator % UNITS.length];
        yield [
          indicatorName(indicator),
          areaName(area),
          period,
          value,
          unit,
          NOTES[(indicator + month) % NOTES.length],
        ];
      }
    }
  }
}

async function writeCsv(path, areas) {
  const file = await open(path, 'w');
  let text = `${HEADER.join(',')}\r\n`;
  for (const row of longRows(areas)) {
    text += `${row.join(',')}\r\n`;
    if (text.length > 1 << 22) {
      await file.write(text);
      text = '';
    }
  }
  await file.write(text);
  await file.close();
}

async function writeBook(path, areas) {
  const writer = new XlsxStreamWriter({ name: '数据', columns: HEADER.map((header) => ({ header })) });
  for (const row of longRows(areas)) writer.addRow(row);
  await writeFile(path, await writer.finish());
}

/**
 * @typedef {{ name: string, path: string, rows: number, bytes: number }} BenchInput
 * @param {'csv' | 'xlsx'} format
 * @param {number} areas each area has 10,080 rows
 * @returns {Promise<BenchInput>}
 */
export async function benchInput(format, areas) {
  await mkdir(folder, { recursive: true });
  const name = `long-${areas}.${format}`;
  const path = join(folder, name);
  if (!existsSync(path)) await (format === 'csv' ? writeCsv(path, areas) : writeBook(path, areas));
  return { name, path, rows: areas * INDICATORS * MONTHS, bytes: (await stat(path)).size };
}

/** Folder the yardstick pages read the same files from. */
export const inputFolder = folder;
