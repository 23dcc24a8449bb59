// Marks that people write where there is no value, each with its reason. Law: no mark is ever a zero.
import { entryOf } from '../../model/entryOf';
import type { MissingStatus } from '../../model/observation';
import { foldText } from './cleanText';

const MARKS: ReadonlyMap<string, MissingStatus> = new Map<string, MissingStatus>([
  ...marks('notApplicable', '- -- --- ---- / // \\ 不适用 不涉及 n/a n.a. na #n/a not applicable z'),
  ...marks('notCollected', ': .. 未统计 未监测 未填报 缺 缺失 无数据 无法统计 not available'),
  ...marks('notPublished', '暂无 待公布 未公布 尚未公布 待定 暂缺 暂未公布 待统计 待核定 tbd'),
  ...marks('belowUnit', '... …… ...... …'),
  ...marks('suppressed', '× x 保密 涉密 (d) confidential'),
  ...marks('noCases', '无 没有 未发生'),
  ...marks('blank', '空 空格 空白 null none nan #null'),
]);

function marks(status: MissingStatus, words: string): [string, MissingStatus][] {
  return words.split(/(?<!not) /).map((word) => [word, status]);
}

/** "无案件", "本年无新制定文件"; 无锡市 is a place. */
const NO_CASES =
  /^(本[年月季]|全年)?(无|没有|未)[\u4e00-\u9fff]{0,6}(案件?|新制定|新增|发生|此项|该项|任务|项目|投诉|诉讼|应诉|复议|事项|文件|情形)$/;

/** Reason behind a mark, or null when the text is none. `own` are marks that a table's mapping adds. */
export function missingMark(text: string, own: Readonly<Record<string, MissingStatus>> = {}): MissingStatus | null {
  const trimmed = text.trim();
  if (trimmed === '') return 'blank';
  const declared = entryOf(own, trimmed);
  if (declared !== undefined) return declared;
  if (trimmed.length > 20) return null;
  const folded = foldText(trimmed).toLowerCase();
  if (folded === '') return 'blank';
  const known = MARKS.get(folded) ?? MARKS.get(folded.replace(/ /g, ''));
  if (known !== undefined) return known;
  if (/^:\s*[a-z]{1,3}$/.test(folded)) return flaggedGap(folded);
  if (/(公布|发布|统计部门.*)$/.test(folded) && !/\d{4,}/.test(folded)) return 'notPublished';
  return NO_CASES.test(folded) ? 'noCases' : null;
}

/** ": c" of Eurostat: the flag behind the colon says why. */
function flaggedGap(folded: string): MissingStatus {
  if (folded.includes('c')) return 'suppressed';
  return folded.includes('z') ? 'notApplicable' : 'notCollected';
}
