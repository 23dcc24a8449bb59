// Rows that are worked out from the row above or from all rows: growth, shares, ranks, averages. Law: only a label that is
// nothing but such a word; "研发经费占比" or "工业增加值增速" names a measure of its own.
import { foldLabel } from './cleanText';
import { splitLabel } from './parseUnitText';

const GROWTH = /^(同比|环比|(比|较)(上年|去年)(同期)?)?(±|增长|增减|增速|增幅|增加)?(率|额|量|数|幅度?)?$/;
const SHARE = /^(占比|比重|占(全[区市省国]|总[数量额])的?(比重|比例)|完成率|完成进度|序时进度|排名|位次|名次)$/;
const MOMENT =
  /^((全[区市省国县]|各?县区|各?区县|各?街道)?平均(数|值|水平)?|均值|最大值|最小值|最高值|最低值|中位数|标准差)$/;

export function isDerivedLabel(text: string): boolean {
  const name = foldLabel(splitLabel(text).name).replace(/[%±]+$/, '');
  if (SHARE.test(name) || MOMENT.test(name)) return true;
  return GROWTH.test(name) && /同比|环比|上年|去年|增/.test(name);
}
