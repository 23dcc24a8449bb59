// What the rows behind a value amount to: counted, told apart, added or averaged. Each different text is read once.
// Law: sums are exact in the decimals that the cells have; a row without its number is left out with the reason.
import type { Measure } from '../../model/derivationRule';
import { shiftDecimal } from '../../model/rounding';
import { readAmount, unitOfHeader, type AmountReading } from './readAmount';
import { columnOf, hasFieldColumn, type RegisterSource } from '../../model/registerSource';
import { workingDaysOf } from './rowConditions';
import { IN, leftOutFor, type Verdict } from './verdict';

export interface RowMeasure {
  /** Whether a row can be measured. */
  readonly judge: (row: number) => Verdict;
  /** Null where no rows give no value: a mean of nothing. */
  readonly measure: (rows: readonly number[]) => number | null;
}

export function fieldsOfMeasure(measure: Measure): readonly (readonly string[])[] {
  switch (measure.kind) {
    case 'count':
      return [];
    case 'distinct':
      return measure.fields.map((field) => [field]);
    case 'members':
      return [measure.fields];
    case 'sum':
    case 'mean':
      return [[measure.field]];
    case 'workingDays':
      return [[measure.from], [measure.until]];
  }
}

/** `unit`: of the rule; amounts are given in it. */
export function rowMeasure(source: RegisterSource, measure: Measure, unit: string): RowMeasure {
  switch (measure.kind) {
    case 'count':
      return { judge: () => IN, measure: (rows) => rows.length };
    case 'distinct':
      return distinctMeasure(source, measure.fields);
    case 'members':
      return memberMeasure(source, measure.fields, measure.distinct);
    case 'sum':
    case 'mean':
      return amountMeasure(source, measure.field, unit, measure.kind);
    case 'workingDays': {
      const between = workingDaysOf(source, measure.from, measure.until, measure.holidays);
      return numberMeasure((row) => between(row), 'mean');
    }
  }
}

/** By row, what the fields say together; '' where they say nothing. */
export function identities(source: RegisterSource, fields: readonly string[]): (row: number) => string {
  const columns = fields.flatMap((field) => (field === 'firm' ? source.firms : columnOf(source, field)) ?? []);
  const texts = columns.map(({ values }) => values.map((value) => value.trim()));
  return (row) => {
    const parts = columns.map(({ at }, column) => texts[column]?.[at[row] as number] ?? '');
    return parts.every((part) => part === '') ? '' : parts.join('\u0000');
  };
}

function distinctMeasure(source: RegisterSource, fields: readonly string[]): RowMeasure {
  const identityOf = identities(source, fields);
  const { ids, nothing } = numbered(source.rows.keys.length, identityOf);
  return {
    judge: (row) => (ids[row] === nothing ? leftOutFor('nothingNamed') : IN),
    measure: (rows) => {
      const seen = new Set<number>();
      for (const row of rows) seen.add(ids[row] as number);
      return seen.size;
    },
  };
}

/** Whole numbers for texts, since sets of numbers are fast. */
function numbered(size: number, textOf: (row: number) => string) {
  const known = new Map<string, number>([['', 0]]);
  const ids = new Uint32Array(size);
  for (let row = 0; row < size; row += 1) {
    const text = textOf(row);
    let id = known.get(text);
    if (id === undefined) known.set(text, (id = known.size));
    ids[row] = id;
  }
  return { ids, nothing: 0 };
}

const BETWEEN_NAMES = /[、,，;；\n\r|/]+/;
/** "等5家" behind a list names nobody. */
const AND_OTHERS = /等?(?:\d+|[一二三四五六七八九十百]+)?(?:家|户)?(?:企业|公司|单位)?$/;

function memberMeasure(source: RegisterSource, fields: readonly string[], distinct: boolean): RowMeasure {
  const field = fields.find((one) => hasFieldColumn(source, one)) ?? 'firm';
  const column = field === 'firm' ? source.firms : (columnOf(source, field) ?? source.firms);
  const members = column.values.map((text) => (field === 'firm' ? [text].filter((one) => one !== '') : names(text)));
  const ids = members.map((list) => list.map((name) => (field === 'firm' ? name : source.firmNamed(name))));
  return {
    judge: (row) => (ids[column.at[row] as number]?.length === 0 ? leftOutFor('nothingNamed') : IN),
    measure: (rows) => {
      const all = rows.flatMap((row) => ids[column.at[row] as number] ?? []);
      return distinct ? new Set(all).size : all.length;
    },
  };
}

function names(text: string): string[] {
  return text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .map((name, at, all) => (at === all.length - 1 && /等/.test(name) ? name.replace(AND_OTHERS, '') : name))
    .filter((name) => name !== '');
}

function amountMeasure(source: RegisterSource, field: string, unit: string, kind: 'sum' | 'mean'): RowMeasure {
  const column = columnOf(source, field);
  const header = source.head.columns[source.fields.get(field) ?? -1]?.name ?? '';
  const amounts = column?.values.map((text) => readAmount(text, unitOfHeader(header), unit)) ?? [];
  return numberMeasure((row) => reasoned(amounts[column?.at[row] ?? -1] ?? 'missing'), kind);
}

function reasoned(amount: AmountReading) {
  if (amount === 'missing') return 'numberMissing';
  return amount === 'unreadable' ? 'numberUnreadable' : amount;
}

type Numbered = number | Parameters<typeof leftOutFor>[0];

function numberMeasure(numberOf: (row: number) => Numbered, kind: 'sum' | 'mean'): RowMeasure {
  return {
    judge: (row) => {
      const found = numberOf(row);
      return typeof found === 'number' ? IN : leftOutFor(found);
    },
    measure: (rows) => {
      if (rows.length === 0) return kind === 'sum' ? 0 : null;
      const sum = exactSum(rows.map((row) => numberOf(row)).filter((found) => typeof found === 'number'));
      return kind === 'sum' ? sum : sum / rows.length;
    },
  };
}

/** Without binary dust: 0.1 and 0.2 are 0.3. */
export function exactSum(numbers: readonly number[]): number {
  const decimals = numbers.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const whole = numbers.reduce((sum, value) => sum + Math.round(shiftDecimal(value, decimals)), 0);
  return Number.isSafeInteger(whole) ? shiftDecimal(whole, -decimals) : numbers.reduce((sum, value) => sum + value, 0);
}

function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0 || text.includes('e') ? 0 : text.length - point - 1;
}
