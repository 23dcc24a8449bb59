// Rules of category 成果转化: technology contracts, projects, awards (practice 3.1).
// Law: a contract counts where its seller is (输出), or where its buyer is (吸纳); the two are never added.
import type { DerivationRule } from '../../model/derivationRule';
import { COUNT, happened, holds, holdsIfStated, holdsNone, rule, sum } from './ruleParts';

const registered = happened('registeredOn');
const accepted = [
  holdsIfStated('state', '认定', '登记', '通过'),
  holdsNone('state', '未', '不', '退回', '注销', '撤销', '待'),
];
const splits = ['contractClass', 'technology'];
const bySeller = { fields: ['sellerArea', 'area'], needed: false, strict: true };
const byBuyer = { fields: ['buyerArea'], needed: true, strict: true };

export const resultRules: readonly DerivationRule[] = [
  rule('CG01', '项', 'contracts', COUNT, registered, { where: accepted, area: bySeller, splits }),
  rule('CG02', '万元', 'contracts', sum('contractAmount'), registered, { where: accepted, area: bySeller, splits }),
  rule('CG03', '万元', 'contracts', sum('contractAmount'), registered, { where: accepted, area: byBuyer, splits }),
  rule('CG09', '项', 'projects', COUNT, happened('projectStart', 'year'), {
    where: [holds('level', '国家', '省')],
    splits: ['level', 'plan'],
  }),
  rule('CG10', '项', 'honours', COUNT, happened('approvedOn', 'year'), {
    where: [holds('honour', '大赛', '竞赛', '科学技术奖', '科技奖', '进步奖', '发明奖')],
    splits: ['level', 'honour'],
  }),
];
