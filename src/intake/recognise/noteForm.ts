// How the values of a table count, where a note below it says so: "注：完成数为1-6月累计数。".
// Law: only a sentence about all values is taken, and none about months that end elsewhere than the table's own.
import type { ValueForm } from '../../model/observation';
import { lastDay, yearOf } from '../../model/period';
import type { Period } from '../../model/period';
import { foldText } from '../notation/cleanText';
import { parsePeriodText } from '../notation/parsePeriodText';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';

const SAYS_FORM =
  /^(?:[(（]?(?:附?注|备注|说明)?\d*[:.、)）]?\d*[.、]?)?(?:本|该)?(?:表中?|表内)?(?:各项?|全部|所有|以上|上述)?(?:指标|数据|数值|数字|数|完成(?:数|值|情况)|实际完成|实绩)?(?:均|都)?[为系是](.*?)(累计|当月|当季|单月|单季|本月|本季)(?:完成)?(?:数据?|值|发生额)$/;

export function formOfNotes(notes: readonly string[], own: Period | null): ValueForm | null {
  const forms = notes.flatMap((note) =>
    note.split(/[。；;，,\n]/).flatMap((sentence) => {
      const [, when = '', word] = SAYS_FORM.exec(foldText(sentence).replace(/\s/g, '')) ?? [];
      if (word === undefined || !isOf(own, when)) return [];
      return word === '累计' ? ['cumulative' as const] : ['period' as const];
    }),
  );
  const [only] = new Set(forms);
  return new Set(forms).size === 1 ? (only ?? null) : null;
}

/** "1-6月" under a title of the second quarter; words such as 本年 say no months. */
function isOf(own: Period | null, when: string): boolean {
  if (!/\d|[一二三四]季/.test(when)) return true;
  if (own === null) return false;
  const said = parsePeriodText(when, { ...NO_PERIOD_CONTEXT, year: yearOf(own) })?.period ?? null;
  return said !== null && lastDay(said) === lastDay(own);
}
