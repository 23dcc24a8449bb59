// Words by which rows of office sheets say what they are: units, totals, sections, notes, signatures.
import { foldLabel, foldText } from '../notation/cleanText';

export function isTotalWord(text: string): boolean {
  return /^(合计|总计|小计|共计|总合计|本页合计|累计合计|total|subtotal|grandtotal|sum)(数|额)?(:?\d+[家户个项件人名条场次])?$/.test(
    foldLabel(text),
  );
}

/** "一", "一、创新主体", "(二)研发投入", "第一部分 …": a heading that stands among body rows. */
export function isSectionText(text: string): boolean {
  const folded = foldText(text);
  return (
    /^[(]?[一二三四五六七八九十]{1,3}[)]?[、.．,，\s]*$/.test(folded) ||
    /^([一二三四五六七八九十]{1,3}[、.．]|[(][一二三四五六七八九十]{1,3}[)]|第[一二三四五六七八九十]{1,3}(部分|类|章))\s*\S/.test(
      folded,
    )
  );
}

export function isNoteText(text: string): boolean {
  return NOTE.test(foldText(text)) || /^data extracted on /i.test(text);
}

/** "第1页 共2页", "（以下空白）", "接下页": said of the paper. */
export function isPageLine(text: string): boolean {
  return /^[(（\-—\s]*(第\s*\d+\s*页|共\s*\d+\s*页|以下(无正文|空白|为空)|(上|下)?接(上|下)?页)/.test(text);
}

/** Eurostat: below such a line stand marks and flags with their meaning, and no values. */
export function isLegendHead(text: string): boolean {
  return /^(special values?|(available|observation) flags?)\s*:?$/i.test(text.trim());
}

/** "Unit of measure", "Dataset:": the name of what stands beside it above a table of Eurostat. */
export function preambleName(text: string): 'unit' | 'title' | null {
  if (/^unit of measure\s*:?$/i.test(text.trim())) return 'unit';
  return /^dataset\s*:?$/i.test(text.trim()) ? 'title' : null;
}

/** A line of its own that begins with "#", "*" or "※"; beside values "#" means "of which". */
export function isCommentText(text: string): boolean {
  return /^[#*※]\s*\S/.test(text.trim());
}

const NOTE =
  /^(附?注|备注|说明|附注|notes?|remarks?|sources?|data sources?|(数据|资料)?来源|指标解释)\s*(?:\(?\d*\)?\s*[:.、]|\d)/i;

const SIGNED =
  '(?:填报|填表|制表|审核|复核|审批|审定|签发|经办|校核|核稿|编制|报送|报出)(?:人员?|单位|部门|日期|时间)|' +
  '(?:单位|统计|部门|科室|主要|分管)?负责人(?:签[字章])?|(?:主管|分管|主要)领导(?:签[字章])?|联系(?:人|电话|方式)|签[字章]';
const SIGNATURE = new RegExp(`(?:${SIGNED}|制表|审核|复核|审批|审定|校核)\\s*[:：]`);
const SIGNATURE_LABEL = new RegExp(`^[(（]?(?:${SIGNED}|制表|审核|复核)[)）]?[:：]?$`);

/** "填报人：张某", wherever it stands in its row. */
export function isSignatureText(text: string): boolean {
  return SIGNATURE.test(text);
}

/** A row that begins with "填表人", "联系电话" or the like: what stands behind is no value, be it a date or a number. */
export function isSignatureRow(texts: readonly string[]): boolean {
  return texts.some(isSignatureText) || SIGNATURE_LABEL.test(foldText(texts[0] ?? ''));
}

/** "指标：人口数(人)", "数据库：分省年度数据": a line of an export's preamble, name and content. */
export function preambleLine(text: string): { readonly name: string; readonly content: string } | null {
  const match = /^([\u4e00-\u9fffA-Za-z ]{1,12})\s*[:：]\s*(.+)$/s.exec(text.trim());
  return match === null ? null : { name: match[1] ?? '', content: match[2] ?? '' };
}
