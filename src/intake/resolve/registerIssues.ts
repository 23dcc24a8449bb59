// What a person should know of a register: how its rows are told apart, which of them contradict each other, which
// enterprises go by two names or two codes, which areas nobody knows.
import type { Issue, IssueKind, Question, Severity } from '../../model/issue';
import type { MappedTable } from '../map/mappedTable';
import { shortText } from '../map/cellText';
import type { NameIndex } from '../names';
import { matchArea, nearAreas } from '../names';
import type { JointRegister, JointRow } from './jointRegister';
import type { ChosenKey, RowNaming } from './registerKey';
import type { NamedRows, RowConflict } from './registerRowIds';

const NAMED = 100;

export function registerIssue(
  table: MappedTable | undefined,
  kind: IssueKind,
  severity: Severity,
  params: Issue['params'],
  cell: string | null = null,
  text: string | null = null,
): Issue {
  if (table === undefined) throw new Error(`no table for ${kind}`);
  const shown = text === null ? null : shortText(text);
  return { kind, severity, file: table.file, sheet: table.sheet, cell, text: shown, params };
}

export function nameRegister(
  joint: JointRegister,
  { parts }: ChosenKey,
  { same, conflicts, blank }: NamedRows,
  tables: readonly MappedTable[],
): Issue[] {
  const first = tables[joint.tables[0] as number];
  const issues = conflicts.slice(0, NAMED).map((conflict) => conflictIssue(joint, conflict, tables));
  if (same > 0) issues.push(registerIssue(first, 'registerRowsSame', 'info', { count: same }));
  if (parts.length === 0) issues.push(registerIssue(first, 'registerWholeRows', 'info', {}));
  const [incomplete] = blank;
  if (incomplete !== undefined) {
    const cell = joint.cellOf(incomplete, keyColumn(parts));
    issues.push(registerIssue(tables[incomplete.table], 'registerKeyBlank', 'warning', { count: blank.length }, cell));
  }
  return issues;
}

function keyColumn(parts: ChosenKey['parts']): number {
  return parts.find((part) => part !== 'firm') ?? 0;
}

function conflictIssue(
  joint: JointRegister,
  { first, last, column }: RowConflict,
  tables: readonly MappedTable[],
): Issue {
  const texts = [first, last].map(({ cells }) => cells[column] ?? '');
  return registerIssue(
    tables[last.table],
    'duplicateConflict',
    'error',
    { first: placeOf(joint, first, last, column, tables), values: texts.join(' / '), count: 2 },
    joint.cellOf(last, column),
    texts[1],
  );
}

/** The cell alone where both stand on one sheet. */
function placeOf(
  joint: JointRegister,
  row: JointRow,
  other: JointRow,
  column: number,
  tables: readonly MappedTable[],
): string {
  const cell = joint.cellOf(row, column);
  const table = tables[row.table];
  return row.table === other.table || table === undefined ? cell : `${table.file} ${table.sheet} ${cell}`;
}

/** One question a table in which rows contradict others. */
export function askRegisterConflicts(
  joint: JointRegister,
  conflicts: readonly RowConflict[],
  tables: readonly MappedTable[],
): Question[] {
  return joint.tables.flatMap((position): Question[] => {
    const own = conflicts.filter(({ last, isOpen }) => isOpen && last.table === position);
    const table = tables[position];
    if (own.length === 0 || table === undefined) return [];
    return [
      {
        kind: 'conflict',
        file: table.file,
        sheet: table.sheet,
        table: table.tableIndex,
        columns: [],
        cells: own
          .slice(0, NAMED)
          .flatMap(({ first, last, column }) => [
            placeOf(joint, first, last, column, tables),
            joint.cellOf(last, column),
          ]),
        suggestions: ['first', 'last'],
        params: { count: own.length },
      },
    ];
  });
}

/** One code under two names of which neither is a former one of the other, and one name with two codes. */
export function nameFirms(joint: JointRegister, { fields, firms }: RowNaming, tables: readonly MappedTable[]): Issue[] {
  const [codeAt, nameAt] = [fields.get('firmCode'), fields.get('firm')];
  if (codeAt === undefined || nameAt === undefined) return [];
  const byCode = new Map<string, Met>();
  const byName = new Map<string, Met>();
  const issues: Issue[] = [];
  for (const row of joint.rows) {
    const { code, name, formerNames } = firms.textsOf(row, fields);
    if (code === null || name === '') continue;
    const sameCode = meet(byCode, code, row, [name, ...formerNames]);
    if (sameCode !== null && !sameCode.texts.some((text) => text === name || formerNames.includes(text))) {
      issues.push(differ('firmNamesDiffer', joint, sameCode.row, row, nameAt, tables));
    }
    const sameName = meet(byName, name, row, [code]);
    if (sameName !== null && !sameName.texts.includes(code)) {
      issues.push(differ('firmCodesDiffer', joint, sameName.row, row, codeAt, tables));
    }
    if (issues.length >= NAMED) break;
  }
  return issues;
}

interface Met {
  readonly row: JointRow;
  readonly texts: string[];
}

/** What was met under this text before; null at the first time. */
function meet(met: Map<string, Met>, text: string, row: JointRow, texts: string[]): Met | null {
  const before = met.get(text);
  if (before === undefined) {
    met.set(text, { row, texts });
    return null;
  }
  const shown = { row: before.row, texts: [...before.texts] };
  before.texts.push(...texts.filter((one) => !before.texts.includes(one)));
  return shown;
}

function differ(
  kind: 'firmNamesDiffer' | 'firmCodesDiffer',
  joint: JointRegister,
  first: JointRow,
  last: JointRow,
  column: number,
  tables: readonly MappedTable[],
): Issue {
  const texts = [first, last].map(({ cells }) => cells[column] ?? '');
  const params = { first: placeOf(joint, first, last, column, tables), values: texts.join(' / ') };
  return registerIssue(tables[last.table], kind, 'warning', params, joint.cellOf(last, column), texts[1]);
}

/** Areas stay as written; those that no name or alias means are named, with what is near. */
export function nameUnknownAreas(joint: JointRegister, tables: readonly MappedTable[], names: NameIndex): Issue[] {
  const issues: Issue[] = [];
  joint.columns.forEach(({ kind }, column) => {
    if (kind !== 'area') return;
    const met = new Map<string, { readonly row: JointRow; count: number }>();
    for (const row of joint.rows) {
      const text = row.cells[column] ?? '';
      const before = met.get(text);
      if (before !== undefined) before.count += 1;
      else if (text !== '') met.set(text, { row, count: 1 });
    }
    for (const [text, { row, count }] of [...met].slice(0, NAMED)) {
      if (matchArea(names, text) !== null) continue;
      const [code] = nearAreas(names, text);
      const near = code === undefined ? undefined : names.areaByCode.get(code)?.name;
      const params = near === undefined ? { name: text, count } : { name: text, count, near };
      const severity = near === undefined ? 'info' : 'warning';
      issues.push(
        registerIssue(tables[row.table], 'registerAreaUnknown', severity, params, joint.cellOf(row, column), text),
      );
    }
  });
  return issues;
}
