// The demo's files in order of import. Files of one group form one import; later groups revise what earlier ones said.
import { encodeGb18030 } from './gb18030.js';
import { certificateBook, peerBook, quarterlyBook, taskBook } from './sheets.js';
import { tasks2023, tasks2024September, tasks2024YearEnd } from './tasks.js';
import {
  bonusCsv,
  breakdownJson,
  districtCsv,
  finalCsv,
  honourCsv,
  preliminaryCsv,
  talentCsv,
  yearlyCsv,
} from './texts.js';

const utf8 = (text) => new TextEncoder().encode(text);
const utf8WithMark = (text) => utf8(`\uFEFF${text}`);

/** @type {readonly (readonly [number, string, () => Uint8Array | Promise<Uint8Array>])[]} group, name, bytes */
export const demoFiles = [
  [1, '指标数据表_2024年9月_初步.csv', () => utf8WithMark(preliminaryCsv())],
  [2, '主要指标_2019-2024年.csv', () => utf8WithMark(yearlyCsv())],
  [2, '季度指标_2022-2024年.xlsx', quarterlyBook],
  [2, '街道园区_2023年.csv', () => encodeGb18030(districtCsv())],
  [2, '县区对比_2023年.xlsx', peerBook],
  [2, '分类数据_2023年.json', () => utf8(breakdownJson())],
  [3, '指标数据表_2025年1月_最终.csv', () => utf8WithMark(finalCsv())],
  [
    4,
    '重点任务清单_2023年.xlsx',
    () => taskBook('连云区科技局2023年重点工作任务清单', '2023年12月31日', '完成值', tasks2023),
  ],
  [
    5,
    '重点任务清单_2024年9月.xlsx',
    () => taskBook('连云区科技局2024年重点工作任务清单', '2024年9月30日', '9月末累计', tasks2024September),
  ],
  [
    6,
    '重点任务清单_2024年12月.xlsx',
    () => taskBook('连云区科技局2024年重点工作任务清单', '2024年12月31日', '12月末累计', tasks2024YearEnd),
  ],
  [7, '高企台账.xlsx', certificateBook],
  [7, '奖补资金兑现台账_2023年.csv', () => utf8WithMark(bonusCsv())],
  [7, '荣誉与平台台账_2023年.csv', () => utf8WithMark(honourCsv())],
  [7, '人才台账_2023年.csv', () => utf8WithMark(talentCsv())],
];

/** Text of index.json: what the app imports, in order. */
export const demoIndex = `${JSON.stringify(
  demoFiles.map(([group, file]) => ({ file, group })),
  null,
  2,
)}\n`;
