// Rules of categories 政策兑现 and 法治与服务: payments, events, documents, reviews (practice 3.1).
import type { DerivationRule, Measure } from '../../model/derivationRule';
import { COUNT, FIRMS, filled, happened, holds, holdsIfStated, holdsNone, part, rule, share, sum } from './ruleParts';

const paidIn = happened('paidOn');
/** Of all bonuses those for a certification; a register of nothing else need not say so. */
const forCertificates = [holdsIfStated('bonusClass', '高企', '高新技术企业', '认定')];
const bonusSplits = ['certifiedYear', 'certifiedType', 'bonusClass', 'policy'];
const held = happened('eventDay');
const eventSplits = ['class', 'eventForm', 'place'];
const reached = ['firmList', 'firm'];
const visits: Measure = { kind: 'members', fields: reached, distinct: false };
const started = happened('projectStart');
const before = (field: string) => [filled(field), { field, test: 'notAfter', other: 'projectStart' } as const];

export const serviceRules: readonly DerivationRule[] = [
  rule('ZC01', '万元', 'bonuses', sum('paid'), paidIn, { where: forCertificates, splits: bonusSplits }),
  rule('ZC02', '家', 'bonuses', FIRMS, paidIn, { where: forCertificates, splits: bonusSplits }),
  part('ZC03-paid', '万元', 'bonuses', sum('paid'), paidIn, { splits: bonusSplits }),
  part('ZC03-due', '万元', 'bonuses', sum('due'), happened('year', 'paidOn'), { splits: bonusSplits }),
  share('ZC03', 'ZC03-paid', 'ZC03-due'),
  // By the year of the certificates, not of the payment.
  rule('N08', '万元', 'bonuses', sum('paid'), happened('certifiedYear'), {
    indicator: null,
    where: [...forCertificates, filled('paidOn')],
    splits: ['certifiedType', 'bonusClass', 'policy'],
  }),
  { id: 'D02', indicator: null, unit: '万元/家', kind: 'quotient', numerator: 'ZC01', denominator: 'ZC02', factor: 1 },
  rule('FZ01', '场', 'events', COUNT, held, { splits: eventSplits }),
  rule('FZ02', '家', 'events', { kind: 'members', fields: reached, distinct: true }, held, { splits: eventSplits }),
  rule('FZ02t', '家次', 'events', visits, held, { splits: eventSplits }),
  rule('FZ03', '份', 'events', sum('copies'), held, { splits: eventSplits }),
  rule('FZ04', '家次', 'events', visits, held, { where: [holds('class', '专家行')], splits: eventSplits }),
  part('FZ06-reviewed', '件', 'documents', COUNT, happened('publishedOn'), {
    where: [filled('legality'), holdsNone('legality', '未')],
  }),
  part('FZ06-issued', '件', 'documents', COUNT, happened('publishedOn')),
  share('FZ06', 'FZ06-reviewed', 'FZ06-issued'),
  part('FZ07-assessed', '项', 'projects', COUNT, started, {
    where: [...before('riskAssessedOn'), ...before('legality')],
  }),
  part('FZ07-started', '项', 'projects', COUNT, started),
  share('FZ07', 'FZ07-assessed', 'FZ07-started'),
];
