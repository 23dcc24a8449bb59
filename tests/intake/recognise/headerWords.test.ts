// What header words mean: the column lists of bureaus, and the standard words of data banks.
import { describe, expect, it } from 'vitest';
import { headerMeaning } from '../../../src/intake/recognise/headerWords';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { sheetOf } from './sheets';

describe('headerMeaning', () => {
  it.each([
    [
      'area',
      '地区名称',
      '区县名称',
      '所属地区',
      '所在区县',
      '街道名称',
      '园区名称',
      '镇（街道）',
      '行政区域',
      '地市',
      'GeoAreaName',
    ],
    ['areaCode', '行政区划代码', 'GeoAreaCode', 'Country Code', 'LOCATION_CODE', 'REF_AREA'],
    ['year', '统计年份', '所属年度', '数据年度', '报告年度'],
    ['period', '统计时点', '数据时间', '报告期', 'TIME_PERIOD', 'TimePeriod'],
    ['indicator', 'SeriesDescription', 'Series Name', 'Indicator_Name', '指标名称'],
    ['indicatorCode', 'Series Code', 'SeriesCode', 'INDICATOR_CODE', '指标代码'],
    ['value', '本期值', '当期值', 'OBS_VALUE'],
    ['status', '数据状态（初步/最终/修订）', 'Obs. status', 'OBS_STATUS'],
    ['form', '数据形态（当期/累计/期末）'],
    ['note', '填报时间', '更新时间', 'COMMENT_OBS', '责任科室', '牵头部门', '数据来源单位'],
    ['personal', '责任人', '填报人'],
    ['technical', 'DECIMALS', 'CONF_STATUS', 'PRE_BREAK_VALUE', 'LAST UPDATE'],
  ] as const)('R-780 %s', (meaning, ...headers) => {
    for (const header of headers) expect([header, headerMeaning(header)]).toEqual([header, meaning]);
  });

  it('R-780 words of other things stay without a role of their own', () => {
    for (const header of ['企业名称', '认定年度', '技术领域', '合同成交总额', 'Nature']) {
      expect([header, headerMeaning(header)]).toEqual([header, null]);
    }
  });

  it('R-780 the intake form of a bureau is read with all its columns', () => {
    const found = tableOf(
      proposalFor(
        sheetOf([
          [
            '指标代码',
            '指标名称',
            '地区名称',
            '期别',
            '数据形态（当期/累计/期末）',
            '本期值',
            '计量单位',
            '数据状态（初步/最终/修订）',
            '填报时间',
          ],
          ['CG02', '技术合同成交额', '连云区', '2023Q3', '累计', 23470, '万元', '初步', '2023-10-09'],
          ['QY01', '高新技术企业数', '连云区', '2023Q3', '期末', 30, '家', '最终', '2023-10-09'],
        ]),
      ),
    );
    expect(shortRoles(found)).toEqual([
      'indicatorCode',
      'indicator',
      'area',
      'period:whole',
      'form',
      'value',
      'unit',
      'status',
      'note',
    ]);
  });
});
