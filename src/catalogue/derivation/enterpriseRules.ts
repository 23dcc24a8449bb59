// Rules of category 创新主体: certificates, applications, lists and titles of enterprises (practice 3.1, 3.2).
import type { DerivationRule, Validity } from '../../model/derivationRule';
import { COUNT, filled, FIRMS, happened, holds, holdsNone, rule, share } from './ruleParts';

/** Three years from issue, for an enterprise that moved in from that day, until cancelled or moved out. */
const certificate: Validity = {
  from: ['issued', 'certifiedYear'],
  notBefore: ['movedIn'],
  until: [
    { kind: 'anniversary', field: 'issued', years: 3 },
    { kind: 'lastDay', field: 'validUntil' },
    { kind: 'anniversary', field: 'certifiedYear', years: 3 },
  ],
  endedOn: ['cancelledOn', 'movedOut'],
};

const splits = ['technology', 'certifiedType', 'certifiedYear'];
/** Certified here: a certificate that was issued before the enterprise moved in was counted elsewhere. */
const here = [
  holdsNone('certifiedType', '外地', '市外', '迁入'),
  { field: 'movedIn', test: 'notAfter', other: 'issued' },
] as const;
const certifiedIn = happened('issued', 'certifiedYear');
const renewal = ['重新认定', '再次认定', '复审', '续'] as const;

export const enterpriseRules: readonly DerivationRule[] = [
  rule('QY01', '家', 'highTech', FIRMS, { kind: 'valid', validity: certificate }, { splits }),
  rule('QY02', '家', 'highTech', COUNT, certifiedIn, { where: here, splits }),
  rule('QY03', '家', 'highTech', COUNT, certifiedIn, {
    where: [...here, holds('certifiedType', '新认定', '首次', '初次'), holdsNone('certifiedType', ...renewal)],
    splits,
  }),
  rule('QY04', '家', 'highTech', COUNT, certifiedIn, { where: [...here, holds('certifiedType', ...renewal)], splits }),
  rule('QY05', '家', 'highTechApplication', COUNT, happened('submittedOn', 'applicationYear'), {
    splits: ['batch', 'applicationType', 'reviewResult'],
  }),
  share('QY06', 'QY02', 'QY05'),
  rule('QY07', '家', 'highTech', COUNT, { kind: 'ending', validity: certificate }, { splits }),
  share('QY08', 'QY04', 'QY07'),
  rule('QY09', '家', 'highTech', FIRMS, happened('movedIn'), {
    where: [filled('movedIn'), holdsNone('origin', '连云港')],
    splits,
  }),
  rule('QY10', '家', 'honours', FIRMS, happened('approvedOn', 'year'), {
    where: [holds('honour', '培育库')],
    splits: ['level'],
  }),
  rule('QY11', '家', 'techSme', FIRMS, happened('announcedOn', 'evaluationYear', 'year'), { splits: ['batch'] }),
  rule('QY12', '家', 'honours', FIRMS, happened('approvedOn', 'year'), {
    where: [holds('honour', '民营科技企业')],
    splits: ['level'],
  }),
  rule('QY13', '家', 'honours', FIRMS, happened('approvedOn', 'year'), {
    where: [holds('honour', '瞪羚', '独角兽')],
    splits: ['level', 'honour'],
  }),
];
