import { describe, expect, it } from 'vitest';
import {
  isPersonalColumn,
  isPersonalHeader,
  maskNumbers,
  maskPersonal,
  maskSignature,
  maskSigned,
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

  it.each([
    ['收款账号', ['32050000000000000112']],
    ['开户行及账号', ['中国银行 6217906100000000001']],
    ['发明人', ['张三;李四']],
    ['代理人', ['王五']],
    ['走访人员', ['张三、李四']],
    ['参会人员', ['张三']],
    ['特派员', ['张三']],
    ['微信号', ['wx_1']],
    ['办公电话', ['0518-82310000']],
    ['法人', ['张三']],
  ])('R-688 %s is proposed to be left out', (header, texts) => {
    expect(isPersonalColumn(header, texts)).toBe(true);
  });

  it.each([
    ['专家', ['3', '12', '']],
    ['科技特派员（人）', ['3']],
    ['发明人数', ['3']],
    ['代理机构', ['某事务所']],
    ['法人单位', ['某公司']],
    ['主办单位', ['区科技局']],
  ])('R-688 %s counts or names no persons', (header, texts) => {
    expect(isPersonalColumn(header, texts)).toBe(false);
  });

  it.each([
    ['填表人：张建国', '填表人：张**'],
    ['填报人：张三 审核人：李秀英 2023年3月15日', '填报人：张* 审核人：李** 2023年3月15日'],
    ['联系人：张三电话：13812345678', '联系人：张*电话：138****5678'],
    ['填报人：　　审核人：', '填报人：　　审核人：'],
    ['填报单位：连云区科技局', '填报单位：连云区科技局'],
    ['负责人：连云区科技局办公室', '负责人：连云区科技局办公室'],
  ])('R-689 %j is shown and kept as %j', (text, masked) => {
    expect(maskSigned(text)).toBe(masked);
  });

  it('R-689 in a row of signatures a name may stand in a cell of its own', () => {
    expect(['填表人', '张建国', '联系电话', '审核：李四'].map(maskSignature)).toEqual([
      '填表人',
      '张**',
      '联系电话',
      '审核：李四',
    ]);
  });

  it.each([
    ['护照号TK1234567，已延期', '护照号T*****67，已延期'],
    ['护照：E12345678', '护照：E*****78'],
    ['证书号TK1234567', '证书号TK1234567'],
  ])('R-674 in a remark %j is kept as %j', (text, masked) => {
    expect(maskNumbers(text)).toBe(masked);
  });
});
