// Lays out the demo's workbooks as an office does: title over all columns, unit row, two-level merged header, notes below.
import { writeXlsx } from 'hucre/xlsx';
import { cityTotal, peerRows } from './areas.js';
import { certificateRows } from './certificates.js';
import { quarterlyRows } from './quarterly.js';

const MARK = '演示数据，非真实统计';
const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];

const merge = (startRow, startCol, endRow, endCol) => ({ startRow, startCol, endRow, endCol });

/** A spreadsheet date has no time zone; hucre takes UTC. */
const day = (text) => (text === '' ? null : new Date(`${text}T00:00:00Z`));

function book(name, rows, merges, formats = new Map()) {
  return writeXlsx({
    sheets: [{ name, rows, merges, cells: formats }],
    properties: { created: new Date('2025-01-31T00:00:00Z'), modified: new Date('2025-01-31T00:00:00Z') },
  });
}

/** Columns that take a plain label over both header rows. */
const tall = (row, columns) => columns.map((column) => merge(row, column, row + 1, column));

/** Quarterly values 2022 to 2024: year over quarters, form stated a row. */
export function quarterlyBook() {
  const years = ['2022年', '2023年', '2024年'];
  const rows = [
    ['连云区科技创新主要指标季度数据'],
    ['单位：家、项、万元、场、家次'],
    ['序号', '指标名称', '单位', '数据形态', ...years.flatMap((year) => [year, null, null, null])],
    [null, null, null, null, ...years.flatMap(() => QUARTERS)],
    ...quarterlyRows.map((row, at) => [at + 1, row.name, row.unit, row.form, ...row.values]),
    [`注：1.${MARK}。2.本年累计为年初至季末累计数，不可相加；期末为季末当日数。`],
    ['数据来源：区科技局、区统计局。'],
  ];
  const last = 3 + years.length * 4;
  const merges = [
    merge(0, 0, 0, last),
    merge(1, 0, 1, last),
    ...tall(2, [0, 1, 2, 3]),
    ...years.map((_, at) => merge(2, 4 + at * 4, 2, 7 + at * 4)),
  ];
  return book('季度数据', rows, merges);
}

/** The city's reporting units compared. */
export function peerBook() {
  const rows = [
    ['2023年末连云港市各县区有效期内高新技术企业数'],
    ['单位：家'],
    ['序号', '县区', '有效期内高新技术企业数'],
    ...peerRows.map(([name, count], at) => [at + 1, name, count]),
    ['合计', null, cityTotal],
    [`注：${MARK}。海州区与高新区合并统计。`],
  ];
  return book('县区对比', rows, [merge(0, 0, 0, 2), merge(1, 0, 1, 2)]);
}

/** A task list at a date; `valueHeader` is how the office calls the reported value. */
export function taskBook(title, asOf, valueHeader, tasks) {
  const top = ['序号', '重点任务', '关联指标', '目标值', '单位', '节点计划（累计进度）', null, null, null];
  const side = [valueHeader, '责任科室', '完成时限', '完成日期', '说明'];
  const rows = [
    [title],
    [`截至${asOf}　${MARK}`],
    [...top, ...side],
    [null, null, null, null, null, ...QUARTERS, null, null, null, null, null],
    ...tasks.map((task) => [
      task.number,
      task.title,
      task.indicator,
      task.target,
      task.unit,
      ...task.shares,
      Number.isFinite(Number(task.value)) ? Number(task.value) : task.value,
      task.section,
      day(task.due),
      day(task.doneOn),
      task.note || null,
    ]),
  ];
  const formats = new Map();
  tasks.forEach((_, at) => {
    for (let column = 5; column < 9; column += 1) formats.set(`${at + 4},${column}`, { style: { numFmt: '0%' } });
    for (const column of [11, 12]) formats.set(`${at + 4},${column}`, { style: { numFmt: 'yyyy-mm-dd' } });
  });
  const merges = [
    merge(0, 0, 0, 13),
    merge(1, 0, 1, 13),
    ...tall(2, [0, 1, 2, 3, 4, 9, 10, 11, 12, 13]),
    merge(2, 5, 2, 8),
  ];
  return book('任务清单', rows, merges, formats);
}

/** The register of certificates, dates as spreadsheet dates. */
export function certificateBook() {
  const header = [
    '序号',
    '企业名称',
    '统一社会信用代码',
    '证书编号',
    '认定年度',
    '认定类型',
    '发证日期',
    '有效期至',
    '所在街道/园区',
    '技术领域',
    '迁入日期',
    '取消日期',
    '备注',
  ];
  const rows = [
    ['连云区高新技术企业台账'],
    [`截至2024年12月31日　${MARK}`],
    header,
    ...certificateRows.map((row, at) => [
      at + 1,
      row.firm,
      row.creditCode,
      row.certificate,
      row.year,
      row.kind,
      day(row.issued),
      day(row.lastDay),
      row.area,
      row.field,
      day(row.movedIn),
      day(row.cancelled),
      row.note || null,
    ]),
  ];
  const formats = new Map();
  certificateRows.forEach((_, at) => {
    for (const column of [6, 7, 10, 11]) formats.set(`${at + 3},${column}`, { style: { numFmt: 'yyyy-mm-dd' } });
  });
  return book('高企台账', rows, [merge(0, 0, 0, header.length - 1), merge(1, 0, 1, header.length - 1)], formats);
}
