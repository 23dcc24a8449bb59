// Bare years in a header below a title that states a part of the last of them: "2024年" and "2023年同期" under "2024年1-6月".
// Law: a year that is not over is that part of it; of the year before both may be meant, unless the sheet says which.
import { lastDay, yearOf, yearsEarlier } from '../../model/period';
import type { Period } from '../../model/period';
import type { PeriodReading } from '../notation/periodReading';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import { statusOfPiece } from '../notation/statusOfPiece';
import type { TableDraft } from './draft';
import { headerMeaning, isDerivedHeader } from './headerWords';
import type { PeriodHeader } from './periodOfHeader';
import { headersUnder } from './periodOfHeader';

/** `headers` by column, in the order of the draft's profiles. */
export function withinStated(
  { around, profiles }: Pick<TableDraft, 'around' | 'profiles'>,
  headers: readonly (PeriodHeader | null)[],
): readonly (PeriodHeader | null)[] {
  const stated = around.period;
  const whole = partOfYear(around);
  if (stated === null || whole === null) return headers;
  const year = yearOf(whole);
  const years = new Set(headers.flatMap((header) => bareYear(header) ?? []));
  if (!years.has(year) || Math.max(...years) > year) return headers;
  const earlier = yearsEarlier(whole);
  const comparesLike = profiles.some(({ parts }) => isDerivedHeader(parts) || parts.some((part) => /同期/.test(part)));
  return headers.map((header) => {
    const own = bareYear(header);
    if (header === null || earlier === null) return header;
    if (own === year) return { ...header, reading: { ...stated, form: header.reading.form ?? stated.form } };
    if (own !== year - 1) return header;
    if (comparesLike)
      return { ...header, reading: { ...stated, period: earlier, form: header.reading.form ?? stated.form } };
    return years.size > 2 ? header : { ...header, reading: eitherOf(header.reading, earlier) };
  });
}

/** What each header may mean, null where the title leaves no doubt about it. */
export function doubtsWithin(draft: Pick<TableDraft, 'around' | 'profiles'>): readonly (readonly Period[] | null)[] {
  const stated = partOfYear(draft.around);
  if (stated === null) return [];
  const context = { ...NO_PERIOD_CONTEXT, year: yearOf(stated) };
  const headers = headersUnder(
    draft.profiles.map(({ parts }) => parts),
    context,
  );
  return withinStated(draft, headers).map((header) => header?.reading.ambiguous ?? null);
}

/** The period of the title where its year was not over then. */
function partOfYear({ period }: TableDraft['around']): Period | null {
  const whole = period?.period ?? null;
  return whole === null || whole.length === 4 || lastDay(whole).endsWith('12-31') ? null : whole;
}

function eitherOf({ period }: PeriodReading, earlier: Period): PeriodReading {
  return { period: null, form: null, upTo: false, ambiguous: period === null ? [earlier] : [earlier, period] };
}

/** The year of a heading that names nothing finer; targets and forecasts of a year are of all of it. */
function bareYear(header: PeriodHeader | null): number | null {
  const period = header?.reading.period ?? null;
  if (header === null || period === null || period.length !== 4) return null;
  const isPromise = header.rest.some((part) => headerMeaning(part) === 'target' || statusOfPiece(part) !== null);
  return isPromise ? null : yearOf(period);
}
