// Recognition of real files and of sheets with the shipped catalogue, and short forms of mappings to compare.
import { readFileSync } from 'node:fs';
import { catalogueAreas } from '../../../src/catalogue/areas';
import { catalogueIndicators } from '../../../src/catalogue/indicators';
import { buildNameIndex } from '../../../src/intake/names';
import { readFile } from '../../../src/intake/readFile';
import { recognise } from '../../../src/intake/recognise';
import type { Proposal } from '../../../src/intake/recognise';
import { unpackEurostat } from '../../../src/intake/recognise/unpackEurostat';
import type { Sheet } from '../../../src/intake/sheet';
import type { ColumnRole, TableMapping } from '../../../src/model/mapping';

export const names = buildNameIndex(catalogueIndicators, catalogueAreas);

export async function sheetsOf(path: string): Promise<readonly Sheet[]> {
  const name = path.split('/').pop() ?? path;
  const read = await readFile({ name, bytes: new Uint8Array(readFileSync(path)) }, { encoding: null });
  if (read.kind !== 'sheets') throw new Error(`not read: ${path}`);
  return read.sheets.map(unpackEurostat);
}

export async function proposalOf(path: string): Promise<Proposal> {
  return recognise({ file: path.split('/').pop() ?? path, sheets: await sheetsOf(path), names });
}

export function proposalFor(sheet: Sheet, file = 'x.xlsx'): Proposal {
  return recognise({ file, sheets: [sheet], names });
}

export function tableOf(proposal: Proposal, position = 0): TableMapping {
  const table = proposal.mapping.tables[position];
  if (table === undefined) throw new Error(`no table ${position}`);
  return table;
}

/** "area", "period:whole", "value 2012", "value target", "dimension 行业", "ignored twinLabel". */
export function shortRole(role: ColumnRole): string {
  switch (role.role) {
    case 'area':
    case 'areaCode':
    case 'indicator':
    case 'indicatorCode':
    case 'unit':
    case 'multiplier':
    case 'status':
    case 'form':
    case 'note':
    case 'section':
      return role.role;
    case 'value': {
      const { indicator, area, period, form, unit } = role.at;
      const words = [indicator, area, period, form, unit].filter((word) => word !== null);
      return [role.measure === 'target' ? 'target' : 'value', ...words].join(' ');
    }
    case 'period':
      return `period:${role.part}`;
    case 'dimension':
      return `dimension ${role.name}`;
    case 'ignored':
      return `ignored ${role.reason}`;
    case 'task':
      return `task ${role.field}`;
    case 'register':
      return `register ${role.kind}`;
  }
}

export function shortRoles(table: TableMapping): readonly string[] {
  return table.columns.map(shortRole);
}

/** Rows that have a role, in order: "0 title 1 title 4 header". */
export function shortRows(table: TableMapping): string {
  return Object.entries(table.rowRoles)
    .filter(([, role]) => role !== 'blank')
    .map(([row, role]) => `${row} ${role}`)
    .join(' ');
}
