// One list on several sheets, one per street, year or batch: the columns are the same, and the sheets' names are what their
// titles differ by. Law: sheets named by what is listed ("高企", "科小") stay lists of their own.
import { GROUP_OF_ROWS, isPartOfDistrict, PLACE_OF_ROWS } from '../notation/placeOfRows';
import type { NameIndex } from '../names';
import { matchArea } from '../names';
import { parsePeriodText } from '../notation/parsePeriodText';
import { trimmed } from './listName';
import type { TableFinding } from './recogniseTable';
import { fileStem } from './tableDefaults';

interface Part {
  /** Of the findings. */
  readonly position: number;
  readonly list: string;
  readonly name: string;
  /** The names of its columns, in one order. */
  readonly columns: string;
  /** The column that says which rows are whose. */
  readonly column: string;
}

export function withJointLists(findings: readonly TableFinding[], names: NameIndex): readonly TableFinding[] {
  const parts = findings.flatMap((finding, position) => partOf(finding, position, names) ?? []);
  const namesByList = new Map<string, Set<string>>();
  for (const { list, columns, name } of parts) {
    const key = listKey(list, columns);
    namesByList.set(key, (namesByList.get(key) ?? new Set()).add(name));
  }
  const isJoint = ({ list, columns }: Part): boolean => (namesByList.get(listKey(list, columns))?.size ?? 0) > 1;
  const joint = new Map(parts.filter(isJoint).map((part) => [part.position, part]));
  return findings.map((finding, position) => {
    const part = joint.get(position);
    if (part === undefined) return finding;
    const { table } = finding;
    const defaults = { ...table.defaults, dimensions: { ...table.defaults.dimensions, [part.column]: part.name } };
    return { ...finding, table: { ...table, listName: part.list, defaults } };
  });
}

function listKey(list: string, columns: string): string {
  return `${list}\n${columns}`;
}

/** What a sheet's name says of all its rows, and what the list is called without it; null where it says nothing. */
function partOf({ table, draft }: TableFinding, position: number, names: NameIndex): Part | null {
  const { listName, layout } = table;
  if (layout !== 'register' || listName === null) return null;
  const sheet = table.sheet.trim();
  const isPlace = isPartOfDistrict(sheet) || matchArea(names, sheet) !== null;
  if (!isPlace && !STATES.test(sheet) && parsePeriodText(sheet) === null) return null;
  const stated = [`${sheet}街道`, `${sheet}年度`, `${sheet}年`, `${sheet}度`, sheet].find((text) =>
    listName.includes(text),
  );
  if (stated === undefined) return null;
  const rest = trimmed(listName.replace(stated, ''));
  const hasPlaces = table.columns.some((role) => role.role === 'register' && role.kind === 'area');
  return {
    position,
    list: rest === '' ? fileStem(draft.file) : rest,
    name: sheet,
    columns: [...table.headers].sort().join('|'),
    column: isPlace && !hasPlaces ? PLACE_OF_ROWS : GROUP_OF_ROWS,
  };
}

const STATES =
  /^(\d{1,2}月份?|第?[一二三四五六七八九十\d]{1,3}批次?|新办|延期|变更|注销|新认定|重新认定|首次认定|复审)$/;
