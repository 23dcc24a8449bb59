// Random workspaces as a log: imports on top of each other, some taken back.
import * as fc from 'fast-check';
import { applyChangeSet, invertChangeSet } from '../../src/model/changeSet';
import type { ChangeSet } from '../../src/model/change';
import type { Dataset } from '../../src/model/dataset';
import { EMPTY_DATASET } from '../../src/model/dataset';
import type { LoggedImport, WorkspaceContent } from '../../src/model/importLog';
import type { ImportRecord, LeftOutValues } from '../../src/model/importRecord';
import type { ColumnRole, Mapping, TableMapping } from '../../src/model/mapping';
import { NOWHERE } from '../../src/model/mapping';
import type { Period } from '../../src/model/period';
import type { MappingNote, Settings } from '../../src/model/settings';
import { anyDataset, planOnto } from './entityArbitraries';
import { DRAFT, HOME } from './plans';

const COORDINATES = {
  ...NOWHERE,
  indicator: '高企数',
  period: '2024-Q3' as Period,
  form: 'cumulative' as const,
  dimensions: { 行业: '制造业' },
};

const anyRole: fc.Arbitrary<ColumnRole> = fc.constantFrom<ColumnRole>(
  { role: 'indicator' },
  { role: 'areaCode' },
  { role: 'period', part: 'quarter' },
  { role: 'dimension', name: 'constructor' },
  { role: 'value', measure: 'target', at: COORDINATES },
  { role: 'value', measure: 'actual', at: COORDINATES, within: '-Q3' },
  { role: 'task', field: 'planQ3' },
  { role: 'register', kind: 'code' },
  { role: 'ignored', reason: 'personal' },
);

const anyTable: fc.Arbitrary<TableMapping> = fc.record({
  sheet: fc.string(),
  range: fc.record({ top: fc.nat(9), left: fc.nat(9), bottom: fc.nat(99), right: fc.nat(99) }),
  layout: fc.constantFrom('long', 'wide', 'cross', 'taskList', 'register'),
  title: fc.option(fc.string()),
  headerRows: fc.array(fc.nat(5), { maxLength: 3 }),
  firstBodyRow: fc.nat(9),
  lastBodyRow: fc.nat(99),
  rowRoles: fc.constantFrom({}, { 0: 'title', 9: 'note' } as const),
  rowPatches: fc.constantFrom({}, { 4: COORDINATES }),
  columns: fc.array(anyRole, { maxLength: 4 }),
  headers: fc.array(fc.string(), { maxLength: 4 }),
  defaults: fc.constantFrom(NOWHERE, COORDINATES),
  status: fc.constantFrom('normal', 'preliminary'),
  decimal: fc.constantFrom('.', ','),
  missing: fc.constantFrom({}, JSON.parse('{"__proto__":"blank","—":"notApplicable"}') as Record<string, 'blank'>),
  onConflict: fc.constantFrom('ask', 'first', 'last'),
  notes: fc.array(fc.string(), { maxLength: 2 }),
  listName: fc.option(fc.string()),
  listYear: fc.option(fc.constantFrom(2023, 2024)),
});

export const anyMapping: fc.Arbitrary<Mapping> = fc.record({
  version: fc.constant(1),
  shape: fc.string(),
  tables: fc.array(anyTable, { maxLength: 2 }),
});

const anyNote: fc.Arbitrary<MappingNote> = fc.record({
  shape: fc.string(),
  name: fc.option(fc.string()),
  forgottenAt: fc.constantFrom(null, '2024-01-31T08:00:00Z'),
  brought: fc.option(fc.record({ mapping: anyMapping, from: fc.string(), at: fc.constant('2024-01-31T08:00:00Z') })),
});

const anySettings: fc.Arbitrary<Settings> = fc.record({
  homeArea: fc.option(fc.string()),
  language: fc.constantFrom('zh', 'en', null),
  displayName: fc.option(fc.string()),
  mappings: fc.array(anyNote, { maxLength: 2 }),
});

interface Step {
  readonly goal: Dataset;
  readonly mappings: readonly Mapping[];
  readonly isTakenBack: boolean;
  readonly note: string | null;
  readonly reason: string | null;
  readonly leftOut: readonly LeftOutValues[];
}

const anyLeftOut: fc.Arbitrary<LeftOutValues> = fc.record({
  indicator: fc.string(),
  name: fc.string(),
  at: fc.option(fc.record({ series: fc.constant(HOME), period: fc.constant('2023' as Period), area: fc.string() })),
  count: fc.nat(),
});

const anyStep: fc.Arbitrary<Step> = fc.record({
  goal: anyDataset,
  mappings: fc.array(anyMapping, { maxLength: 1 }),
  isTakenBack: fc.boolean(),
  note: fc.option(fc.string()),
  reason: fc.option(fc.string()),
  leftOut: fc.array(anyLeftOut, { maxLength: 1 }),
});

function logSteps(steps: readonly Step[]): LoggedImport[] {
  const log: LoggedImport[] = [];
  let dataset = EMPTY_DATASET;
  const append = (changeSet: ChangeSet, record: Partial<ImportRecord>) => {
    dataset = applyChangeSet(dataset, changeSet);
    log.push({ record: { ...DRAFT, id: log.length + 1, ...record }, changeSet });
  };
  for (const { goal, mappings, isTakenBack, note, reason, leftOut } of steps) {
    const changeSet = planOnto(dataset, goal);
    append(changeSet, { mappings, note, reason, leftOut });
    if (isTakenBack) append(invertChangeSet(changeSet), { kind: 'undo', undoes: log.length });
  }
  return log;
}

export const anyContent: fc.Arbitrary<WorkspaceContent> = fc.record({
  settings: anySettings,
  imports: fc.array(anyStep, { maxLength: 3 }).map(logSteps),
});
