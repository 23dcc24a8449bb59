// Headings among the rows of a list ("一、墟沟街道", "二、重新认定企业（3家）") say what no column says of the rows below them.
// Law: what a heading says holds up to the next one; a list without headings has no such column.
import type { TableMapping } from '../../model/mapping';
import type { RegisterColumn } from '../../model/register';
import { cleanLabel } from '../notation/cleanText';
import type { Sheet } from '../sheet';
import { GROUP_OF_ROWS, isPartOfDistrict, PLACE_OF_ROWS } from '../notation/placeOfRows';
import { rowRoles } from './bodyRows';
import { cellText } from './cellText';
import { sectionLabel } from './sectionLabel';

export interface GroupColumn extends RegisterColumn {
  /** Rows are asked from the top down. */
  readonly textAt: (row: number) => string;
}

/** What sheets of one list differ by, and what headings say. */
export function groupColumns(sheet: Sheet, table: TableMapping): readonly GroupColumn[] {
  const ofSheet = Object.entries(table.defaults.dimensions).map(([name, text]): GroupColumn => {
    return { name, kind: name === PLACE_OF_ROWS ? 'area' : 'text', textAt: () => text };
  });
  return [
    ...ofSheet,
    ...headingColumn(
      sheet,
      table,
      ofSheet.some(({ kind }) => kind === 'area'),
    ),
  ];
}

function headingColumn(sheet: Sheet, table: TableMapping, isPlaced: boolean): readonly GroupColumn[] {
  const headings = rowRoles(table).flatMap(([row, role]) => {
    const cells = role === 'section' ? (sheet.rows.at(row) ?? []) : [];
    const isHeading = cells.filter((cell) => cellText(cell).trim() !== '').length <= 2;
    const text = isHeading ? groupName(sectionLabel(cells, table)) : '';
    return text === '' || row >= table.lastBodyRow ? [] : [{ row, text }];
  });
  if (headings.length === 0) return [];
  const hasAreas = isPlaced || table.columns.some((role) => role.role === 'register' && role.kind === 'area');
  const areAreas = !hasAreas && headings.every(({ text }) => isPartOfDistrict(text));
  let at = -1;
  const textAt = (row: number): string => {
    while ((headings[at + 1]?.row ?? row) < row) at += 1;
    return headings[at]?.text ?? '';
  };
  return [areAreas ? { name: PLACE_OF_ROWS, kind: 'area', textAt } : { name: GROUP_OF_ROWS, kind: 'text', textAt }];
}

/** Without the count behind it; "续表" says that the list goes on. */
function groupName(label: string): string {
  const name = cleanLabel(label).replace(/\s*(?:[(（]?共?\s*\d+\s*[家户个项件人名条场][)）]?|[:：])$/, '');
  return name.includes('续表') ? '' : name;
}
