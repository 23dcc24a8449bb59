import { describe, expect, it } from 'vitest';
import { noteClauses } from '../../../src/intake/notation/noteClauses';

const said = (note: string) => noteClauses(note).map(({ subject, status }) => `${subject || '*'} ${status}`);

describe('notes about the state of values', () => {
  it.each([
    ['注：1.数据来源：区科技局、区统计局。2.技术合同成交额为初步数。', ['技术合同成交额 preliminary']],
    ['注：2024年数据为快报数，最终数以年报为准。', ['2024年 preliminary']],
    ['注：1.数据来源：区科技局。2.均为初步数。', ['* preliminary']],
    ['※本表数据均为初步核算数', ['* preliminary']],
    ['（以上数据为快报数）', ['* preliminary']],
    ['注：初步数', ['* preliminary']],
    ['备注：2023年为最终核实数；2024年为初步统计数。', ['2023年 final', '2024年 preliminary']],
    ['说明：研发经费支出的数据为修订后数据', ['研发经费支出 revised']],
    ['3、高企数、科小数为预计数', ['高企数、科小数 forecast']],
    ['除技术合同成交额外，均为初步数', ['除技术合同成交额外 preliminary']],
    ['其余为最终数', ['其余 final']],
  ])('R-277 "%s"', (note, expected) => {
    expect(said(note)).toEqual(expected);
  });

  it.each([
    '注：最终数以年报为准。',
    '数据来源：区统计局初步核算',
    '注：墟沟含东园片区2家。',
    '预测准确率为考核指标',
    '本年目标为40家',
    '高企数不是初步数',
    `均为初步数${'。'.repeat(3000)}`,
  ])('R-277 says nothing of a state: "%.30s"', (note) => {
    expect(said(note)).toEqual([]);
  });
});
