// What the page is told of a planned draft: counts, names and the first of long lists, never rows.
import { dropBeyond } from './dropBeyond';
import type { ChangeCounts } from '../../model/importRecord';
import type { EntityChange } from '../../model/change';
import { canJoin } from '../../intake/answer/canJoin';
import type { Mapping, TableMapping } from '../../model/mapping';
import type { PlannedRegister } from '../../intake/plan';
import type { Draft, DraftFile, Known, PlannedDraft } from './draft';
import type { Review, ReviewCounts, ReviewRegister, ReviewSheet, ReviewTable } from './review';
import { attentionOf } from './attentionOf';
import { countChangedValues } from './changeList';
import { ignoredNames, newAreas, newIndicators } from './newNames';
import { columnWidths } from './sheetPage';

const FIRST_ISSUES = 20;
const FIRST_NAMES = 200;
const MOST_QUESTIONS = 50;

/** Where a table of the review stands: file, position in its mapping, sheet. */
export interface TablePosition {
  readonly file: number;
  readonly table: number;
  readonly sheet: number;
}

export function summarise(planned: PlannedDraft): Review {
  const { draft, plan, known, revision } = planned;
  const positions = tablePositions(draft.files);
  const attention = attentionOf(plan);
  return {
    revision,
    corrections: countCorrections(draft),
    demo: plan.record.demo,
    files: draft.files.map(({ name, bytes, format, encoding }) => ({ name, bytes, format, encoding })),
    sheets: reviewSheets(draft.files, positions),
    tables: positions.map((position) => reviewTable(draft.files, position)),
    refusals: [...draft.refusals, ...plan.refusals],
    questions: plan.questions.slice(0, MOST_QUESTIONS),
    counts: countEverything(plan),
    changes: countChangedValues(planned),
    changesLeftOut: plan.record.leftOut.reduce((sum, { count }) => sum + count, 0),
    reason: plan.record.reason,
    issues: dropBeyond(
      attention.filter(({ severity }) => severity !== 'info'),
      FIRST_ISSUES,
    ),
    remarks: dropBeyond(
      attention.filter(({ severity }) => severity === 'info'),
      FIRST_ISSUES,
    ),
    leftOut: plan.leftOut,
    newIndicators: dropBeyond(newIndicators(planned), FIRST_NAMES),
    newAreas: dropBeyond(newAreas(planned), FIRST_NAMES),
    ignoredNames: ignoredNames(draft),
    registers: plan.registers.map((register) => reviewRegister(register, draft, known)),
  };
}

function reviewRegister({ id, kind, isStored, counts }: PlannedRegister, draft: Draft, known: Known): ReviewRegister {
  const named = known.catalogue.registerKinds.kinds.find((one) => one.id === kind);
  return {
    id,
    kind: named === undefined ? null : { name: named.name, nameEn: named.nameEn },
    isStored,
    mode: draft.replacedRegisters.includes(id) ? 'replace' : 'merge',
    counts,
  };
}

/** Tables of all files in the order the review counts them. */
export function tablePositions(files: readonly DraftFile[]): TablePosition[] {
  let firstSheet = 0;
  return files.flatMap((entry, file) => {
    const start = firstSheet;
    firstSheet += entry.sheets.length;
    return entry.mapping.tables.map((mapped, table) => ({
      file,
      table,
      sheet: start + entry.sheets.findIndex(({ name }) => name === mapped.sheet),
    }));
  });
}

function reviewSheets(files: readonly DraftFile[], positions: readonly TablePosition[]): ReviewSheet[] {
  return files
    .flatMap((entry, file) => entry.sheets.map((sheet) => ({ sheet, file })))
    .map(({ sheet, file }, position) => ({
      file,
      name: sheet.name,
      hidden: sheet.hidden,
      rowCount: sheet.rows.length,
      widths: columnWidths(sheet),
      tables: positions.flatMap((table, at) => (table.sheet === position ? [at] : [])),
    }));
}

function reviewTable(files: readonly DraftFile[], { file, table, sheet }: TablePosition): ReviewTable {
  const { mapping, notTaken, remembered } = files[file] as DraftFile;
  const mapped = mapping.tables[table] as TableMapping;
  const { layout, title, listName, range, columns, headers, defaults, status } = mapped;
  const unitRow = Object.entries(mapped.rowRoles).find(([, role]) => role === 'unit');
  return {
    sheet,
    taken: !notTaken.includes(table),
    canJoin: canJoinBefore(mapping, table),
    layout,
    title,
    listName,
    range,
    columns,
    headers,
    defaults,
    status,
    unitRow: unitRow === undefined ? null : Number(unitRow[0]),
    remembered: remembered?.tables.includes(table) === true ? { from: remembered.from, file: remembered.file } : null,
  };
}

function countEverything({ changeSet, counts, tables, registers }: PlannedDraft['plan']): ReviewCounts {
  const found = (count: (table: (typeof tables)[number]) => number) =>
    tables.reduce((sum, table) => sum + count(table), 0);
  return {
    observations: counts.observations,
    targets: countEntities(
      changeSet.targets,
      found(({ targets }) => targets.length),
    ),
    tasks: countEntities(
      changeSet.tasks,
      found(({ tasks }) => tasks.length),
    ),
    registers: sumCounts(registers.map((register) => register.counts)),
  };
}

function sumCounts(counts: readonly ChangeCounts[]): ChangeCounts {
  const sum = (of: keyof ChangeCounts): number => counts.reduce((total, one) => total + one[of], 0);
  return { added: sum('added'), revised: sum('revised'), removed: sum('removed'), unchanged: sum('unchanged') };
}

/** `found`: how many the files bring; what of it changes nothing is unchanged. */
function countEntities<T>(changes: readonly EntityChange<T>[], found: number): ChangeCounts {
  const added = changes.filter(({ before }) => before === null).length;
  const removed = changes.filter(({ after }) => after === null).length;
  const revised = changes.length - added - removed;
  return { added, revised, removed, unchanged: Math.max(0, found - added - revised) };
}

function canJoinBefore({ tables }: Mapping, position: number): boolean {
  const [before, table] = [tables[position - 1], tables[position]];
  return before !== undefined && table !== undefined && canJoin(before, table);
}

function countCorrections({ before }: Draft): number {
  let count = 0;
  for (let draft = before; draft !== null; draft = draft.before) count += 1;
  return count;
}
