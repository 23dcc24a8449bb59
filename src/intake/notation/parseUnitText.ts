// Units as tables state them: unit rows, brackets behind labels. Law: the text is kept as written; only a known unit is one.
import type { ValueForm } from '../../model/observation';
import { isUnit } from '../../model/unit';
import { cleanLabel, foldText, hasChinese, withoutEnglishTwin } from './cleanText';
import { hasEnglishUnitWords } from './englishUnitWords';
import { parsePeriodText } from './parsePeriodText';

const UNIT_ROW =
  /(?:^|[(\s,;])(?<!填报|填表|编制|报送|主管|责任|牵头|制表)(计量)?(?:金额|货币|数值)?单位\s*:\s*([^)]+)\)?/;
const ENGLISH_UNIT_ROW = /^\(?units?\s*(?:of measure)?\s*:\s*([^)]+)\)?$/i;

/**
 * Units of a unit row: "单位：家、万元、%" → ["家", "万元", "%"]. Null when the text states none;
 * "填报单位：区科技局" and "单位：区科技局" name an office, not a unit.
 */
export function parseUnitText(text: string): readonly string[] | null {
  const folded = foldText(text);
  const match = UNIT_ROW.exec(folded);
  const stated = match?.[2] ?? ENGLISH_UNIT_ROW.exec(folded)?.[1];
  if (stated === undefined) return null;
  const words = stated
    .split(/[、;；]|,(?!\d{3})|\s{1,}(?![a-z])/i)
    .map((word) => word.trim())
    .filter((word) => word !== '' && parsePeriodText(word) === null);
  const units = words.filter(isUnitText);
  if (units.length > 0) return units;
  return match?.[1] !== undefined && words.length > 0 ? words : null;
}

/** A known unit, a share of something ("% of GDP"), or a quotient of known units ("件/万人"). */
export function isUnitText(text: string): boolean {
  const word = text.trim();
  if (word === '' || word.length > 40) return false;
  if (isUnit(word) || /^(%|per ?cent(age)?) of [\w\s]+$/i.test(word)) return true;
  const parts = word.split(/[/／]/);
  return parts.length === 2 && parts.every((part) => isUnit(part.trim()));
}

export interface LabelReading {
  readonly name: string;
  readonly unit: string | null;
  readonly form: ValueForm | null;
  /** "其中：新认定", "#出口": a part of the line above or the column before. */
  readonly ofWhich: boolean;
}

const FORMS: readonly (readonly [RegExp, ValueForm])[] = [
  [/^(期末|年末|季末|月末|期末数|时点|存量)$/, 'end'],
  [/^(本年累计|当年累计|年度累计|累计|本年累计数)$/, 'cumulative'],
  [/^(当期|当季|当月|本季|本月|当年|本年)$/, 'period'],
];

/** How data banks end a name: 国内生产总值累计值, 原油产量_当期, and offices: 成交额累计; 本年累计值 by itself is no name. */
const FORM_SUFFIX =
  /^(?!(?:本年|当年|本年度|年度|年初|年初至今|实际|完成|指标|历史|\d.*)[_:]?(?:累计|当))(.{2,}?)(?:[_:：-]?(累计值|当[期季月]值)|[_:：](累计|当[期季月])|(?<=[\u4e00-\u9fff](?:额|数|量|经费|收入|支出|资金|投资|税收|产值|人次))(累计))$/s;

/** "1.", "（一）", "二、" before a name; 1.5 is no number of a line, and a bare year no numbering. */
const NUMBERING =
  /^(?:\d{1,3}[.．](?!\d)|\d{1,3}、|[(（]\d{1,3}[)）]|[(（]?[一二三四五六七八九十]{1,3}(?:[)）]、?|[、.．]))\s*(?=\S)/;
const NOTE_MARK = /\s*[\u2460-\u2487*＊※†‡]+$/;

/** "Population, total [SP.POP.TOTL]": the code of the World Bank is no part of the name. */
const CODE = /(?<=\S)\s*\[[A-Z]{2}(?:\.[A-Z\d]{2,})+\]$/;

const LAST_BRACKET = /^(.*?)\s*[(（[【]([^()（）[\]【】]*)[)）\]】]\s*$/s;

/** "种畜禽场(个)总数": the bracket stands before the word for the whole. */
const INNER_BRACKET = /^([^()（）]+)[(（]([^()（）]*)[)）](总数|合计|总计|小计|总量|数量)$/;

/** "GDP_亿元", "第二产业比重_%": column names of people who write programs. */
const UNIT_SUFFIX = /^(.*[^_])_([^_]*[\u4e00-\u9fff%‰][^_]*)$/s;

/** "财政科技支出/万元", "技术合同成交额，亿元", "亏损面%": the unit stands behind the name without a bracket. */
const BARE_UNIT = /^(.*[\u4e00-\u9fff])\s*(?:[/／,，:：]\s*([^/／,，:：]{1,8})|([%％‰]))$/s;

/**
 * Splits what a label carries besides its name: the LAST bracket's unit ("人口数(人口抽样调查)(人)"), a form in brackets
 * ("高新技术企业（期末）") or at the end of the name ("国内生产总值累计值"), "其中：" and the English repetition.
 */
export function splitLabel(label: string): LabelReading {
  let name = withoutEnglishTwin(cleanLabel(label)).replace(NUMBERING, '').replace(NOTE_MARK, '').replace(CODE, '');
  let unit: string | null = null;
  let form: ValueForm | null = null;
  for (let match = LAST_BRACKET.exec(name); match !== null; match = LAST_BRACKET.exec(name)) {
    const inside = foldText(match[2] ?? '').replace(/^单位:?\s*/, '');
    const stated = FORMS.find(([pattern]) => pattern.test(inside))?.[1];
    if (unit === null && isUnitText(inside)) unit = inside;
    else if (form === null && stated !== undefined) form = stated;
    else break;
    name = cleanLabel(match[1] ?? '');
  }
  const inner = unit === null ? INNER_BRACKET.exec(name) : null;
  if (inner !== null && isUnitText(inner[2] ?? '')) [name, unit] = [`${inner[1]}${inner[3]}`, inner[2] ?? null];
  if (unit !== null && hasOtherUnit(name, unit)) unit = null;
  const suffix = unit === null ? UNIT_SUFFIX.exec(name) : null;
  if (suffix !== null && isUnitText(suffix[2] ?? '')) [name, unit] = [suffix[1] ?? name, suffix[2] ?? null];
  const bare = unit === null && !isUnitText(name) ? BARE_UNIT.exec(name) : null;
  const behind = bare?.[2] ?? bare?.[3] ?? '';
  if (bare !== null && isUnitText(behind)) [name, unit] = [bare[1] ?? name, behind];
  const worded = form === null ? FORM_SUFFIX.exec(name) : null;
  if (worded !== null) {
    form = (worded[2] ?? worded[3] ?? worded[4] ?? '').startsWith('累计') ? 'cumulative' : 'period';
    name = worded[1] ?? name;
  }
  unit ??= form === null ? unitOfEnglish(name) : null;
  const part = /^(?:#\s*|其中\s*[:：]?\s*)(?![:：\s])(.+)$/s.exec(name);
  // "其中：" over the parts names none of them.
  const isHead = /^其中\s*[:：]?$/.test(name);
  return { name: isHead ? '' : cleanLabel(part?.[1] ?? name), unit, form, ofWhich: part !== null || isHead };
}

/**
 * "GDP (current US$)", "GDP (constant 2015 US$)": such a bracket says the unit and stays in the name, which it tells from
 * its neighbours; so does one before "(modeled ILO estimate)".
 */
function unitOfEnglish(name: string): string | null {
  const inside = /\(([^()]{1,60})\)(?: \((?:[a-z ]*estimate|cumulative)\))?$/i.exec(name)?.[1];
  return inside !== undefined && !hasChinese(name) && hasEnglishUnitWords(inside) ? cleanLabel(inside) : null;
}

/** "年末人数(人)年末机构数(个)": two names ran into one cell; growth of an amount ("GDP(亿元)增速(%)") is none. */
function hasOtherUnit(name: string, unit: string): boolean {
  const inside = /[(（]([^()（）]*)[)）]/.exec(name)?.[1] ?? '';
  return !/^(%|‰|pp|个?百分点)$/.test(unit) && inside !== unit && isUnitText(inside);
}
