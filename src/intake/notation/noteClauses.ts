// What notes say of how firm values are: "2.技术合同成交额为初步数。". Law: only a sentence that ends with the state
// says one; "最终数以年报为准" says nothing of the values at hand.
import type { PresentStatus } from '../../model/observation';
import { foldText } from './cleanText';
import { statusOfPiece } from './statusOfPiece';

export interface NoteClause {
  /** What the state is said of; '' where the values as such are meant. */
  readonly subject: string;
  readonly status: PresentStatus;
  /** The sentence as it stands in the note, without its number. */
  readonly text: string;
}

const LONGEST_NOTE = 2000;

const SAYS_STATE =
  /^(.*?)的?(?:统计)?(?:数据|数值|数字)?(?:均|皆|都|暂|全部|目前)*(?<!不)[为系是](.{2,6}?)(?:统计)?(数据|数值|数|值|结果)?$/;

const OF_ALL =
  /^(?:(?:本|该|此)表(?:中|内|格)?|[上下]表(?:中|内)?|表[中内格]|以上|上述|本期|全部|所有)?(?:全部|所有|各项?|各)?(?:指标|数据|数值|数字|数)?$/;

/** What a note says of states, in its order. */
export function noteClauses(note: string): readonly NoteClause[] {
  if (note.length > LONGEST_NOTE) return [];
  return note.split(/[。；;\n]/).flatMap((sentence) => {
    const parts = withoutMark(sentence).split(/[，,]/);
    const mark = /^\s*([*＊※†‡\u2460-\u2487]+)\s*[为系是]/.exec(sentence)?.[1] ?? null;
    return parts.flatMap((part, at) => {
      const said = clauseOf(part);
      if (said === null) return [];
      // "*为估算数": said of the marked figures, not of all.
      if (mark !== null && at === 0 && said.subject === '') return [{ ...said, subject: mark, text: sentence.trim() }];
      // "除高企数外，均为初步数": what stands before the comma says of what.
      const isOfAll = said.subject === '' && at > 0;
      return [
        isOfAll ? { ...said, subject: parts.slice(0, at).join('，'), text: parts.slice(0, at + 1).join('，') } : said,
      ];
    });
  });
}

/** Without "注：1." before it and the bracket around it. */
function withoutMark(sentence: string): string {
  return foldText(sentence)
    .replace(/^[(※*]*(?:(?:备?注|说明|附注)\s*\d*\s*:?)?\s*/, '')
    .replace(/^[(]?\d{1,2}\s*[).、]\s*(?!\d(?!\d{3}年))/, '')
    .replace(/^[(]|[).]+$/g, '')
    .trim();
}

function clauseOf(text: string): NoteClause | null {
  const [, subject, word, noun] = SAYS_STATE.exec(text.replace(/\s/g, '')) ?? [];
  if (subject === undefined || word === undefined) return bareState(text);
  const status = statusOfPiece(`${word}${noun ?? ''}`) ?? statusOfPiece(word);
  return status === null ? null : { subject: OF_ALL.test(subject) ? '' : subject, status, text };
}

/** "注：初步数", "（快报数）". */
function bareState(text: string): NoteClause | null {
  const status = statusOfPiece(text);
  return status === null ? null : { subject: '', status, text };
}
