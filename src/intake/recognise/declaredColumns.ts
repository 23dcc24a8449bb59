// Sheets of self-describing formats (JSON-stat, SDMX): the format says what each column is; nothing is guessed.
import type { ColumnRole } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import type { DeclaredColumn } from '../sheet';
import type { ColumnProfile } from './columnProfile';
import type { ColumnFinding, TableDraft } from './draft';
import { ignored } from './draft';
import { isBlankBelow } from './isBlankBelow';

/** Null when the sheet declares nothing. */
export function declaredColumns(draft: TableDraft): ColumnFinding | null {
  const declared = draft.grid.sheet.declared;
  if (declared === null) return null;
  const columns = draft.profiles.map((profile): ColumnRole => {
    const own = declared[profile.column];
    if (own === undefined) return ignored('text');
    // What a column of units leaves blank from top to bottom is stated by nobody, and must be asked.
    if (own.role === 'unit' && isBlank(draft, profile)) return ignored('empty');
    return own.role === 'attribute' && holdsNumbers(profile) ? ignored('otherMeasure') : roleOf(own);
  });
  return { layout: 'long', columns: withoutExtraPeriods(columns), defaults: {} };
}

function isBlank({ grid, body }: TableDraft, { filled, column }: ColumnProfile): boolean {
  return filled === 0 && isBlankBelow(grid, column, body);
}

/** Numbers, and marks where one is missing. */
function holdsNumbers({ counts, filled }: ColumnProfile): boolean {
  return counts.number > 0 && counts.number + counts.mark === filled;
}

function roleOf(declared: DeclaredColumn): ColumnRole {
  switch (declared.role) {
    case 'indicator':
    case 'area':
    case 'areaCode':
    case 'unit':
    case 'multiplier':
    case 'status':
      return { role: declared.role };
    case 'period':
      return { role: 'period', part: 'whole' };
    case 'sdmxPeriod':
      return { role: 'period', part: 'whole', notation: { pair: 'month', pointOne: null, dayOrder: null } };
    case 'attribute':
    case 'leftOut':
      return ignored('text');
    case 'dimension':
      return { role: 'dimension', name: declared.name };
    case 'value': {
      const isGeneric = /^(value|obs_?value|数值|值)$/i.test(declared.name);
      return {
        role: 'value',
        measure: 'actual',
        at: { ...NOWHERE, unit: declared.unit, indicator: isGeneric ? null : declared.name },
      };
    }
  }
}

function withoutExtraPeriods(columns: readonly ColumnRole[]): readonly ColumnRole[] {
  const first = columns.findIndex((role) => role.role === 'period');
  return columns.map((role, index) => (role.role === 'period' && index !== first ? ignored('constant') : role));
}
