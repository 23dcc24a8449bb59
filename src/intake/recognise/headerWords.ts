// What header words mean, in Chinese and English. Law: a word proposes a role; the column's content must not contradict it.
import type { ValueForm } from '../../model/observation';
import { foldText } from '../notation/cleanText';
import { isUnitText, splitLabel } from '../notation/parseUnitText';

export type HeaderMeaning =
  | 'index'
  | 'indicator'
  | 'indicatorCode'
  | 'area'
  | 'areaCode'
  | 'year'
  | 'half'
  | 'quarter'
  | 'month'
  | 'period'
  | 'unit'
  | 'multiplier'
  | 'status'
  | 'form'
  | 'value'
  | 'target'
  | 'derived'
  | 'note'
  | 'section'
  | 'personal'
  | 'technical'
  | 'otherTime'
  | 'coordinate'
  | 'dimension';

const MEANINGS: readonly (readonly [RegExp, HeaderMeaning])[] = [
  [/^(序号|编号|序|no|num|number|index|№|#|行号|排序)$/, 'index'],
  [
    /姓名|联系人|联系电话|联系方式|^电话|手机|身份证|护照|邮箱|e-?mail|phone|mobile|经办人|申报人|^(填报人|填表人|责任人|统计员|审核人)$|家庭住址|出生(日期|年月)|法定代表人|法人代表|(?<!单位|部门)负责人(及(电话|联系方式))?$|发明人|代理人|主讲人|(走访|参会)人员?$|微信|^qq号?$|银行账号|收款账号|开户(银)?行/,
    'personal',
  ],
  [/^((指标|科目|项目)(代码|编码|编号)|代码|编码|code|(indicator|series)[ _]?code)$/, 'indicatorCode'],
  [
    /^(地区代码|区划代码|行政区划代码|区域代码|地区编码|(geo ?)?area[ _]?code|(country|geo|region|location)[ _]?(code|id)|(lep|lad|nuts|lau|utla|ltla|county|ward)[ _]?(code|id|cd)|(lep|lad|nuts|lau|utla|ltla|cty|ctyua|rgn)\d\dcd|iso_?[23]?c?|iso_?(alpha_?)?(code|[23])|ref_area)$/,
    'areaCode',
  ],
  [
    /^(指标|指标名称|(主要|统计|考核|监测|评价|核心|重点|关键|工作|目标)指标(名称)?|指标项|指标内容|项目|项目名称|(科目|工作|任务)名称|(工作|任务|考核)内容|(工作|重点)任务|重点工作|(统计|考核)(项目|内容)|(工作|考核)?事项|科目|indicator|indicator[ _]?name|series[ _]?(name|description)|series|variable|measure|metric)$/,
    'indicator',
  ],
  [
    /^(地区|区域|地域|[區区]域[別别]|區域|地區[別]?|[縣县]市[別别]|縣市|区县|县区|县\(?区\)?|市县|设区市|各市|城市|省份|省|市|县|区|街道|镇街|乡镇|街道\/园区|街道、园区|所在街道|所在街道\/园区|园区|板块|地方|行政区|行政区域|行政区划|(行政)?区划名称|地市|市县区|辖区|镇\(街道\)|乡镇街道|(地区|区县|县区|街道|园区)名称|(所属|所在)(地区|区县|县区|区域|街道|镇街|乡镇|园区|板块)|属地|geoareaname|geo area name|国家|国家\/地区|region|area|geo|country|country ?name|province|city|district|territory|location|entity|geo ?\((labels|codes)\)|geo_?name|location_?name)$/,
    'area',
  ],
  [/^(季度|季|quarter|qtr)$/, 'quarter'],
  [/^(半年|half)$/, 'half'],
  [/^(月份|月|month)$/, 'month'],
  [/^(年份|年度|年|(统计|数据|报告|所属)(年度|年份)|year|jahr|année|annee|an|año|ref_?year)$/, 'year'],
  [
    /^(时间|期别|期间|统计时点|时点|数据时间|数据期别|报告期|统计期|统计时间|数据期|数据所属期|所属期|所属期间|时期|年月|日期|统计日期|date|datum|period|time|time_?period|ref_?period|obs_?time|年\/月|年季)$/,
    'period',
  ],
  [/^(单位|计量单位|unit|units|unit ?measure|unit_measure|unit ?of ?measure)$/, 'unit'],
  [/^(unit ?multiplier|unit_mult|multiplier|倍数|数量级)$/, 'multiplier'],
  [
    /^(observation ?status|obs\.?[ _]?status|data ?state|数据状态|数据性质|flags?|flag ?codes?|obs_?flag|status ?flag)$/,
    'status',
  ],
  [/^(数据形态|形态|数据类型|累计\/当期|累计或当期|时间口径|form)$/, 'form'],
  [
    /^(数值|值|指标值|本期值|当期值|数据|数据值|观测值|实际值|完成值|实绩|value|values|obs_?value|observation ?value|amount)$/,
    'value',
  ],
  [
    /^(年度目标值?|目标值?|全年目标值?|年度计划数?|计划[数值]?|计划目标|预期目标值?|预期值|力争目标|奋斗目标|(规划|五年|期末|终期|中期)目标值?|目标数|目标任务数|全年计划|目标任务|(年度|全年)任务[数量]?|年初目标|考核目标|target|target ?value|goal)$/,
    'target',
  ],
  [
    /^(备注|说明|注|附注|备 注|note|notes|remark|remarks|comment|comments|来源|数据来源|资料来源|source|(数据提供|数据来源|来源|填报|报送|上报|发布|责任|牵头|配合|主管|归口|归口管理|承办|主责|业务)(部门|单位|科室|股室|处室)|科室|指标(解释|说明|定义)|计算方法|截止日期|(更新|填报|报送|上报|发布)(日期|时间)|comment_(obs|ts))$/,
    'note',
  ],
  [
    /^(dataflow|structure|structure_id|structure_name|action|last[ _]?update|decimals|conf_(status|flag)|pre_break_value|freq|frequency)$/,
    'technical',
  ],
  [
    /^(decimal[ _]?(date|year)|(date|year)[ _]?decimal|(date|year)[ _]?frac(tion)?|frac(tional)?[ _]?(date|year)|(time|year)[ _]code)$/,
    'otherTime',
  ],
  [
    /^([xy]?_?(longitude|latitude)([ _].*)?|.*[ _](longitude|latitude)|lat|lon|long?_?x|lat_?y|lng|经度|纬度|经纬度)$/,
    'coordinate',
  ],
  [/^(类别|指标类别|分类|大类|一级指标|板块名称|category|section|group)$/, 'section'],
];

const DERIVED =
  /^([+±-]*%|同比|环比|比上年|较上年|增长|增速|增幅|增减|增加值率$|去年同期增|完成率|执行率|支出进度|执行进度|完成比例|完成进度|完成年度|占年度|(完成|占|为)(调整)?预算|为(上年|去年|年度)|完成情况%|完成全年|进度|(快于|慢于|高于|低于)?序时|[与较距比].*差距|差距|[较比](上月|上季|上期|年初|(19|20)\d{2}年?)|(提高|提升|下降|上升|回落)(幅度)?$|排名|位次|名次|排位|全市排名|growth|change|yoy|rank|ranking|completion)/;
const DERIVED_END =
  /(同比|环比|同比增长率?|增长率|增速|增幅|完成率|排名|位次|名次|同比增减|比上年增长|比上年同期增长|增长)(\(?[+%±-]+\)?)?$/;

/** Meaning of a whole header or one of its parts; null when the word says nothing about a role. */
export function headerMeaning(header: string): HeaderMeaning | null {
  const folded = foldHeader(header);
  const bare = folded.replace(CHOICES, '');
  const found = MEANINGS.find(([pattern]) => pattern.test(folded)) ?? MEANINGS.find(([pattern]) => pattern.test(bare));
  return found?.[1] ?? null;
}

/** "数据状态(初步/最终/修订)": what may stand in the column is no part of its name. */
const CHOICES = /\([^()]*[/、|][^()]*\)$/;

/** Numbers under such a header name a thing or a class and measure nothing: "batch", "klasse_ch", 批次. */
export function isCodeHeader(header: string): boolean {
  return /(^|_|\b)(id|code|key|no|klasse|class|type|batch|spec)(_|\b|$)|代码|编码|编号|批次|序号|邮编/i.test(
    foldHeader(header),
  );
}

/** Points and weights of an assessment. */
export function isScore(part: string): boolean {
  return /^(权重|分值|标准分|满分|扣分|加分|总分|自评分?|(综合|考核|最终|总)?(得分|评分))$/.test(foldHeader(part));
}

/** Growth, completion and ranks: Tidemark computes them itself when their base stands beside them. */
export function isDerivedHeader(parts: readonly string[]): boolean {
  const named = parts.filter((part, index) => index === 0 || !isUnitText(part));
  const last = foldHeader(named[named.length - 1] ?? '');
  return DERIVED.test(last) || DERIVED_END.test(last) || RANKING.test(foldHeader(named[0] ?? ''));
}

/** A whole group of ranks: "位次 / SCI". */
const RANKING = /^(排名|位次|名次|排位|rank|ranking|precedence)( precedence)?$/i;

/** What a growth header is the growth of: "工业增加值增速" → "工业增加值"; '' when it does not say, null when it is no growth. */
export function subjectOfGrowth(header: string): string | null {
  const folded = foldHeader(header);
  const match = /^(.*?)(比上年|较上年|同比|环比)?(增长|增长率|增速|增幅)([(]?[%±]+[)]?)?$/.exec(folded);
  return match === null ? null : (match[1] ?? '');
}

export interface MeasureMeaning {
  readonly form: ValueForm | null;
  /** Years before the table's period: 上年同期 is 1. */
  readonly yearsBack: number;
  /** The month, quarter or year before that of the table; `unsaid` where 上期 may be each of them. */
  readonly before: 'month' | 'quarter' | 'year' | 'unsaid' | null;
  /** The quarter alone, also where the title states the months up to its end. */
  readonly isQuarter: boolean;
}

const STATED: MeasureMeaning = { form: null, yearsBack: 0, before: null, isQuarter: false };

const MEASURES: readonly (readonly [RegExp, MeasureMeaning])[] = [
  [/^(上年|去年)?同期(累计|数)?$|^(上年|去年)(同期|(同月|本月|当月|累计|累计数|本期)$)/, { ...STATED, yearsBack: 1 }],
  [/^(上年|去年)同(月|季|期)[末底](数|值)?$/, { ...STATED, form: 'end', yearsBack: 1 }],
  [/^上月[末底](数|值)?$/, { ...STATED, form: 'end', before: 'month' }],
  [/^上季度?[末底](数|值)?$/, { ...STATED, form: 'end', before: 'quarter' }],
  [/^(上月|上个月)(数|值|完成)?$/, { ...STATED, form: 'period', before: 'month' }],
  [/^上一?季度?(数|值|完成)?$/, { ...STATED, form: 'period', before: 'quarter' }],
  [/^((上年|去年|上年年)[末底](数|值)?|年初(数|值)?)$/, { ...STATED, form: 'end', before: 'year' }],
  [/^(上年|去年)(全年|年?度)(数|值|实绩|完成)?$/, { ...STATED, before: 'year' }],
  [/^上一?期(数|值|完成|累计)?$|^[本上当]周(数|值|完成|新增)?$/, { ...STATED, before: 'unsaid' }],
  [/^(上年|去年|上年数|上年实际|上年完成|上一年)$/, { ...STATED, yearsBack: 1 }],
  [
    /(本年累计|累计(完成|执行|支出|发生|实现|拨付|兑现)|自年初累计|年初至今|当年累计|本年度累计|累计|累计数|\d月累计|止累计)$|^(本年|当年)?累计值$|^1-(?:本|当|报告)[月季期]|^累计(数|额|值|量|完成|执行|实际|情况|增长|增速|同比)*$/,
    { ...STATED, form: 'cumulative' },
  ],
  [
    /^(本季|本季度|单季|当季完成|当季|当季度|季度新增|本季新增|当季新增|本季数)$/,
    { ...STATED, form: 'period', isQuarter: true },
  ],
  [
    /^(本月|当月|单月|当月数|当月完成|当月实际|本月完成|当期完成|本月数|本月实际|本月新增|当月新增)$/,
    { ...STATED, form: 'period' },
  ],
  [/^(期末|期末数|本?月末|本期末|本?季度?末|本年末|年末|年末数|期末值|时点数)$/, { ...STATED, form: 'end' }],
  [
    /^(本期|本期数|当期|绝对[数值量额]|完成情况|完成值|完成数|完成|实际|实际完成|实绩|数值|值|指标值|数据|当前值|本年|本年度|当年|今年|value|actual)$/,
    STATED,
  ],
];

/** Headers that name how a value was counted, not what: 本月, 本年累计, 期末, 上年同期, 完成值. */
export function measureMeaning(part: string): MeasureMeaning | null {
  const folded = foldHeader(part);
  return MEASURES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** How a header counts, also where it names something: "累计户数" is a sum of 户数 so far. */
export function countedForm(part: string): ValueForm | null {
  return measureMeaning(part)?.form ?? (/^累计\S{2}/.test(foldHeader(part)) ? 'cumulative' : null);
}

const DIMENSION =
  /行业|领域|类别|类型|性质|分类|规模|级别|等级|所有制|登记注册|性别|学历|口径|来源地|部门|技术|sector|industry|type|category|field|sex|gender|age|product|sub-?category|activity|funding|performing|level/i;

/** Headers of columns that cut an indicator rather than name one. */
export function isDimensionHeader(header: string): boolean {
  return DIMENSION.test(foldHeader(header));
}

/** Folded, lower case, without unit bracket, so that "地 区", "单位：" and "Year " are met. */
export function foldHeader(header: string): string {
  const { name } = splitLabel(header);
  return foldText(name)
    .toLowerCase()
    .replace(/[:：*]+$/, '')
    .trim();
}
