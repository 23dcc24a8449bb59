// Sheets that hold no table but a line about one: a web page saved as a spreadsheet has its unit and notes in tables
// of their own. Law: such a line counts only where the tables of the file state nothing themselves.
import type { TableMapping } from '../../model/mapping';
import { cellText } from '../map/cellText';
import { cleanLabel } from '../notation/cleanText';
import { parseUnitText } from '../notation/parseUnitText';
import type { Sheet } from '../sheet';
import { isNoteText } from './rowWords';

export interface LooseLines {
  readonly units: readonly string[];
  readonly notes: readonly string[];
}

/** Unit or notes of a sheet with at most three filled cells; null when it says something else. */
export function looseLines(sheet: Sheet): LooseLines | null {
  const said = fewTexts(sheet);
  if (said === null || said.length === 0) return null;
  const units = said.flatMap((text) => parseUnitText(text) ?? []);
  const notes = said.filter((text) => isNoteText(text) && parseUnitText(text) === null);
  return units.length + notes.length === 0 ? null : { units, notes };
}

const MOST_TEXTS = 3;
/** A line about a table is one that a person reads; expressions search no megabytes. */
const LONGEST = 2000;

/** Null as soon as the sheet says more than a line or two: its other rows are not looked at. */
function fewTexts({ rows }: Sheet): readonly string[] | null {
  const said: string[] = [];
  for (const cells of rows) {
    for (const cell of cells) {
      const found = cellText(cell);
      const text = found.length > LONGEST ? found : cleanLabel(found);
      if (text === '') continue;
      if (text.length > LONGEST || said.length === MOST_TEXTS) return null;
      said.push(text);
    }
  }
  return said;
}

export function withLooseLines(table: TableMapping, lines: readonly LooseLines[]): TableMapping {
  const units = [...new Set(lines.flatMap((one) => one.units))];
  const notes = lines.flatMap((one) => one.notes);
  const statesUnit = table.defaults.unit !== null || table.columns.some((role) => role.role === 'unit');
  const [unit] = units;
  const takes =
    !statesUnit &&
    units.length === 1 &&
    unit !== undefined &&
    table.layout !== 'register' &&
    table.layout !== 'taskList';
  return {
    ...table,
    defaults: takes ? { ...table.defaults, unit } : table.defaults,
    notes: table.notes.length === 0 ? notes : table.notes,
  };
}
