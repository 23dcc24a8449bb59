// A time period is text that sorts and compares as text within one frequency; no Date, no time zone.
// Law: parsePeriod(p) is p for every Period, and two periods of one frequency compare as their starts do.

/** Frequencies after SDMX CL_FREQ where it has one; fiscal years ("2000/01") and spans ("2021-2025") are ours. */
export type Frequency = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'fiscal' | 'span';

/**
 * Canonical text of a period: "2024", "2024-H1", "2024-Q3", "2024-09", "2024-09-30",
 * fiscal "2000/01", span "2021-2025".
 */
export type Period = string & { readonly __period: unique symbol };

/** Calendar day as ISO 8601 text, "2024-09-30". */
export type IsoDate = string & { readonly __isoDate: unique symbol };

const SHAPES: Readonly<Record<Frequency, RegExp>> = {
  year: /^\d{4}$/,
  half: /^\d{4}-H[12]$/,
  quarter: /^\d{4}-Q[1-4]$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  fiscal: /^\d{4}\/\d{2}$/,
  span: /^\d{4}-\d{4}$/,
};

const FREQUENCY_CODES: Record<Frequency, string> = {
  year: 'A',
  half: 'S',
  quarter: 'Q',
  month: 'M',
  day: 'D',
  fiscal: 'A',
  span: 'N',
};

/** SDMX CL_FREQ code of a frequency; a fiscal year is annual, a span has no standard code and is "N". */
export function frequencyCode(frequency: Frequency): string {
  return FREQUENCY_CODES[frequency];
}

/** Returns the period for canonical text, or null: notations people use are read in intake, not here. */
export function parsePeriod(text: string): Period | null {
  const frequency = shapeOf(text);
  if (!SHAPES[frequency].test(text)) return null;
  if (frequency === 'day' && parseIsoDate(text) === null) return null;
  if (frequency === 'fiscal' && (Number(text.slice(0, 4)) + 1) % 100 !== Number(text.slice(5))) return null;
  if (frequency === 'span' && text.slice(0, 4) >= text.slice(5)) return null;
  return text as Period;
}

/** The only frequency that a text of this length and mark can have. */
function shapeOf(text: string): Frequency {
  switch (text.length) {
    case 4:
      return 'year';
    case 9:
      return 'span';
    case 10:
      return 'day';
    default:
      return text[4] === '/' ? 'fiscal' : text[5] === 'Q' ? 'quarter' : text[5] === 'H' ? 'half' : 'month';
  }
}

/** Returns the period for canonical text and throws on anything else: for literals and stored data. */
export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`not a period: ${JSON.stringify(text)}`);
  return parsed;
}

export function frequencyOf(value: Period): Frequency {
  const frequency = shapeOf(value);
  if (!SHAPES[frequency].test(value)) throw new Error(`not a period: ${JSON.stringify(value)}`);
  return frequency;
}

export function yearOf(value: Period): number {
  return Number(value.slice(0, 4));
}

export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? (text as IsoDate) : null;
}

/** Returns the day for ISO text and throws on anything else. */
export function isoDate(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new Error(`not a date: ${JSON.stringify(text)}`);
  return parsed;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function monthsOf(value: Period): readonly [number, number] {
  switch (frequencyOf(value)) {
    case 'half':
      return value.endsWith('1') ? [1, 6] : [7, 12];
    case 'quarter': {
      const quarter = Number(value.slice(-1));
      return [quarter * 3 - 2, quarter * 3];
    }
    case 'month':
    case 'day':
      return [Number(value.slice(5, 7)), Number(value.slice(5, 7))];
    case 'year':
    case 'span':
      return [1, 12];
    case 'fiscal':
      return [4, 3];
  }
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** First calendar day; a fiscal year is taken from 1 April, as the offices that use "2000/01" do. */
export function firstDay(value: Period): IsoDate {
  if (frequencyOf(value) === 'day') return isoDate(value);
  return isoDate(`${value.slice(0, 4)}-${pad(monthsOf(value)[0])}-01`);
}

/** Last calendar day, inclusive. */
export function lastDay(value: Period): IsoDate {
  const frequency = frequencyOf(value);
  if (frequency === 'day') return isoDate(value);
  const year =
    frequency === 'span' ? Number(value.slice(5)) : frequency === 'fiscal' ? yearOf(value) + 1 : yearOf(value);
  const month = monthsOf(value)[1];
  return isoDate(`${year}-${pad(month)}-${pad(daysInMonth(year, month))}`);
}

/** The whole month or quarter before the one that a month or quarter ends with; "2024-01" has "2023-12" and "2023-Q4". */
export function periodBefore(value: Period, frequency: 'month' | 'quarter'): Period {
  const first = firstDay(periodAt(lastDay(value), frequency));
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const last = month === 1 ? `${String(year - 1).padStart(4, '0')}-12` : `${first.slice(0, 4)}-${pad(month - 1)}`;
  return periodAt(lastDay(period(last)), frequency);
}

/** The same period `years` earlier (or later when negative); null for spans, which have no year before. */
export function yearsEarlier(value: Period, years = 1): Period | null {
  const frequency = frequencyOf(value);
  if (frequency === 'span') return null;
  const year = yearOf(value) - years;
  if (frequency === 'fiscal') return period(`${year}/${pad((year + 1) % 100)}`);
  if (frequency === 'day' && value.slice(5) === '02-29') return null;
  return period(`${String(year).padStart(4, '0')}${value.slice(4)}`);
}

/** The calendar year of that number. */
export function calendarYear(year: number): Period {
  return period(String(year).padStart(4, '0'));
}

/** The period of a frequency that contains a day. */
export function periodAt(day: IsoDate, frequency: 'year' | 'half' | 'quarter' | 'month' | 'day'): Period {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (frequency) {
    case 'year':
      return period(year);
    case 'half':
      return period(`${year}-H${month <= 6 ? 1 : 2}`);
    case 'quarter':
      return period(`${year}-Q${Math.ceil(month / 3)}`);
    case 'month':
      return period(day.slice(0, 7));
    case 'day':
      return period(day);
  }
}

/** Orders periods by their last day, then the longer one last, so that a year follows its quarters. */
export function comparePeriods(left: Period, right: Period): number {
  if (left === right) return 0;
  const frequency = frequencyOf(left);
  if (frequency !== 'span' && frequency === frequencyOf(right)) return left < right ? -1 : 1;
  const byEnd = lastDay(left) < lastDay(right) ? -1 : lastDay(left) > lastDay(right) ? 1 : 0;
  if (byEnd !== 0) return byEnd;
  return firstDay(left) > firstDay(right) ? -1 : firstDay(left) < firstDay(right) ? 1 : left < right ? -1 : 1;
}
