// The kind of an indicator nobody described: a share is a ratio, a state is a stock, the rest adds up over time.
import type { IndicatorKind } from '../../model/indicator';
import { FRACTION, normaliseUnit } from '../../model/unit';
import type { FoundSeries } from '../map/mappedTable';

/** What these words name is there at a moment and adds up over no months: 贷款余额, 专利拥有量, 在孵企业数. */
const STOCK =
  /(余额|有效期内|存量|拥有量|保有量|库存量?|结存|有效(期内)?的?(高新技术企业|高企|发明专利|专利|注册商标|商标)(数量?|件数|时点数)?|(在[册库孵]|现有)(企业|机构|团队|平台|载体|人员|人才|单位)(家数|个数|人数|总?数量?)?)$/;
const ADDED = /新增|净增|增加|增长/;

export function guessKind({ unit, form, indicator }: Pick<FoundSeries, 'unit' | 'form' | 'indicator'>): IndicatorKind {
  const plain = unit === null ? '' : normaliseUnit(unit);
  if (plain === FRACTION || /^[%‰]|^pp$|\//.test(plain)) return 'ratio';
  return form === 'end' || isStockName(indicator) ? 'stock' : 'flow';
}

function isStockName(indicator: string): boolean {
  const bare = indicator.replace(/[（(](?!有效期内)[^（()）]*[)）]$/, '').replace(/[（()）]/g, '');
  return STOCK.test(bare) && !ADDED.test(indicator);
}
