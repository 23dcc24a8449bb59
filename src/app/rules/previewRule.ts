// What a changed rule does to the numbers: year by year before and after, and the rows that come in or fall out.
// Law: both sides are asked of the same register, and of a year that it does not tell of neither has a number.
import { type Derivation, deriveValue, findDerivation, preparedOf } from '../../analysis/derive/deriveRule';
import { homeScope } from '../../analysis/derive/homeScope';
import { windowOf } from '../../analysis/derive/window';
import type { DerivationRule } from '../../model/derivationRule';
import { calendarYear, type Period } from '../../model/period';
import type { Register } from '../../model/register';
import { textAt } from '../../model/registerRows';
import { derivationDesk, type DerivationKnown } from '../data/derivationDesk';

export interface YearBeside {
  readonly year: Period;
  readonly before: number | null;
  readonly after: number | null;
  /** Rows that only one of the two counts. */
  readonly more: readonly string[];
  readonly less: readonly string[];
}

const YEARS_SHOWN = 8;

/** Newest first; null where no register answers both. `lastYear`: the latest that is looked at. */
export function previewRule(
  registers: readonly Register[],
  known: DerivationKnown,
  draft: DerivationRule,
  home: string,
  lastYear: number,
): readonly YearBeside[] | null {
  const desk = derivationDesk(registers, known);
  const before = findDerivation({ ...desk, rules: desk.rules.filter(({ id }) => id === draft.id) }, draft.id);
  const after = findDerivation({ ...desk, rules: [draft] }, draft.id);
  if (before.kind === 'refused' || after.kind === 'refused') return null;
  return Array.from({ length: YEARS_SHOWN }, (_, at) => yearBeside(before, after, calendarYear(lastYear - at), home));
}

function yearBeside(before: Derivation, after: Derivation, year: Period, home: string): YearBeside {
  const [old, now] = [before, after].map((derivation) => {
    const scope = preparedOf(derivation).map((prepared) => homeScope(prepared, home))[0] ?? null;
    return deriveValue(derivation, windowOf(year), scope);
  });
  if (old === undefined || now === undefined) throw new Error(`no two sides of ${year}`);
  const [was, is] = [old, now].map(({ parts }) => new Set(parts.flatMap(({ rows }) => rows)));
  const text = (row: number): string => rowText(after, row);
  return {
    year,
    before: old.value,
    after: now.value,
    more: [...(is ?? [])].filter((row) => was?.has(row) !== true).map(text),
    less: [...(was ?? [])].filter((row) => is?.has(row) !== true).map(text),
  };
}

const CELLS_SHOWN = 3;

/** The first cells of a row that say something, but not its number in the list. */
function rowText(derivation: Derivation, row: number): string {
  const [source] = preparedOf(derivation).map((prepared) => prepared.source);
  if (source === undefined) return '';
  const cells = source.head.columns.flatMap(({ kind }, at) => {
    const column = source.rows.cells[at];
    const text = kind === 'index' || column === undefined ? '' : textAt(column, row);
    return text === '' ? [] : [text];
  });
  return cells.slice(0, CELLS_SHOWN).join(' · ');
}
