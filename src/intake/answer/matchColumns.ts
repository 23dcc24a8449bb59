// Which column of a saved table each column of a new one is: by header text, else by what the header says.
// Law: a match is certain or there is none; what could be one of two columns is neither.
import type { ColumnRole, TableMapping } from '../../model/mapping';
import { foldHeader, headerMeaning } from '../recognise/headerWords';
import type { HeaderMeaning } from '../recognise/headerWords';
import { withoutPeriod } from '../recognise/shape';

export interface ColumnMatch {
  /** Position in the saved table. */
  readonly old: number;
  /** The header is written in another way. */
  readonly isRenamed: boolean;
}

type Columns = Pick<TableMapping, 'headers' | 'columns'>;

/** Header for comparing, periods as "*". */
export function headerKey(header: string): string {
  return header.split(' / ').map(withoutPeriod).join('/');
}

/** Columns that are nothing but a period, and those without a header among blank others, are matched by nobody here. */
export function matchColumns(saved: Columns, fresh: Columns): readonly (ColumnMatch | null)[] {
  const found: (ColumnMatch | null)[] = fresh.headers.map(() => null);
  const free = new Set(saved.headers.keys());
  for (const [step, keyOf] of STEPS.entries()) {
    const open = found.flatMap((match, index) => (match === null ? [index] : []));
    const [olds, news] = [grouped([...free], saved.headers, keyOf), grouped(open, fresh.headers, keyOf)];
    for (const [key, columns] of news) {
      for (const [index, old] of paired(olds.get(key) ?? [], columns, saved.columns)) {
        found[index] = { old, isRenamed: step > 1 };
        free.delete(old);
      }
    }
  }
  return found;
}

type KeyOf = (header: string) => string | null;

/** As written, without its period, without its unit, by its last row (a header that gained a row), by its meaning. */
const STEPS: readonly KeyOf[] = [
  (header) => header,
  (header) => (headerKey(header) === '*' ? null : headerKey(header)),
  (header) => nonBlank(header.split(' / ').map(foldHeader).join('/')),
  (header) => nonBlank(foldHeader(header.split(' / ').pop() ?? '')),
  (header) => meaningOf(header),
];

function nonBlank(key: string): string | null {
  return key === '' || withoutPeriod(key) === '*' ? null : key;
}

/** Words for what only one column of a table is. */
const SINGULAR: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  'indicator',
  'indicatorCode',
  'area',
  'areaCode',
  'year',
  'half',
  'quarter',
  'month',
  'period',
  'unit',
  'multiplier',
  'status',
  'form',
  'value',
]);

function meaningOf(header: string): string | null {
  const meaning = headerMeaning(header);
  return meaning !== null && SINGULAR.has(meaning) ? meaning : null;
}

function grouped(positions: readonly number[], headers: readonly string[], keyOf: KeyOf): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const position of positions) {
    const key = keyOf(headers[position] ?? '');
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  }
  return groups;
}

/** As many as before go in order; more or fewer only when all were taken alike. */
function paired(
  olds: readonly number[],
  news: readonly number[],
  columns: readonly ColumnRole[],
): readonly (readonly [number, number])[] {
  const first = olds[0];
  if (first === undefined) return [];
  if (olds.length === news.length) return news.map((index, at) => [index, olds[at] ?? first] as const);
  const looks = new Set(olds.map((old) => JSON.stringify(withoutOwnPeriod(columns[old]))));
  return looks.size === 1 ? news.map((index) => [index, first] as const) : [];
}

function withoutOwnPeriod(role: ColumnRole | undefined): ColumnRole | undefined {
  return role?.role === 'value' ? { ...role, at: { ...role.at, period: null } } : role;
}
