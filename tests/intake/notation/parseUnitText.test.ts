import { describe, expect, it } from 'vitest';
import { cleanLabel, withoutEnglishTwin } from '../../../src/intake/notation/cleanText';
import { parseUnitText, splitLabel } from '../../../src/intake/notation/parseUnitText';

describe('parseUnitText', () => {
  it.each([
    ['单位：家、万元、%', ['家', '万元', '%']],
    ['（单位：家、万元、％）', ['家', '万元', '%']],
    ['单位:件', ['件']],
    ['计量单位：千元', ['千元']],
    ['2023年科技指标（单位：万元）', ['万元']],
  ])('R-319 reads the units of %s', (text, units) => {
    expect(parseUnitText(text)).toEqual(units);
  });

  it.each(['填报单位：区科技局', '单位：区科技局', '责任单位', '地区'])(
    'R-319 takes no office for a unit in %s',
    (text) => {
      expect(parseUnitText(text)).toBeNull();
    },
  );
});

describe('splitLabel', () => {
  it.each([
    ['成交额（亿元）', '成交额', '亿元', null],
    ['人口数(人口抽样调查)(人)', '人口数(人口抽样调查)', '人', null],
    ['高新技术企业（期末）', '高新技术企业', null, 'end'],
    ['技术合同登记项数（项）（本年累计）', '技术合同登记项数', '项', 'cumulative'],
    ['Research and development expenditure (% of GDP)', 'Research and development expenditure', '% of GDP', null],
    ['研究与试验发展(R&D)经费投入强度', '研究与试验发展(R&D)经费投入强度', null, null],
    ['瞪羚企业新增数（市级）', '瞪羚企业新增数（市级）', null, null],
    ['万人发明专利拥有量(件/万人)', '万人发明专利拥有量', '件/万人', null],
  ])('R-363 splits %s', (label, name, unit, form) => {
    expect(splitLabel(label)).toMatchObject({ name, unit, form, ofWhich: false });
  });

  it('R-364 marks parts of the line above', () => {
    expect(splitLabel('其中：新认定')).toMatchObject({ name: '新认定', ofWhich: true });
    expect(splitLabel('#出口(万元)')).toMatchObject({ name: '出口', unit: '万元', ofWhich: true });
  });

  it('R-365 removes blanks between Chinese characters and the English repetition behind them', () => {
    expect(cleanLabel('内 蒙　古')).toBe('内蒙古');
    expect(cleanLabel('Inner  Mongolia')).toBe('Inner Mongolia');
    expect(withoutEnglishTwin('合 计\r\nTotal')).toBe('合计');
    expect(withoutEnglishTwin('2G mobile network')).toBe('2G mobile network');
    expect(withoutEnglishTwin('2015年申请\nApplication\nin 2015')).toBe('2015年申请');
    expect(withoutEnglishTwin('申请 Application in 2015')).toBe('申请 Application in 2015');
  });
});
