// A long table whose header says everything: code and name of indicator and area, period, form, value, unit and state,
// each once. Law: nothing is guessed from what stands below, so a table that went out like this comes in as it was.
import type { ColumnRole } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import type { ColumnFinding, TableDraft } from './draft';
import { ignored } from './draft';
import { headerMeaning, type HeaderMeaning } from './headerWords';

const SAID_ONCE = [
  'indicatorCode',
  'indicator',
  'areaCode',
  'area',
  'period',
  'form',
  'value',
  'unit',
  'status',
] as const satisfies readonly HeaderMeaning[];

/** Null when the header leaves anything open. Other columns are dimensions; a note behind them all stays a note. */
export function fullHeaderColumns({ profiles }: TableDraft): ColumnFinding | null {
  if (!hasFullHeader(profiles)) return null;
  const meanings = profiles.map(({ header }) => headerMeaning(header));
  const columns = profiles.map(({ header }, index): ColumnRole => {
    const meaning = meanings[index] ?? null;
    if (meaning !== null && isSaidOnce(meaning)) return roleOf(meaning);
    if (meaning === 'note' && index === profiles.length - 1) return { role: 'note' };
    return header === '' ? ignored('text') : { role: 'dimension', name: header };
  });
  return { layout: 'long', columns, defaults: {} };
}

/** Whether the headers of a table leave nothing open. */
export function hasFullHeader(profiles: TableDraft['profiles']): boolean {
  return saysEverything(profiles.map(({ header }) => headerMeaning(header)));
}

/** Whether header words leave nothing open. */
export function saysEverything(meanings: readonly (HeaderMeaning | null)[]): boolean {
  return SAID_ONCE.every((wanted) => meanings.filter((meaning) => meaning === wanted).length === 1);
}

function isSaidOnce(meaning: HeaderMeaning): meaning is (typeof SAID_ONCE)[number] {
  return (SAID_ONCE as readonly string[]).includes(meaning);
}

function roleOf(meaning: (typeof SAID_ONCE)[number]): ColumnRole {
  switch (meaning) {
    case 'period':
      return { role: 'period', part: 'whole' };
    case 'value':
      return { role: 'value', measure: 'actual', at: NOWHERE };
    case 'indicatorCode':
    case 'indicator':
    case 'areaCode':
    case 'area':
    case 'form':
    case 'unit':
    case 'status':
      return { role: meaning };
  }
}
