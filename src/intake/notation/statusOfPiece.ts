// How firm values are, where a header or a note says so: "2023年预计", "2022年（最终核实数）".
// Law: only words that stand for themselves count; a name that merely holds such a word ("预测准确率") says nothing.
import { isMissing } from '../../model/observation';
import type { PresentStatus } from '../../model/observation';
import { foldText } from './cleanText';
import { parseStatusWord } from './statusWord';

const STATUS_WORD =
  /^(?:预计|预测|测算|暂估|估计|估算|初步|初步核算|初步统计|初步汇总|初报|快报|年快报|最终|最终核实|终核|核定|决算|修订|修订后|调整后)(?:完成)?(?:数据|数|值|额|情况)?$/;

/** Null when the piece of a text is no word of a state. */
export function statusOfPiece(piece: string): PresentStatus | null {
  const word = foldText(piece).replace(/^[(]|[)]$/g, '');
  if (!STATUS_WORD.test(word)) return null;
  const status = parseStatusWord(word.startsWith('核定') ? '最终' : word);
  return status === null || isMissing(status) ? null : status;
}
