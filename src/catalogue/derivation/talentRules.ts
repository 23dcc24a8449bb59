// Rules of category 科技人才: talent projects, technology deputies, work permits of foreigners (practice 3.1).
import type { DerivationRule, RowCondition, Validity } from '../../model/derivationRule';
import { COUNT, happened, holds, holdsNone, part, rule, share } from './ruleParts';

const inYear = happened('approvedOn', 'year', 'batch', 'termFrom');
const selected = holds('stage', '入选', '获批', '立项');
const splits = ['programme', 'level', 'stage'];
const deputy = holds('programme', '科技副总');

/** Two years unless the register says until when. */
const term: Validity = {
  from: ['termFrom'],
  notBefore: [],
  until: [
    { kind: 'lastDay', field: 'termTo' },
    { kind: 'anniversary', field: 'termFrom', years: 2 },
  ],
  endedOn: [],
};

const permit: Validity = {
  from: [],
  notBefore: ['decidedOn'],
  until: [{ kind: 'lastDay', field: 'validUntil' }],
  endedOn: ['cancelledOn'],
};

const permitSplits = ['class', 'businessType', 'nationality', 'caseResult'];
const preReviewed = happened('preReviewedOn');
/** The service promises five working days (practice 2.2, RC07). */
const onTime: Extract<RowCondition, { readonly test: 'withinWorkingDays' }> = {
  field: 'submittedOn',
  test: 'withinWorkingDays',
  until: 'preReviewedOn',
  days: 5,
  holidays: [],
};

export const talentRules: readonly DerivationRule[] = [
  rule('RC01', '项', 'talents', COUNT, inYear, { where: [holds('level', '省'), holds('stage', '推荐')], splits }),
  rule('RC02', '项', 'talents', COUNT, inYear, {
    where: [holds('programme', '双创'), holds('level', '省'), selected],
    splits,
  }),
  rule('RC03', '项', 'talents', COUNT, inYear, { where: [holds('programme', '花果山'), selected], splits }),
  rule('RC04', '人', 'deputies', COUNT, happened('year', 'batch', 'termFrom'), { splits: ['sender'] }),
  rule('RC04-talents', '人', 'talents', COUNT, inYear, { indicator: 'RC04', where: [deputy, selected], splits }),
  rule('RC05', '人', 'deputies', COUNT, { kind: 'valid', validity: term }, { splits: ['sender'] }),
  rule(
    'RC05-talents',
    '人',
    'talents',
    COUNT,
    { kind: 'valid', validity: term },
    {
      indicator: 'RC05',
      where: [deputy, selected],
      splits,
    },
  ),
  rule('RC06', '项', 'workPermits', COUNT, preReviewed, { splits: permitSplits }),
  rule(
    'RC07',
    '工作日',
    'workPermits',
    { kind: 'workingDays', from: 'submittedOn', until: 'preReviewedOn', holidays: [] },
    preReviewed,
    { splits: permitSplits },
  ),
  part('RC08-onTime', '项', 'workPermits', COUNT, preReviewed, { where: [onTime], splits: permitSplits }),
  part('RC08-cases', '项', 'workPermits', COUNT, preReviewed, {
    where: [{ ...onTime, days: 100_000 }],
    splits: permitSplits,
  }),
  share('RC08', 'RC08-onTime', 'RC08-cases'),
  rule(
    'RC09',
    '人',
    'workPermits',
    { kind: 'distinct', fields: ['person'] },
    { kind: 'valid', validity: permit },
    {
      where: [holdsNone('businessType', '注销')],
      splits: permitSplits,
    },
  ),
];
