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
];

export const sentences = {
  report,
  clause: '，',
  group: '；',
  end: '。',
  firms: (count: string) => `${count}家企业`,
  namedFirms: (names: string, count: string) => `${names}${count}家企业`,
  firmsAmong: (names: string, count: string) => `${names}等${count}家企业`,
};
