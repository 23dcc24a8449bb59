// Three files as people really make them, for the importer's tests only: they are no part of the demo.
// Each is hard in its own way; its expected.json beside it says what must come out.
import { writeXlsx } from 'hucre/xlsx';
import { encodeGb18030 } from './gb18030.js';

const merge = (startRow, startCol, endRow, endCol) => ({ startRow, startCol, endRow, endCol });

function book(name, rows, merges) {
  const written = new Date('2023-10-09T00:00:00Z');
  return writeXlsx({ sheets: [{ name, rows, merges }], properties: { created: written, modified: written } });
}

/** Full-width digits, percent and fraction in one column, "4亿元" on a 万元 sheet, stock under a cumulative header. */
function quarterlySheet() {
  const rows = [
    ['2023年三季度连云区科技创新主要指标完成情况'],
    ['单位：家、项、万元、%'],
    ['序号', '指标名称', '年度目标', '完成情况', null, null, '备注'],
    [null, null, null, '本年累计', '同比增长', '完成率', null],
    ['一', '创新主体'],
    [1, '高新技术企业（期末）', '—', '３０', '/', '/', '含迁入3家'],
    [2, '科小入库数', 90, 68, '↑23.6', '75.6%', null],
    ['二', '成果转化'],
    [3, '技术合同成交额', '4亿元', '23,470', 0.26, '58.7%', '初步数见注'],
    ['注：1.数据来源：区科技局、区统计局。 2.技术合同成交额已含补登合同3项。'],
    ['填报人：　　审核人：　　　　　　　　　　　　　　　　　2023.10.9'],
  ];
  const tall = [0, 1, 2, 6].map((column) => merge(2, column, 3, column));
  const over = [0, 1, 9, 10].map((row) => merge(row, 0, row, 6));
  return book('三季度', rows, [...over, ...tall, merge(2, 3, 2, 5)]);
}

/** GBK, years across, other names and units than the catalogue, three kinds of nothing. */
function wideCsv() {
  const lines = [
    '指标,2019年,2020年,2021年,2022年,2023年',
    '全社会研发投入占比(%),1.62,1.71,1.83,1.95,2.08',
    '研发经费(亿元),3.541,3.871,4.608,5.173,6.063',
    '花果山英才计划（项）,—,1,2,1,2',
    '引进市外高企（家）,,,,,3',
  ];
  return encodeGb18030(lines.map((line) => `${line}\r\n`).join(''));
}

/** Dates as people type them, one firm with two certificates, a subtotal that counts certificates. */
function registerSheet() {
  const rows = [
    ['序号', '企业名称', '发证日期', '有效期', '所在街道'],
    [1, '示例企业F17有限公司', '2020.12.2', '三年', '连云经开区'],
    [2, '示例企业F17有限公司', '2023年11月6日', '至2026年11月', '连云经济开发区（板桥）'],
    [3, '示例企业M02有限公司', 44883, '2025/11/17', '云山(迁入2023.8)'],
    ['小计', '3家', null, null, null],
  ];
  return book('Sheet1', rows, []);
}

/** @type {readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>])[]} folder, name, bytes */
export const messyFiles = [
  ['messy-a-quarterly-sheet', '2023年三季度主要指标.xlsx', quarterlySheet],
  ['messy-b-gbk-years-across', '研发与人才.csv', wideCsv],
  ['messy-c-typed-dates', '高企登记.xlsx', registerSheet],
];
