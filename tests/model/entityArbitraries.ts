// Random entities and datasets for the laws of change sets; few keys, so that two datasets often meet.
import * as fc from 'fast-check';
import type { Area } from '../../src/model/area';
import type { ChangeSet } from '../../src/model/change';
import { applyChangeSet, diffEntities } from '../../src/model/changeSet';
import { type ArrangedBoard, type BoardPage, OWN_BOARD } from '../../src/model/board';
import { diffBlock } from '../../src/model/blockChange';
import { NO_CHANGE } from '../../src/model/change';
import type { Dataset } from '../../src/model/dataset';
import { EMPTY_DATASET } from '../../src/model/dataset';
import type { Indicator } from '../../src/model/indicator';
import { type IsoDate, isoDate, type Period } from '../../src/model/period';
import type { Register } from '../../src/model/register';
import type { RegisterRow } from '../../src/model/registerRows';
import type { RegisterMode } from '../../src/model/registerDiff';
import { diffRegister } from '../../src/model/registerDiff';
import { buildRegisterRows } from '../../src/model/registerRows';
import type { Target } from '../../src/model/target';
import type { Task } from '../../src/model/task';
import { anyBlock } from './arbitraries';
import type { Annotation } from '../../src/model/annotation';
import { derivationRules } from '../../src/catalogue/derivationRules';
import type { DerivationRule } from '../../src/model/derivationRule';
import { LAMP_METHODS, type ListRules } from '../../src/model/lampMethod';
import type { EditedSentence } from '../../src/model/sentence';

const CODES = ['QY01', 'YF02', '__proto__', '新指标'];
const anyText = fc.constantFrom('甲', '乙', '');
const noText = fc.constantFrom(null, '甲', '乙');

const anyIndicator = (code: string): fc.Arbitrary<Indicator> =>
  fc.record({
    code: fc.constant(code),
    name: anyText,
    nameEn: noText,
    unit: fc.constantFrom('家', '%'),
    direction: fc.constantFrom('up', 'down', 'full', 'neutral'),
    kind: fc.constantFrom('stock', 'flow', 'ratio', 'mean', 'distinct'),
    frequency: fc.constantFrom('year', 'month'),
    lagMonths: fc.option(fc.nat(12)),
    definition: noText,
    source: noText,
    owner: noText,
    category: noText,
    aliases: fc.array(anyText, { maxLength: 2 }),
    decimals: fc.option(fc.nat(4)),
    ratio: fc.option(fc.record({ numerator: anyText, denominator: anyText, factor: fc.constantFrom(1, 100) })),
    origin: fc.constantFrom('catalogue', 'import', 'user'),
  });

const anyArea = (code: string): fc.Arbitrary<Area> =>
  fc.record({
    code: fc.constant(code),
    name: anyText,
    shortName: noText,
    nameEn: noText,
    aliases: fc.array(anyText, { maxLength: 2 }),
    parent: noText,
    includedIn: noText,
    scopeNote: noText,
    ranked: fc.boolean(),
    origin: fc.constantFrom('catalogue', 'import', 'user'),
  });

const anyTarget = (id: string): fc.Arbitrary<Target> =>
  fc.record({
    id: fc.constant(id),
    indicator: noText,
    area: anyText,
    period: fc.constantFrom('2024', '2023').map((text) => text as Period),
    operator: fc.constantFrom('>=', '<=', '='),
    value: fc.constantFrom(0, 1.5, 40),
    unit: fc.constant('家'),
    counts: fc.constantFrom('total', 'increase'),
    baseline: fc.constantFrom(null, 3),
    method: fc.constantFrom(null, ...LAMP_METHODS),
    curve: fc.constantFrom(
      { kind: 'linear' as const },
      { kind: 'quarters' as const, shares: [0.1, 0.3, 0.6, 1] as const },
      { kind: 'yearEnd' as const },
      { kind: 'pastYears' as const, years: 3 },
      { kind: 'points' as const, points: [{ day: '2024-06-30' as IsoDate, share: 0.4 }] },
    ),
    due: fc.constant('2024-12-31' as IsoDate),
    origin: anyText,
  });

const anyTask = (id: string): fc.Arbitrary<Task> =>
  fc.record({
    id: fc.constant(id),
    list: anyText,
    year: fc.constantFrom(2023, 2024),
    lastYear: fc.constantFrom(2024, 2025),
    number: anyText,
    title: anyText,
    content: noText,
    source: noText,
    indicator: noText,
    related: fc.array(anyText, { maxLength: 2 }),
    area: anyText,
    target: noText,
    section: noText,
    leader: noText,
    deputy: noText,
    partners: noText,
    due: fc.constantFrom(null, '2024-12-31' as IsoDate),
    progress: fc.array(
      fc.record({
        asOf: fc.constant('2024-09-30' as IsoDate),
        value: fc.constantFrom(null, 3),
        missing: fc.constantFrom(null, 'noCases' as const),
        doneOn: fc.constantFrom(null, '2024-09-01' as IsoDate),
        note: noText,
        evidence: noText,
        problems: noText,
        nextStep: noText,
      }),
      { maxLength: 2 },
    ),
    remedies: fc.array(
      fc.record({
        shortcoming: anyText,
        measure: noText,
        due: fc.constantFrom(null, '2024-12-31' as IsoDate),
        doneOn: fc.constantFrom(null, '2024-09-01' as IsoDate),
        before: fc.constantFrom(null, 58),
        after: fc.constantFrom(null, 103),
      }),
      { maxLength: 1 },
    ),
    overrides: fc.array(
      fc.record({
        color: fc.constantFrom('green', 'yellow', 'red', 'blue', 'grey'),
        reason: anyText,
        from: fc.constant('2024-09-01' as IsoDate),
        until: fc.constant('2024-10-31' as IsoDate),
      }),
      { maxLength: 1 },
    ),
  });

const anyListRules = (id: string): fc.Arbitrary<ListRules> =>
  fc.record({
    id: fc.constant(id),
    method: fc.constantFrom(...LAMP_METHODS),
    thresholds: fc.constant({ green: 10, yellow: 30, near: 80 }),
    goodColor: fc.constantFrom('green', 'blue'),
    madeGoodIsYellow: fc.boolean(),
    rollUp: fc.constantFrom('worst', 'counts'),
  });

const anyAnnotation = (id: string): fc.Arbitrary<Annotation> =>
  fc.record({
    id: fc.constant(id),
    indicator: anyText,
    area: anyText,
    from: fc.constantFrom('2023', '2024').map((text) => text as Period),
    to: fc.constant('2024' as Period),
    text: anyText,
  });

const anySentence = (id: string): fc.Arbitrary<EditedSentence> =>
  fc.record({ id: fc.constant(id), text: anyText, generated: anyText, language: fc.constantFrom('zh', 'en') });

const anyPage: fc.Arbitrary<BoardPage> = fc.oneof(
  fc.constantFrom<BoardPage>({ kind: 'attainment' }, { kind: 'ladder' }, { kind: 'category', category: null }),
  anyText.map((indicator) => ({ kind: 'ranking' as const, indicator })),
  anyText.map((list) => ({ kind: 'tasksByLamp' as const, list })),
  fc.record({
    kind: fc.constant('text' as const),
    title: anyText,
    text: anyText,
    writtenOn: fc.constant(isoDate('2024-10-08')),
  }),
);

const anyBoard = (key: string): fc.Arbitrary<ArrangedBoard> =>
  fc.record({
    id: fc.constant(`${OWN_BOARD}${key}`),
    name: anyText,
    dwellSeconds: fc.constantFrom(null, 8, 40),
    pages: fc.array(fc.record({ page: anyPage, title: fc.option(anyText), dwellSeconds: fc.constantFrom(null, 5) }), {
      maxLength: 4,
    }),
    isPublic: fc.boolean(),
  });

const anyRule = (id: string): fc.Arbitrary<DerivationRule> =>
  fc.constantFrom<DerivationRule>(...derivationRules).map((rule) => ({ ...rule, id }));

const REGISTER_COLUMNS = [
  { name: '企业', kind: 'text' },
  { name: '发证日期', kind: 'date' },
  { name: '序号', kind: 'index' },
] as const;

const anyRow = (key: string): fc.Arbitrary<Omit<RegisterRow, 'place'>> =>
  fc.record({
    key: fc.constant(key),
    cells: fc.tuple(anyText, anyText, anyText),
    found: fc.constantFrom(['', '', ''], ['', '2020.12.2', '']),
    source: fc.constant({ import: 1, table: 0, row: 3, column: 0 }),
  });

const anyRegister = (id: string): fc.Arbitrary<Register> =>
  fc
    .tuple(fc.shuffledSubarray([...REGISTER_COLUMNS], { minLength: 1 }), someOf(anyRow))
    .map(([columns, rows]): Register => ({
      id,
      name: id,
      kind: null,
      columns,
      key: [0],
      withheld: [],
      rows: buildRegisterRows(
        rows.map((row, place) => ({
          ...row,
          place,
          cells: columns.map((_, at) => row.cells[at] ?? ''),
          found: columns.map((_, at) => (row.cells[at] === '' ? '' : (row.found[at] ?? ''))),
        })),
        columns.length,
      ),
    }));

function someOf<T>(make: (key: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.subarray(CODES).chain((keys) => fc.tuple(...keys.map(make)));
}

/** What an import brings: entities and blocks under few keys. */
const anyGoal: fc.Arbitrary<Dataset> = fc.record({
  indicators: someOf(anyIndicator),
  areas: someOf(anyArea),
  targets: someOf(anyTarget),
  tasks: someOf(anyTask),
  lists: someOf(anyListRules),
  rules: someOf(anyRule),
  annotations: someOf(anyAnnotation),
  sentences: someOf(anySentence),
  boards: someOf(anyBoard),
  registers: someOf(anyRegister),
  blocks: someOf((code) => anyBlock(code, 3)).map((blocks) => blocks.filter(({ period }) => period.length > 0)),
});

/** The change set with which a goal comes onto a dataset. */
export function planOnto(stored: Dataset, goal: Dataset, mode: RegisterMode = 'merge'): ChangeSet {
  return {
    indicators: diffEntities(stored.indicators, goal.indicators, ({ code }) => code),
    areas: diffEntities(stored.areas, goal.areas, ({ code }) => code),
    targets: diffEntities(stored.targets, goal.targets, ({ id }) => id),
    tasks: diffEntities(stored.tasks, goal.tasks, ({ id }) => id),
    lists: diffEntities(stored.lists, goal.lists, ({ id }) => id),
    rules: diffEntities(stored.rules, goal.rules, ({ id }) => id),
    annotations: diffEntities(stored.annotations, goal.annotations, ({ id }) => id),
    sentences: diffEntities(stored.sentences, goal.sentences, ({ id }) => id),
    boards: diffEntities(stored.boards, goal.boards, ({ id }) => id),
    registers: goal.registers.flatMap((register) => {
      const before = stored.registers.find(({ id }) => id === register.id) ?? null;
      return diffRegister(before, register, mode).change ?? [];
    }),
    blocks: goal.blocks.flatMap((block) => {
      const before = stored.blocks.find(({ indicator }) => indicator === block.indicator) ?? null;
      return diffBlock(before, block).change ?? [];
    }),
  };
}

export const anyDataset: fc.Arbitrary<Dataset> = anyGoal.map((goal) =>
  applyChangeSet(EMPTY_DATASET, { ...NO_CHANGE, ...planOnto(EMPTY_DATASET, goal) }),
);
