// What a table is about, out of its title. Law: two tables that differ in year and numbering alone have one topic.
import { cleanLabel, foldText } from './cleanText';
import { periodInText } from './periodInText';
import { periodOfTitle } from './periodOfTitle';

/** The title without numbering, period and words that every table's title has: what the table is about. */
export function topicOfTitle(title: string): string {
  const folded = cleanLabel(title)
    .replace(/[(（]?(计量)?单位[:：].*$/, '')
    .replace(/^(附件|附表|续表|表|table)?\s*\d+([-－.—]\d+)*[\s.、:：]+/i, '')
    .replace(/^(表|附表)\s*(?:[\d-]+|[一二三四五六七八九十]{1,3}(?=[\s\d:：、.]))[\s:：、.]*/, '');
  const bare = withoutPeriods(withoutPart(folded));
  return cleanLabel(
    bare
      .replace(/[(（][\s\d—–~-]*[)）]/g, '')
      .replace(/^(历年|近[\d两三四五六七八九十]+年)来?的?/, '')
      .replace(/^[\s,，、年度]*(中国|全国)?(历年)?(各|分)(级各类|级|类|地区|省|市|县区|区县|街道|行业)(?=.{2})/, '')
      .replace(
        /(按(地区|行业|街道|年份)分布|[按分](领域|行业|级别|类别|类型|层次|等级|区域)(分布|构成|统计)?|完成情况|情况|统计|一览|明细|汇总)*(表|统计表|汇总表|情况表|统计)?$/,
        '',
      ),
  );
}

/** "2024年科普活动（1-8月）" → "2024年科普活动". */
function withoutPart(title: string): string {
  const part = periodOfTitle(title)?.text ?? '';
  const folded = foldText(title);
  return part === '' || periodInText(title)?.text === part ? title : folded.replace(`(${part})`, '').replace(part, '');
}

/** "2023年6月和2022年6月高企数" → "高企数". */
function withoutPeriods(title: string): string {
  let bare = title;
  for (let found = periodInText(bare); found !== null && found.text !== ''; found = periodInText(bare)) {
    const next = foldText(bare)
      .replace(found.text, '')
      .replace(/^\s*[和与及、,](?=\S)/, '');
    if (next.length >= bare.length) break;
    bare = next;
  }
  return bare;
}
