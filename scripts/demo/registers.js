// The registers of bonuses, honours and talents. Real firms only where the 2023 report names them.
import { creditCode } from './creditCode.js';

const firm = (key) => `示例企业${key}有限公司`;

const paid = [
  ...['F25', 'F26', 'F27', 'F28', 'F29', 'F30', 'F31', 'F32', 'F33', 'F34'].map((key) => [key, '新认定', '40']),
  ...['F01', 'F02', 'F13', 'F14'].map((key) => [key, '重新认定', '15']),
];

/** Firm, credit code, year and kind of certification, standard and paid amount (万元), paid on. */
export const bonusRows = paid.map(([key, kind, amount]) => [
  firm(key),
  creditCode(key),
  '2022',
  kind,
  amount,
  amount,
  '2023-08-25',
]);

/** Year, title, level, firm, state, note. */
export const honourRows = [
  ['2023', '江苏省民营科技企业', '省', '阿捷斯环保科技', '', ''],
  ['2023', '江苏省民营科技企业', '省', '深蓝远洋渔业', '', ''],
  ['2023', '市瞪羚企业', '市', '连云港鸿云实业有限公司', '', ''],
  ['2023', '第四届江苏企业（研发机构）创新大赛优秀奖', '省', '江苏筑港建设集团有限公司', '', '研发团队选送案例'],
  ['2023', '第四届江苏企业（研发机构）创新大赛优秀奖', '省', firm('F26'), '', '研发团队选送案例，企业名称为示例'],
  ['2023', '联合创新中心（与江苏省产业技术研究院）', '省', '江苏三吉利化工股份有限公司', '筹建', ''],
  ...['F13', 'F25', 'F28', 'F35'].map((key) => ['2023', '市级工程技术研究中心', '市', firm(key), '运行', '']),
];

const deputies2022 = [
  ['赵*', 'F01'],
  ['孙*', 'F05'],
  ['周*', 'F08'],
  ['吴*', 'F12'],
  ['郑*', 'F21'],
];

const deputies2023 = [
  ['王*', 'F02'],
  ['李*', 'F14'],
  ['张*', 'F17'],
  ['刘*', 'F25'],
  ['陈*', 'F29'],
  ['杨*', 'F36'],
];

/** Programme, level, stage, year, masked name, firm, term from and to. */
export const talentRows = [
  ['省人才项目', '省', '推荐', '2023', '冯*', firm('F13'), '', ''],
  ['花果山英才计划创新项目', '市', '入选', '2023', '蒋*', firm('F28'), '', ''],
  ['花果山英才计划创新项目', '市', '入选', '2023', '沈*', firm('F33'), '', ''],
  ...deputies2022.map(([name, key]) => ['科技副总', '省', '获批', '2022', name, firm(key), '2022-12-01', '2024-11-30']),
  ...deputies2023.map(([name, key]) => ['科技副总', '省', '获批', '2023', name, firm(key), '2023-12-01', '2025-11-30']),
];
