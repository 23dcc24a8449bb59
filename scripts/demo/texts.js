// The demo's text files: comma-separated tables as spreadsheet programs save them, and the breakdowns as JSON.
import { districtRows, districtTotal } from './areas.js';
import { breakdowns } from './breakdowns.js';
import { bonusRows, honourRows, talentRows } from './registers.js';
import { finalRows, preliminaryRows, stateColumns } from './states.js';
import { yearlyRows, years } from './yearly.js';

const MARK = '演示数据，非真实统计';

const field = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows to CSV text with the line ends of Windows; every row has the width of the header. */
function csv(header, rows, notes) {
  const wide = (row) => [...row, ...Array.from({ length: header.length - row.length }, () => '')];
  return [header, ...rows, ...notes.map((note) => wide([note]))]
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('');
}

export function yearlyCsv() {
  const header = ['序号', '类别', '指标名称', '单位', ...years.map((year) => `${year}年`), '备注'];
  const rows = yearlyRows.map((row, at) => [
    String(at + 1),
    row.category,
    row.name,
    row.unit,
    ...row.values,
    row.remark,
  ]);
  const notes = [
    `注：${MARK}。“—”表示无此项，空格表示当年未统计。`,
    '数据来源：区科技局、区统计局、区税务局、区市场监管局。',
  ];
  return csv(header, rows, notes);
}

const stateNote = [`注：${MARK}。`];

export const preliminaryCsv = () => csv(stateColumns, preliminaryRows, stateNote);
export const finalCsv = () => csv(stateColumns, finalRows, stateNote);

/** Written in GB18030 by the caller, as WPS saves a sheet whose header had merged cells: only their first cell is filled. */
export function districtCsv() {
  const periods = ['序号', '街道/园区', '行政区划代码', '2023年末', '2024年末', '2023年', '', ''];
  const measures = [
    '',
    '',
    '',
    '高新技术企业数（家）',
    '高新技术企业数（家）',
    '科技型中小企业入库数（家）',
    '技术合同成交额（万元）',
    '规上工业企业研发费用（万元）',
  ];
  const rows = districtRows.map((row, at) => [String(at + 1), ...row]);
  const title = `连云区各街道（园区）科技创新指标,,,,,,,\r\n`;
  const notes = [`注：${MARK}。园区企业不再计入所在街道。`];
  return title + csv(periods, [measures, ...rows, ['合计', '', '', ...districtTotal]], notes);
}

export function breakdownJson() {
  const records = breakdowns.flatMap(({ name, unit, year, dimension, members }) =>
    Object.entries(members).map(([member, value]) => ({
      指标名称: name,
      地区: '连云区',
      年度: `${year}年`,
      [dimension]: member,
      数值: value,
      单位: unit,
      备注: MARK,
    })),
  );
  return `${JSON.stringify(records, null, 2)}\n`;
}

const numbered = (rows) => rows.map((row, at) => [String(at + 1), ...row]);

export function bonusCsv() {
  const header = [
    '序号',
    '企业名称',
    '统一社会信用代码',
    '认定年度',
    '认定类型',
    '标准（万元）',
    '实兑金额（万元）',
    '拨付日期',
  ];
  return csv(header, numbered(bonusRows), [`注：${MARK}。`]);
}

export function honourCsv() {
  return csv(['序号', '年度', '称号', '级别', '企业名称', '状态', '备注'], numbered(honourRows), [`注：${MARK}。`]);
}

export function talentCsv() {
  const header = ['序号', '人才计划', '级别', '阶段', '年度', '姓名', '依托企业', '任期起', '任期止'];
  return csv(header, numbered(talentRows), [`注：${MARK}。`]);
}
