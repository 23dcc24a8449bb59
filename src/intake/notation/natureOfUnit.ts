// Whether a unit can be that of a named measure: money, counts and shares do not mix. Law: only what a name says plainly
// counts; a name that says nothing takes any unit.
import { normaliseUnit } from '../../model/unit';

export type Nature = 'money' | 'count' | 'share';

const SHARE = /(强度|占比|比重|比例|比率|百分比|(?<!功|汇|频|速|倍)率|share|ratio|(?<!exchange[ _])rate|percentage)$/i;
const COUNT = /((?<!指|系|倍|分|基|参|函|算|计划|完成|实际|执行|到位|累计)数|数量|人数|人员|当量)$/;
const MONEY = /(经费|费用|收入|支出|金额|额|产值|利润|利润总额|增加值|投资|税收|资金|销售额|成交额|生产总值|GDP)$/;

/** What a name plainly measures; null when it may be several things. */
export function natureOfName(name: string): Nature | null {
  const bare = name.replace(/[(（][^()（）]*[)）]/g, '').trim();
  if (SHARE.test(bare)) return 'share';
  if (COUNT.test(bare)) return 'count';
  return MONEY.test(bare) ? 'money' : null;
}

export function natureOfUnit(unit: string): Nature | null {
  const spelled = normaliseUnit(unit);
  if (/^(%|‰|pp)$|^% /.test(spelled)) return 'share';
  if (/(元|英镑)$/.test(spelled)) return 'money';
  return /(人|人年|人次|户|家|个|项|件|篇|名|台|种|所)$/.test(spelled) && !spelled.includes('/') ? 'count' : null;
}

/** True when the unit cannot be that of the name: 亿元 of an intensity or of a number of firms, 家 of a sum of money. */
export function contradicts(unit: string, name: string): boolean {
  const [own, stated] = [natureOfName(name), natureOfUnit(unit)];
  return own !== null && stated !== null && own !== stated && stated !== 'share';
}

/** As `contradicts`, also for shares: an amount of money is no percentage unless its file says so itself. */
export function isUnlikely(unit: string, name: string): boolean {
  const [own, stated] = [natureOfName(name), natureOfUnit(unit)];
  return own !== null && stated !== null && own !== stated;
}
