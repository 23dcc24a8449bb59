// Unit words as published tables write them: base units, multipliers, and other spellings of the same unit.
// A spelling is listed only where it can mean nothing else.

/** Base units that take a multiplier (万人, 亿元) and stand in denominators (件/万人). */
export const BASE_UNITS: readonly string[] = [
  '元 美元 欧元 日元 港元 英镑',
  '人 人次 人日 人月 人年 名 位 户 户次 家 家次 个 项 项次 件 件次',
  '次 条 批 批次 种 类 台 台次 台套 套 辆 艘 架 起 宗 篇 篇次 册 部 本 份 所 座 处 间 张 支 笔 期 场 场次 例 头 只 匹 羽 株 对 箱 门 村',
  '车次 艘次 架次 班次 床 股 枚 字 标箱',
  '亩 公顷 平方米 平方公里 立方米 升 米 公里 海里 吨 千克 克 吨公里 人公里 吨标准煤 千瓦 千瓦时 兆瓦 兆瓦时',
  '小时 分钟 秒 天 日 工作日 周 月 年 岁 课时 学时',
].flatMap((line) => line.split(' '));

/** Units that stand alone: no multiplier makes sense. */
export const PLAIN_UNITS: readonly string[] = [
  '%',
  '‰',
  'pp',
  '倍',
  '度',
  '℃',
  'mm',
  'cm',
  'ppm',
  'ppb',
  '分',
  '点',
  '级',
  '上年=100',
  '1990=100',
];

/** Powers of ten of the multipliers; they combine, as in 千万元 and 百亿元. */
export const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Units that are a power of ten of another one: [unit, base, exponent]. */
export const DECIMAL_UNITS: readonly (readonly [string, string, number])[] = [
  ['‰', '%', -1],
  ['公顷', '平方米', 4],
  ['平方公里', '平方米', 6],
  ['公里', '米', 3],
  ['千克', '克', 3],
  ['吨', '克', 6],
  ['兆瓦', '千瓦', 3],
  ['兆瓦时', '千瓦时', 3],
];

/** Other spellings after NFKC, without blanks, in lower case. */
export const UNIT_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...spellings('%', 'percent', 'percentage', 'percentages', 'percent(%)', 'percentage(%)', 'percentages(%)', 'pct'),
  ...spellings('%', '百分比', '百分比(%)', '百分数', '百分数(%)', '%(百分比)'),
  ...spellings('‰', 'permille', '千分比', '千分数', '千分比(‰)'),
  ...spellings('pp', '百分点', '个百分点', 'percentagepoint', 'percentagepoints', 'percentpoints', 'p.p.', '%点'),
  ...spellings('元', '人民币', '人民币元', '元人民币', '元(人民币)', 'rmb', 'yuan', 'cny', 'rmbyuan', '圆'),
  ...spellings('千元', '1000yuan', '1,000yuan', 'thousandyuan', '1000rmb', 'rmb1,000', 'rmb1000'),
  ...spellings('万元', '人民币万元', '万元人民币', '万元(人民币)', '10000yuan', '10,000yuan', '10000rmb', 'rmb10,000'),
  ...spellings('万元', 'rmb10000', '10,000rmb', 'tenthousandyuan', 'rmb10,000yuan', '万圆', '萬元'),
  ...spellings('百万元', 'millionyuan', '1millionyuan', 'millionrmb', 'rmbmillion', 'millioncny', 'cnymillion'),
  ...spellings(
    '亿元',
    '人民币亿元',
    '亿元人民币',
    '亿元(人民币)',
    '100millionyuan',
    '100millionrmb',
    'rmb100million',
    '億元',
  ),
  ...spellings('十亿元', 'billionyuan', 'rmbbillion', 'billionrmb'),
  ...spellings('美元', 'usd', 'us$', 'usdollar', 'usdollars'),
  ...spellings('万美元', '10000usd', '10,000usd', 'usd10,000', 'us$10,000'),
  ...spellings('百万美元', 'millionusd', 'usdmillion', 'us$million', 'millionus$'),
  ...spellings('亿美元', '100millionusd', 'usd100million', 'us$100million'),
  ...spellings('欧元', 'eur', 'euro', 'euros'),
  ...spellings('百万欧元', 'millioneuro', 'millioneuros', 'eurmillion', 'millioneur'),
  ...spellings('人', 'person', 'persons', 'people'),
  ...spellings('千人', 'thousandpersons', '1000persons', '1,000persons', 'thousandsofpersons'),
  ...spellings('万人', '10000persons', '10,000persons', '10,000people', '萬人'),
  ...spellings('人年', 'man-year', 'man-years', 'manyears', 'person-years'),
  ...spellings('笔', '笔数'),
  ...spellings('户', '户数', 'household', 'households'),
  ...spellings('家', '家(户)'),
  ...spellings('件', 'piece', 'pieces'),
  ...spellings('项', 'item', 'items'),
  ...spellings('平方米', 'm2', 'sq.m', 'sqm', '平米'),
  ...spellings('平方公里', 'km2', 'sq.km', 'sqkm', '平方千米'),
  ...spellings('立方米', 'm3', 'cu.m'),
  ...spellings('米', 'metre', 'metres', 'meter', 'meters'),
  ...spellings('公里', 'km', '千米'),
  ...spellings('公顷', 'hectare', 'hectares', 'ha'),
  ...spellings('吨', 'ton', 'tons', 'tonne', 'tonnes'),
  ...spellings('千克', '公斤', 'kg'),
  ...spellings('吨标准煤', '吨标煤', 'tce'),
  ...spellings('千瓦时', 'kwh', 'kw·h', '千瓦小时'),
  ...spellings('万千瓦时', '万千瓦小时'),
  ...spellings('亿千瓦时', '亿千瓦小时'),
  ...spellings('千瓦', 'kw'),
  ...spellings('兆瓦', 'mw'),
  ...spellings('标箱', 'teu', '标准箱'),
  ...spellings('℃', '°c', '摄氏度'),
  ...spellings('小时', 'hour', 'hours'),
  ...spellings('天', 'day', 'days'),
  ...spellings('年', 'year', 'years'),
]);

function spellings(unit: string, ...texts: string[]): (readonly [string, string])[] {
  return texts.map((text) => [text, unit] as const);
}
