// Chinese words of generated sentences. Templates are data: see analysis/sentences/fillTemplate.

/** Achievements of a year as the bureau's annual report words them (practice 6.3). */
const report = [
  {
    id: 'talent',
    opening: '{year}年',
    groups: [
      [
        '完成外国人来华工作许可预审{RC06}项',
        '推荐申报省人才项目{RC01}项',
        '入选市“花果山英才计划”创新项目{RC03}项',
        '获批省“科技副总”{RC04}人',
        '市级工程技术研究中心{PT02}家',
      ],
    ],
  },
  {
    id: 'policy',
    opening: '',
    groups: [
      ['对{year-1}年获批的{QY03-1}家新认定高企、{QY04-1}家再次认定高企兑现奖补资金{amount:ZC01}'],
      [
        '{names:QY12}入选{year}年江苏省民营科技企业',
        '{names:QY13}入选市瞪羚企业',
        '{QY02}家企业通过高企认证',
        '引进{QY09}家市外高新技术企业',
      ],
    ],
  },
  {
    id: 'awards',
    opening: '',
    groups: [['{first:CG10}获{honours:CG10}', '年末企业联合创新中心{amount:PT05}（含筹建）']],
  },
  {
    id: 'stock',
    opening: '',
    groups: [['{year}年末全区有效期内高新技术企业{amount:QY01}', '{net:QY01}']],
  },
  {
    id: 'contracts',
    opening: '全年',
    groups: [['登记技术合同{amount:CG01}', '成交额{amount:CG02}', '{change:CG02}', '{completion:CG02}']],
  },
  {
    id: 'intensity',
    opening: '',
    groups: [['全社会研发经费占地区生产总值比重为{stated:YF02}', '{change:YF02}']],
  },
  {
    id: 'outreach',
    opening: '全年',
    groups: [
      ['开展普法和政策宣讲活动{amount:FZ01}', '服务企业{amount:FZ02t}、覆盖企业{amount:FZ02}', '{shortfall:FZ02}'],
    ],
  },
];

/** "高企数据" of "高企数", and "户数的数据". */
function dataOf(name: string): string {
  return /[户人件项家次]数$/u.test(name) ? `${name}的数据` : `${name.replace(/数$/u, '')}数据`;
}

export const sentences = {
  report,
  clause: '，',
  group: '；',
  end: '。',
  firms: (count: string) => `${count}家企业`,
  namedFirms: (names: string, count: string) => `${names}${count}家企业`,
  firmsAmong: (names: string, count: string) => `${names}等${count}家企业`,
  /** Before a value that is not known yet. */
  expected: (value: string) => `预计${value}`,
  stated: (value: string, states: string) => `${value}（${states}）`,
  states: {
    normal: '',
    preliminary: '初步数',
    final: '最终核实数',
    revised: '修订数',
    estimated: '估计数',
    forecast: '预计数',
    break: '口径变更',
    definitionDiffers: '口径不同',
    unreliable: '可靠性低',
    recomputed: '测算',
  },
  /** Behind a clause that compares what is stated with what registers give. */
  withDerived: '相比的数为测算',
  none: (period: string, name: string) => `${period}${name.replace(/数$/u, '')}为零`,
  comesIn: (period: string, name: string, month: string) => `${period}${dataOf(name)}将于${month}公布`,
  overdueSince: (period: string, name: string, month: string) => `${period}${dataOf(name)}应于${month}公布，尚未导入`,
  net: {
    more: (value: string) => `较上年末净增${value}`,
    less: (value: string) => `较上年末净减${value}`,
    same: '与上年末持平',
    rise: (percent: string) => `增长${percent}`,
    fall: (percent: string) => `下降${percent}`,
  },
  schedule: {
    ahead: (points: string) => `快于序时进度${points}个百分点`,
    behind: (points: string) => `慢于序时进度${points}个百分点`,
    onPlan: '与序时进度持平',
  },
  shortfall: (goal: string, value: string) => `距${goal}的目标尚差${value}`,
  place: (within: string, place: number) => `居${within}第${place}位`,
  placeAmong: (within: string, place: number, count: number) => `在${within}有数据的${count}个地区中居第${place}位`,
  up: (places: number) => `较上年上升${places}位`,
  down: (places: number) => `较上年下降${places}位`,
  samePlace: '位次与上年相同',
  record: (since: string) => `为${since}以来最高`,
  firstAbove: (since: string, value: string) => `${since}以来首次突破${value}`,
  parts: (listed: string, shares: string) => `其中${listed}，分别占${shares}`,
  part: (name: string, value: string) => `${name}${value}`,
};
