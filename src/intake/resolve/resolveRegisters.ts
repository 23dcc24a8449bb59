// Registers as found become registers to be stored: kind, key, and for every row the key under which it is known.
// Law: nothing is merged under a key that the file does not have; what contradicts itself is asked about.
import type { Issue, Question } from '../../model/issue';
import { PENDING_IMPORT } from '../../model/numberChangeSet';
import type { Register } from '../../model/register';
import type { RegisterKinds } from '../../model/registerKind';
import type { RegisterRow } from '../../model/registerRows';
import { allRows, buildRegisterRows } from '../../model/registerRows';
import type { MappedTable } from '../map/mappedTable';
import type { NameIndex } from '../names';
import { FirmBook } from './firmIdentity';
import type { JointRegister } from './jointRegister';
import { jointRegisters } from './jointRegister';
import { askRegisterConflicts, nameFirms, nameRegister, nameUnknownAreas, registerIssue } from './registerIssues';
import type { ChosenKey, RowNaming } from './registerKey';
import { chooseKey, contentOfRow, keptKey, keyColumns, keyOfRow } from './registerKey';
import { fieldColumns, registerKindOf } from './registerKindOf';
import { nameRows, RepeatedRows } from './registerRowIds';

export interface ResolvedRegisters {
  readonly registers: readonly Register[];
  /** Ids of registers that cannot be merged with the stored ones. */
  readonly unmatched: readonly string[];
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
}

export interface RegisterSurroundings {
  readonly kinds: RegisterKinds;
  readonly names: NameIndex;
  readonly stored: readonly Register[];
  /** Ids of registers whose rows a person wants replaced, not merged. */
  readonly replaced: readonly string[];
}

export function resolveRegisters(tables: readonly MappedTable[], around: RegisterSurroundings): ResolvedRegisters {
  const resolved = jointRegisters(tables, around.stored).map((joint) => resolveRegister(joint, tables, around));
  return {
    registers: resolved.flatMap(({ register }) => (register === null ? [] : [register])),
    unmatched: resolved.flatMap(({ register, id }) => (register === null ? [id] : [])),
    issues: resolved.flatMap(({ issues }) => issues),
    questions: resolved.flatMap(({ questions }) => questions),
  };
}

interface ResolvedRegister {
  readonly id: string;
  readonly register: Register | null;
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
}

function resolveRegister(
  joint: JointRegister,
  tables: readonly MappedTable[],
  { kinds, names, stored: all, replaced }: RegisterSurroundings,
): ResolvedRegister {
  const stored = all.find(({ id }) => id === joint.name) ?? null;
  const fields = fieldColumns(joint.columns, kinds);
  const firms = new FirmBook();
  firms.learn(joint.rows, fields);
  const naming = { columns: joint.columns, fields, firms };
  const kind = registerKindOf(joint.name, fields, kinds);
  const areas = nameUnknownAreas(joint, tables, names);
  const isMerged = stored !== null && !replaced.includes(joint.name);
  const storedRows = stored === null ? [] : allRows(stored.rows);
  const storedNaming = stored === null ? null : namingOf(stored, storedRows, kinds, firms);
  const kept = isMerged ? keptKey(stored, storedNaming?.fields ?? fields, joint.columns, fields) : null;
  if (isMerged && kept === null) {
    const missing = stored.key.map((position) => stored.columns[position]?.name ?? '').join('、');
    const issue = registerIssue(tables[joint.tables[0] as number], 'registerKeyMissing', 'error', { name: missing });
    return { id: joint.name, register: null, issues: [issue, ...areas], questions: [] };
  }
  const key = kept ?? chooseKey(joint.rows, kind, naming);
  const named = nameRows(joint, key, naming, tables);
  const known = stored === null || storedNaming === null ? null : knownKeys(storedRows, key, joint, storedNaming);
  const rows = named.rows.map(({ id, row: { table, row, cells, found } }, place) => ({
    key: known?.get(id) ?? id,
    place,
    cells,
    found,
    source: { import: PENDING_IMPORT, table, row, column: joint.firstColumn(table) },
  }));
  return {
    id: joint.name,
    register: {
      id: joint.name,
      name: joint.name,
      kind: kind?.id ?? null,
      columns: joint.columns,
      key: keyColumns(key, fields),
      withheld: joint.withheld,
      rows: buildRegisterRows(rows, joint.columns.length),
    },
    issues: [...nameRegister(joint, key, named, tables), ...nameFirms(joint, naming, tables), ...areas],
    questions: askRegisterConflicts(joint, named.conflicts, tables),
  };
}

/** What the stored rows teach of enterprises counts for the file as well. */
function namingOf(
  { columns }: Register,
  rows: readonly RegisterRow[],
  kinds: RegisterKinds,
  firms: FirmBook,
): RowNaming {
  const fields = fieldColumns(columns, kinds);
  firms.learn(rows, fields);
  return { columns, fields, firms };
}

/** Ids as this import makes them, of the rows that are stored, to the keys they are stored under. */
function knownKeys(
  rows: readonly RegisterRow[],
  key: ChosenKey,
  joint: JointRegister,
  naming: RowNaming,
): Map<string, string> {
  const parts = key.parts.map((part) =>
    part === 'firm' ? part : naming.columns.findIndex(({ name }) => name === joint.columns[part]?.name),
  );
  const repeated = new RepeatedRows();
  const known = new Map<string, string>();
  for (const row of rows) {
    const own = parts.includes(-1) ? null : keyOfRow(row, { ...key, parts }, naming);
    const id = own ?? repeated.idOf(contentOfRow(row, naming.columns));
    if (!known.has(id)) known.set(id, row.key);
  }
  return known;
}
