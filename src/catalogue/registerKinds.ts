// The kinds of registers that a science and technology bureau keeps (practice 3.1). Their keys: docs/adr/0010.
import type { RegisterKey, RegisterKind, RegisterKinds } from '../model/registerKind';
import { registerFields } from './registerFields';

/** A number given once by whoever keeps the register. */
const number = (field: string): RegisterKey => ({ fields: [field], isNumber: true });
const together = (...fields: readonly string[]): RegisterKey => ({ fields, isNumber: false });

const kinds: readonly RegisterKind[] = [
  {
    id: 'highTech',
    name: '高企台账',
    nameEn: 'High-tech enterprises',
    needs: [['certificate'], ['firm', 'issued', 'validUntil']],
    usual: ['certifiedYear', 'certifiedType', 'technology', 'formerName'],
    titles: ['高企', '高新技术企业'],
    keys: [number('certificate'), together('firm', 'issued')],
  },
  {
    id: 'highTechApplication',
    name: '高企申报台账',
    nameEn: 'Applications of high-tech enterprises',
    needs: [
      ['firm', 'applicationYear', 'formalReview'],
      ['firm', 'applicationYear', 'reviewResult'],
      ['firm', 'applicationYear', 'rejection'],
      ['firm', 'formalReview', 'reviewResult'],
    ],
    usual: ['batch'],
    titles: ['高企申报', '申报'],
    keys: [
      together('firm', 'applicationYear', 'batch'),
      together('firm', 'applicationYear'),
      together('firm', 'batch'),
    ],
  },
  {
    id: 'techSme',
    name: '科技型中小企业台账',
    nameEn: 'Technology SMEs',
    needs: [['smeNumber'], ['firm', 'evaluationYear']],
    usual: ['score', 'batch'],
    titles: ['科技型中小企业', '科小'],
    keys: [number('smeNumber'), together('firm', 'evaluationYear')],
  },
  {
    id: 'honours',
    name: '培育与荣誉台账',
    nameEn: 'Cultivated and honoured enterprises',
    needs: [['firm', 'honour']],
    usual: ['level', 'year', 'documentNumber'],
    titles: ['荣誉', '瞪羚', '培育库', '民营科技企业'],
    keys: [together('firm', 'honour', 'year'), together('firm', 'honour')],
  },
  {
    id: 'institutes',
    name: '研发机构台账',
    nameEn: 'Research institutes',
    needs: [
      ['institute', 'approvedOn'],
      ['institute', 'approvalNumber'],
      ['institute', 'approvedBy'],
      ['institute', 'firm'],
    ],
    usual: ['level'],
    titles: ['研发机构', '平台', '工程技术研究中心'],
    keys: [together('institute', 'firm'), together('institute')],
  },
  {
    id: 'talents',
    name: '人才项目台账',
    nameEn: 'Talent projects',
    needs: [['programme'], ['programme', 'project', 'firm']],
    usual: ['stage', 'level', 'project', 'batch'],
    titles: ['人才'],
    keys: [together('project', 'programme', 'firm', 'year'), together('project', 'programme', 'firm')],
  },
  {
    id: 'deputies',
    name: '科技副总台账',
    nameEn: 'Technology deputies',
    needs: [
      ['sender', 'firm'],
      ['sender', 'termFrom'],
    ],
    usual: ['termFrom', 'termTo', 'batch'],
    titles: ['科技副总'],
    keys: [together('sender', 'firm', 'termFrom'), together('sender', 'firm', 'batch')],
  },
  {
    id: 'workPermits',
    name: '外国人工作许可台账',
    nameEn: 'Work permits of foreigners',
    needs: [['caseNumber'], ['firm', 'nationality']],
    usual: ['businessType', 'validUntil'],
    titles: ['工作许可', '外国人'],
    keys: [number('caseNumber')],
  },
  {
    id: 'contracts',
    name: '技术合同登记台账',
    nameEn: 'Technology contracts',
    needs: [['contractNumber'], ['seller', 'buyer', 'contractAmount']],
    usual: ['contractClass', 'seller', 'buyer', 'project'],
    titles: ['技术合同'],
    keys: [number('contractNumber')],
  },
  {
    id: 'bonuses',
    name: '奖补资金兑现台账',
    nameEn: 'Bonus payments',
    needs: [
      ['firm', 'paid'],
      ['firm', 'paidOn'],
    ],
    usual: ['policy', 'bonusClass', 'certifiedYear'],
    titles: ['奖补', '兑现', '奖励资金'],
    keys: [
      together('firm', 'policy', 'bonusClass', 'certifiedYear'),
      together('firm', 'bonusClass', 'certifiedYear'),
      together('firm', 'certifiedYear', 'certifiedType'),
      together('firm', 'certifiedYear'),
    ],
  },
  {
    id: 'projects',
    name: '科技项目台账',
    nameEn: 'Science and technology projects',
    needs: [
      ['project', 'firm', 'plan'],
      ['project', 'projectStart'],
      ['project', 'acceptance'],
      ['project', 'firm', 'projectTerm'],
      ['project', 'firm', 'projectNumber'],
    ],
    usual: ['level', 'documentNumber'],
    titles: ['科技项目', '科技计划'],
    keys: [number('projectNumber'), together('project', 'firm'), together('project')],
  },
  {
    id: 'events',
    name: '普法与服务活动台账',
    nameEn: 'Events',
    needs: [['event']],
    usual: ['eventDay', 'place', 'attendance'],
    titles: ['普法', '活动'],
    keys: [together('eventDay', 'event', 'place'), together('eventDay', 'event')],
  },
  {
    id: 'documents',
    name: '规范性文件与重大决策台账',
    nameEn: 'Normative documents',
    needs: [
      ['documentTitle', 'legality'],
      ['documentTitle', 'drafter'],
      ['documentTitle', 'filing'],
      ['documentTitle', 'cleanup'],
    ],
    usual: ['documentNumber'],
    titles: ['规范性文件', '重大决策', '文件'],
    keys: [number('documentNumber'), together('documentTitle')],
  },
  {
    id: 'decisions',
    name: '“三重一大”决策台账',
    nameEn: 'Major decisions',
    needs: [['matter', 'meeting']],
    usual: ['conclusion', 'eventDay'],
    titles: ['三重一大'],
    keys: [together('eventDay', 'meeting', 'matter'), together('meeting', 'matter')],
  },
];

export const registerKinds: RegisterKinds = { fields: registerFields, kinds };
