// Files that fill the overview: every indicator of the demo over ten years and a list of 40 tasks.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { yearlyRows } from '../scripts/demo/yearly.js';
import { inputFolder } from './inputs.js';

const INDICATORS = 60;
const TASKS = 40;
const YEARS = Array.from({ length: 10 }, (_, at) => 2015 + at);

const rows = Array.from({ length: INDICATORS }, (_, at) => {
  const known = yearlyRows[at];
  return known ? { name: known.name, unit: known.unit } : { name: `基准指标${at}号`, unit: '家' };
}).map(({ name, unit }, at) => ({ name: name.startsWith('其中') ? `基准指标${at}号` : name, unit }));

/** Names of the indicators. */
export const overviewNames = rows.map(({ name }) => name);

async function writeValues(path) {
  const header = ['指标名称', '单位', ...YEARS.map((year) => `${year}年`)];
  const lines = rows.map(({ name, unit }, at) => [name, unit, ...YEARS.map((_, year) => 100 + at * 7 + year * 3)]);
  await writeFile(path, `\uFEFF${[header, ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`);
}

async function writeTasks(path) {
  const header = ['序号', '重点任务', '关联指标', '目标值', '单位', '完成值', '责任科室', '完成时限'];
  const tasks = rows
    .slice(0, TASKS)
    .map(({ name, unit }, at) => [at + 1, name, name, `≥${100 + at * 7}`, unit, 120 + at * 7, '综合', '2024-12-31']);
  const above = [['连云区科技局2024年重点工作任务清单'], ['截至2024年12月31日']];
  await writeFile(path, await writeXlsx({ sheets: [{ name: '任务清单', rows: [...above, header, ...tasks] }] }));
}

/** @returns {Promise<string[]>} paths, to be imported together */
export async function overviewInputs() {
  await mkdir(inputFolder, { recursive: true });
  const values = join(inputFolder, 'overview.csv');
  const tasks = join(inputFolder, 'overview-tasks.xlsx');
  await writeValues(values);
  await writeTasks(tasks);
  return [values, tasks];
}
