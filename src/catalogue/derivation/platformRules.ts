// Rules of category 创新平台: research institutes by type and level (practice 3.1).
// Law: a register states what is so today; an institute without a day of removal counts on every day since its approval.
import type { DerivationRule, Validity } from '../../model/derivationRule';
import { COUNT, happened, holds, holdsNone, rule } from './ruleParts';

const approved: Validity = {
  from: ['approvedOn', 'issued', 'year'],
  notBefore: [],
  until: [],
  endedOn: ['cancelledOn'],
};
/** One institute at two levels counts once. */
const INSTITUTES = { kind: 'distinct', fields: ['institute', 'firm'] } as const;
const standing = { kind: 'valid', validity: approved } as const;
/** 筹建 and 运行 count, and so does an institute of which no state is known. */
const active = holdsNone('state', '整改', '摘牌', '撤销', '注销', '取消', '停');
const splits = ['level', 'type', 'state'];
const inYear = happened('approvedOn', 'issued', 'year');

export const platformRules: readonly DerivationRule[] = [
  rule('PT01', '家', 'institutes', INSTITUTES, standing, {
    where: [active, holds('level', '国家', '省', '市')],
    splits,
  }),
  rule('PT02', '家', 'institutes', COUNT, inYear, {
    where: [holds('type', '工程技术研究中心'), holds('level', '市')],
    splits,
  }),
  rule('PT02-honours', '家', 'honours', COUNT, inYear, {
    indicator: 'PT02',
    where: [holds('honour', '工程技术研究中心'), holds('level', '市')],
    splits: ['level', 'honour'],
  }),
  rule('PT02s', '家', 'institutes', INSTITUTES, standing, {
    where: [active, holds('type', '工程技术研究中心'), holds('level', '市')],
    splits,
  }),
  rule('PT03', '家', 'institutes', INSTITUTES, standing, { where: [active, holds('level', '国家', '省')], splits }),
  rule('PT04', '家', 'institutes', INSTITUTES, standing, { where: [active, holds('type', '新型研发机构')], splits }),
  rule('PT05', '家', 'institutes', INSTITUTES, standing, { where: [active, holds('type', '联合创新中心')], splits }),
  rule('PT05-honours', '家', 'honours', COUNT, standing, {
    indicator: 'PT05',
    where: [active, holds('honour', '联合创新中心')],
    splits: ['level', 'state'],
  }),
];
