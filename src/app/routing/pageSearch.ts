// What a page shows, as it stands in the address. Law: anything unreadable is as if it were absent, never an error.
import * as v from 'valibot';
import { COMPARE_SHAPES } from '../compare/compareShapes';
import { INDICATOR_CHARTS } from '../indicator/indicatorChartName';
import { TARGET_FORMS } from '../../model/chartSpec';
import { REPORT_KINDS } from '../report/reportPeriods';
import { parseIsoDate, parsePeriod, type IsoDate, type Period } from '../../model/period';

const text = v.fallback(v.optional(v.string()), undefined);

const texts = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((found) => [...new Set(typeof found === 'string' ? [found] : found)]),
    ),
  ),
  undefined,
);

const period = v.fallback(
  v.optional(
    v.pipe(
      v.string(),
      v.check((found) => parsePeriod(found) !== null),
      v.transform((found) => found as Period),
    ),
  ),
  undefined,
);

const day = v.fallback(
  v.optional(
    v.pipe(
      v.string(),
      v.check((found) => parseIsoDate(found) !== null),
      v.transform((found) => found as IsoDate),
    ),
  ),
  undefined,
);

/** Values of an address are text. */
function wholeNumber(least: number) {
  const number = v.pipe(v.union([v.number(), v.pipe(v.string(), v.digits(), v.transform(Number))]), v.safeInteger());
  return v.fallback(v.optional(v.pipe(number, v.minValue(least))), undefined);
}

const page = wholeNumber(1);

function oneOf<const T extends readonly [string, ...string[]]>(members: T) {
  return v.fallback(v.optional(v.picklist(members)), undefined);
}

const FREQUENCIES = ['year', 'half', 'quarter', 'month', 'day', 'fiscal', 'span'] as const;
const FORMS = ['stated', 'single'] as const;

/** How many imports each side holds. */
export const changesSearch = v.object({ since: wholeNumber(0), until: wholeNumber(0) });

export const overviewSearch = v.object({ area: text, period, targets: oneOf(['only']) });

export const indicatorSearch = v.object({
  by: text,
  measure: oneOf(['amount', 'share']),
  year: period,
  code: text,
  area: text,
  frequency: oneOf(FREQUENCIES),
  form: oneOf(FORMS),
  chart: oneOf(INDICATOR_CHARTS),
  targets: oneOf(TARGET_FORMS),
  find: text,
});

export const compareSearch = v.object({
  versus: text,
  by: oneOf(['areas', 'indicators']),
  indicator: texts,
  area: texts,
  shape: oneOf(COMPARE_SHAPES),
  frequency: oneOf(FREQUENCIES),
  form: oneOf(FORMS),
  period,
  base: period,
  page,
  highlight: text,
  find: text,
});

export const tasksSearch = v.object({
  list: text,
  on: day,
  task: text,
  section: text,
  leader: text,
  deputy: text,
  due: oneOf(['days30', 'days90', 'overdue']),
  lamp: oneOf(['red', 'yellow', 'green', 'blue', 'grey']),
  by: oneOf(['urgency', 'list', 'section', 'leader', 'deputy', 'source']),
});

export const reportSearch = v.object({ kind: oneOf(REPORT_KINDS), period });

export const textsSearch = v.object({ area: text, period });

/** board: id of a board, or "chosen" for the chosen charts alone; the standard report without it. */
export const deckSearch = v.object({ area: text, period, board: text });

/** Text of a form that is checked where it is read. */
function like(form: RegExp) {
  return v.fallback(v.optional(v.pipe(v.string(), v.regex(form))), undefined);
}

const SEAMS = /^\d{1,5}(?:,\d{1,5})*$/;

/** Everything about a wall: what it plays, on which screen, for whom, and when it rests. */
export const wallSearch = v.object({
  board: text,
  area: text,
  period,
  seconds: like(/^[1-9]\d{0,3}$/),
  canvas: like(/^[1-9]\d{2,4}x[1-9]\d{2,4}$/),
  height: like(/^[1-9]\d{0,3}$/),
  distance: like(/^\d{1,2}(?:\.\d)?$/),
  seams: like(SEAMS),
  rowSeams: like(SEAMS),
  rest: like(/^\d{1,2}-\d{1,2}$/),
  dim: like(/^\d{1,2}-\d{1,2}$/),
});

/** The settings of a wall; `board`: which is arranged, `copy`: which a new one begins as. */
export const boardSearch = v.object({ ...wallSearch.entries, copy: text });

/** indicator (or rule) and period, since January and area: only the rows behind that number. */
export const registersSearch = v.object({
  register: text,
  find: text,
  where: texts,
  sort: text,
  indicator: text,
  period,
  since: oneOf(['january']),
  area: text,
});

export const settingsSearch = v.object({
  section: oneOf(['general', 'indicators', 'areas', 'mappings', 'rules', 'storage', 'about']),
  code: text,
  find: text,
});

export type BoardSearch = v.InferOutput<typeof boardSearch>;
export type WallSearch = v.InferOutput<typeof wallSearch>;
export type TasksSearch = v.InferOutput<typeof tasksSearch>;
export type CompareSearch = v.InferOutput<typeof compareSearch>;
export type SettingsSearch = v.InferOutput<typeof settingsSearch>;
