import { describe, expect, it } from 'vitest';
import {
  isPersonalColumn,
  isPersonalHeader,
  maskNumbers,
  maskPersonal,
} from '../../../src/intake/notation/personalData';

describe('personal data', () => {
  it.each([
    '姓名',
    '联系人',
    '联系电话',
    '手机号',
    '身份证号码',
    '护照号',
    '邮箱',
    '法定代表人',
    '负责人',
    '经办人',
    'E-mail',
  ])('R-652 a column called %s is about persons', (header) => {
    expect(isPersonalHeader(header)).toBe(true);
  });

  it.each(['企业名称', '研发人员数', '专家人数', '证书编号', '负责人科室', '职工总数'])(
    'R-652 a column called %s is not',
    (header) => {
      expect(isPersonalHeader(header)).toBe(false);
    },
  );

  it('R-652 contents tell as well: mobile numbers, identity numbers with their check digit, passports, mail', () => {
    expect(isPersonalColumn('备用', ['13812345678', '', '139 1234 5678'])).toBe(true);
    expect(isPersonalColumn('号', ['11010519491231002X', '11010519491231002X'])).toBe(true);
    expect(isPersonalColumn('其他', ['a.b@example.com'])).toBe(true);
  });

  it('R-652 numbers of things are no numbers of persons', () => {
    expect(isPersonalColumn('合同登记编号', ['13812345678'])).toBe(false);
    expect(isPersonalColumn('代码', ['91320703990000017Y'])).toBe(false);
    expect(isPersonalColumn('金额', ['110105194912310021', '3000'])).toBe(false);
  });

  it.each([
    ['王小明', '王**'],
    ['王*', '王*'],
    ['王小明、李四', '王**、李*'],
    ['13812345678', '138****5678'],
    ['１３８１２３４５６７８', '138****5678'],
    ['+86 138-1234-5678', '138****5678'],
    ['11010519491231002X', '110105********002X'],
    ['E12345678', 'E*****78'],
    ['wang@example.com', 'w***@example.com'],
    ['0518-82310000', '****-******00'],
  ])('R-653 %j is kept as %j', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it('R-653 within a remark only the numbers of persons are masked', () => {
    expect(maskNumbers('联系 13812345678，面积 12000')).toBe('联系 138****5678，面积 12000');
    for (const text of ['91320703990000017Y', '2023-11-06', '合同 2023320700000123', '20231106']) {
      expect(maskNumbers(text)).toBe(text);
    }
  });
});
