// Sheets for recognition tests: the three messy files of the demo story and small builders.
import type { Cell, Sheet } from '../../../src/intake/sheet';
import type { CellRange } from '../../../src/model/mapping';

export function sheetOf(rows: readonly (readonly Cell[])[], name = 'Sheet1', merges: readonly CellRange[] = []): Sheet {
  return { name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [], declared: null };
}

/** Range of a merge from one-based names as a spreadsheet shows them, e.g. merge(1, 'A', 1, 'H'). */
export function merge(top: number, left: string, bottom: number, right: string): CellRange {
  return { top: top - 1, left: left.charCodeAt(0) - 65, bottom: bottom - 1, right: right.charCodeAt(0) - 65 };
}

/** Quarterly sheet: merged header, cumulative values, mixed signs. */
export const messyQuarter = sheetOf(
  [
    ['2023年三季度连云区科技创新主要指标完成情况'],
    [null, null, null, null, null, '单位：家、项、万元、%'],
    ['序号', '指标名称', '年度目标', '完成情况', null, null, '备注'],
    [null, null, null, '本年累计', '同比增长', '完成率', null],
    ['一', '创新主体'],
    [1, '高新技术企业（期末）', '—', '３０', '/', '/', '含迁入3家'],
    [2, '科小入库数', 90, 68, '↑23.6', '75.6%'],
    ['二', '成果转化'],
    [3, '技术合同成交额', '4亿元', '23,470', 0.26, '58.7%', '初步数见注'],
    ['注：1.数据来源：区科技局、区统计局。 2.技术合同成交额已含补登合同3项。'],
    ['填报人：　　审核人：', null, null, null, null, null, '2023.10.9'],
  ],
  'Sheet1',
  [
    merge(1, 'A', 1, 'G'),
    merge(3, 'A', 4, 'A'),
    merge(3, 'B', 4, 'B'),
    merge(3, 'C', 4, 'C'),
    merge(3, 'D', 3, 'F'),
    merge(3, 'G', 4, 'G'),
  ],
);

/** Yearly CSV, years across, with the three kinds of "nothing". */
export const messyYears = sheetOf([
  ['指标', '2019年', '2020年', '2021年', '2022年', '2023年'],
  ['全社会研发投入占比(%)', '1.62', '1.71', '1.83', '1.95', '2.08'],
  ['研发经费(亿元)', '3.541', '3.871', '4.608', '5.173', '6.063'],
  ['花果山英才计划（项）', '—', '1', '2', '1', '2'],
  ['引进市外高企（家）', '', '', '', '', '3'],
]);

/** Register with dates as people type them and a subtotal of certificates. */
export const messyRegister = sheetOf([
  ['序号', '企业名称', '发证日期', '有效期', '所在街道'],
  [1, '示例企业F17有限公司', '2020.12.2', '三年', '连云经开区'],
  [2, '示例企业F17有限公司', '2023年11月6日', '至2026年11月', '连云经济开发区（板桥）'],
  [3, '示例企业M02有限公司', 44883, '2025/11/17', '云山(迁入2023.8)'],
  ['小计', '3家'],
]);

/** The published table of practice 4.2. */
export const contractTable = sheetOf(
  [
    ['2022年上半年各市吸纳技术合同情况'],
    ['序号', '区域', '合同数', '成交额(亿元)', '成交额', '成交额'],
    [null, null, null, null, '同比增长率', '排名'],
    [1, '铜陵市', 138, 9.2, 45.021, 11],
    [5, '六安市', 408, 22.9, 5.007, 6],
    [13, '安庆市', 311, 48, -0.081, 2],
    ['合计', null, 8024, 428.4, 0.371, '/'],
  ],
  '吸纳',
);
