// A workspace as the public may see it: aggregates, targets and lamps. Law: no register, no name of a person, no remark
// written for the office and no count of one or two persons is in it; what is left out is counted by kind.
// The history goes too: its last import brings all that is known, so that values still name their file, sheet and cell.
import { type ChangeSet, NO_CHANGE } from '../../model/change';
import { diffBlock } from '../../model/blockChange';
import { diffEntities } from '../../model/changeSet';
import type { Dataset } from '../../model/dataset';
import { isFewPersons } from '../../model/fewPersons';
import { replayLog, undoneImports, type LoggedImport, type WorkspaceContent } from '../../model/importLog';
import { NO_DECISIONS, type ImportRecord } from '../../model/importRecord';
import { publicBoard } from './publicBoard';
import { publicTask } from './publicTask';
import { withoutSmallCounts } from './smallCounts';
import type { LeftOutOfEdition } from './snapshotFormat';

export interface PublicEdition {
  readonly content: WorkspaceContent;
  readonly leftOut: LeftOutOfEdition;
}

export function publicEdition({ settings, imports }: WorkspaceContent): PublicEdition {
  const known = replayLog(imports);
  const units = new Map(known.targets.map(({ id, unit }) => [id, unit]));
  const unitOf = new Map(known.indicators.map(({ code, unit }) => [code, unit]));
  const tasks = known.tasks.map((task) => {
    const unit = units.get(task.target ?? '') ?? unitOf.get(task.indicator ?? '') ?? '';
    return publicTask(task, (value) => isFewPersons(value, unit));
  });
  const blocks = known.blocks.map(withoutSmallCounts);
  const boards = known.boards.map(publicBoard);
  const open = {
    ...known,
    tasks: tasks.map(({ task }) => task),
    boards: boards.flatMap(({ board }) => board ?? []),
    blocks: blocks.map(({ block }) => block),
  };
  const sum = <T>(items: readonly T[], of: (item: T) => number) => items.reduce((total, item) => total + of(item), 0);
  return {
    content: {
      settings: { ...settings, mappings: [] },
      imports: publicLog(imports, changeTo(open)),
    },
    leftOut: {
      registers: known.registers.length,
      registerRows: sum(known.registers, ({ rows }) => rows.keys.length),
      rules: known.rules.length,
      remarks: known.annotations.length + sum(tasks, ({ remarks }) => remarks) + sum(blocks, ({ texts }) => texts),
      sentences: known.sentences.length,
      boardTexts: sum(boards, ({ texts }) => texts),
      persons: sum(tasks, ({ persons }) => persons),
      smallCounts: sum(tasks, ({ smallCounts }) => smallCounts) + sum(blocks, ({ smallCounts }) => smallCounts),
    },
  };
}

/** The change that brings all that is public onto nothing. */
function changeTo({ indicators, areas, targets, tasks, lists, boards, blocks }: Dataset): ChangeSet {
  return {
    ...NO_CHANGE,
    indicators: diffEntities([], indicators, ({ code }) => code),
    areas: diffEntities([], areas, ({ code }) => code),
    targets: diffEntities([], targets, ({ id }) => id),
    tasks: diffEntities([], tasks, ({ id }) => id),
    lists: diffEntities([], lists, ({ id }) => id),
    boards: diffEntities([], boards, ({ id }) => id),
    blocks: blocks.flatMap((block) => diffBlock(null, block).change ?? []),
  };
}

/** Records keep their numbers, as values point at them; only the last of them still changes anything. */
function publicLog(imports: readonly LoggedImport[], all: ChangeSet): LoggedImport[] {
  const used = new Map<number, Set<number>>();
  for (const { sources } of all.blocks) {
    for (const source of sources) used.set(source.import, (used.get(source.import) ?? new Set()).add(source.table));
  }
  const undone = undoneImports(imports.map(({ record }) => record));
  return imports.map(({ record }, position) => ({
    record: publicRecord(record, used.get(record.id) ?? new Set(), undone.has(record.id)),
    changeSet: position === imports.length - 1 ? all : NO_CHANGE,
  }));
}

/** Files and tables from which no value comes keep their place and lose their name: a register may be called anything. */
function publicRecord(record: ImportRecord, tables: ReadonlySet<number>, isUndone: boolean): ImportRecord {
  const files = new Set([...tables].map((table) => record.tables[table]?.file));
  return {
    ...record,
    ...NO_DECISIONS,
    files: record.files.map((file, at) => (files.has(at) ? file : { name: '', bytes: 0, format: '', encoding: null })),
    tables: record.tables.map((table, at) =>
      tables.has(at) ? table : { file: table.file, sheet: '', title: null, range: '', sourceNote: null },
    ),
    mappings: [],
    demo: record.demo && !isUndone,
    note: null,
  };
}
