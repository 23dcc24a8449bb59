// Units offered for a measure that states none, the likeliest first. Law: they are offered and never taken; where money
// may be in units ten thousand times apart all are offered, so that one is chosen and not just confirmed.
import { matchArea, matchIndicator, nearIndicators } from '../names';
import type { NameIndex } from '../names';
import { natureOfName } from '../notation/natureOfUnit';
import type { ColumnProfile } from './columnProfile';
import { subjectOfGrowth } from './headerWords';

const MONEY = ['元', '千元', '万元', '亿元'];
const MONEY_OF_A_COUNTRY = ['亿元', '万元', '千元', '元'];

/** 全国 in the lists of Chinese offices. */
const COUNTRY = '100000';
/** Ten hundred million yuan, in 万元: no country has a known sum of money below it. */
const SMALLEST_OF_A_COUNTRY = 100_000;

export interface MeasureLook {
  readonly names: NameIndex;
  readonly label: string;
  /** The columns of its values and of the areas of its rows. */
  readonly values: readonly ColumnProfile[];
  readonly areas: readonly ColumnProfile[];
}

/** What the catalogue says of a measure of that name, or else what its name plainly asks for. */
export function likelyUnits(look: MeasureLook): readonly string[] {
  const { names, label } = look;
  const code = matchIndicator(names, label)?.code ?? nearIndicators(names, label)[0];
  const indicator = code === undefined ? undefined : names.indicatorByCode.get(code);
  if (indicator === undefined) return unitsOfName(label);
  if (!MONEY.includes(indicator.unit)) return [indicator.unit];
  const isSum = indicator.kind === 'flow' || indicator.kind === 'stock';
  return isSum && isSmallForACountry(look) ? MONEY_OF_A_COUNTRY : MONEY;
}

/** "全国, 27956.3": read as 万元 the whole country would have spent less than a county does. */
function isSmallForACountry({ names, values, areas }: MeasureLook): boolean {
  const namesCountry = areas.some(({ distinct }) =>
    [...distinct.keys()].some((text) => matchArea(names, text)?.code === COUNTRY),
  );
  return namesCountry && Math.max(...values.map(({ largest }) => largest)) < SMALLEST_OF_A_COUNTRY;
}

/** "居民消费价格指数(上年同月=100)". */
const INDEX_BASE = /[(（]([^()（）]{1,20}[=＝]\s*100)[)）]/;

function unitsOfName(label: string): readonly string[] {
  const base = INDEX_BASE.exec(label)?.[1];
  if (base !== undefined) return [base.replace('＝', '=')];
  if (subjectOfGrowth(label) !== null || /_(pct|percent)$|%/i.test(label)) return ['%'];
  const nature = natureOfName(label);
  if (nature === 'share') return ['%'];
  return nature === 'money' ? MONEY : [];
}
