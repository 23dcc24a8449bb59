// Some tables name their columns by a total and its parts ("合计", "发明", "外观设计") or by classes ("省级", "A类"): words that
// say nothing outside. Law: such names are kept apart by the table's topic, so that those of two tables never become one
// indicator.
import type { FoundSeries, MappedTable } from '../map/mappedTable';
import { foldLabel } from '../notation/cleanText';
import { topicOfTitle } from '../notation/topicOfTitle';

const BARE_NAME =
  /^(合计|总计|小计|共计|总数|总额|总量|数量|数值|金额|比重|占比|比例|其他|指标值|total|subtotal|sum|value|amount|number|count|other|others)$/;

/** Classes of whatever the title names. */
const CLASS = /^((国家|部|省|市|区|县|校|院)级|第?[a-z甲乙丙丁一二三四五六七八九十\d]+[类档批]|男|女|男性|女性)$/;

/** The topic that the table's indicator names need, or null where they speak for themselves or there is no title. */
export function tableTopic(table: MappedTable): string | null {
  if (table.title === null || !table.series.some(isBare)) return null;
  const topic = topicOfTitle(table.title);
  return topic === '' ? null : topic;
}

function isBare({ indicator, indicatorCode }: FoundSeries): boolean {
  const name = foldLabel(indicator);
  return indicatorCode === null && (BARE_NAME.test(name) || CLASS.test(name));
}
