// What an import would do, told in one go: map the sheets, resolve the labels, check, compare with what is known.
// Law: a plan changes nothing; it can be shown, thrown away and made again, and committing it does exactly what it says.
import { diffBlock } from '../model/blockChange';
import { type ChangeSet, NO_CHANGE } from '../model/change';
import { countEntities, diffEntities } from '../model/changeSet';
import type { RegisterDifference } from '../model/registerDiff';
import { diffRegister } from '../model/registerDiff';
import type { Dataset } from '../model/dataset';
import type { ChangeCounts } from '../model/importRecord';
import type { Issue, Question, Refusal } from '../model/issue';
import type { Mapping } from '../model/mapping';
import type { LeftOut, MappedTable } from './map/mappedTable';
import { mapFile } from './plan/mapFile';
import type { PlanFile } from './plan/mapFile';
import { recordDraft } from './plan/recordDraft';
import type { PlanCounts, RecordDraft } from './plan/recordDraft';
import { uniqueQuestions } from './plan/uniqueQuestions';
import { resolve } from './resolve';
import type { Resolved, ResolveOptions } from './resolve';
import { raiseAlarms } from './validate/raiseAlarms';

export interface Plan {
  readonly changeSet: ChangeSet;
  readonly record: RecordDraft;
  /** In the order of `record.tables`; entries point into them by position. */
  readonly tables: readonly MappedTable[];
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
  readonly leftOut: readonly LeftOut[];
  readonly refusals: readonly Refusal[];
  readonly mappings: readonly Mapping[];
  readonly counts: PlanCounts;
  /** What the files do to each indicator they hold values of, unchanged ones included. */
  readonly byIndicator: readonly IndicatorCounts[];
  readonly registers: readonly PlannedRegister[];
}

export interface IndicatorCounts {
  readonly indicator: string;
  readonly counts: ChangeCounts;
}

/** A register that the files bring, whether they change it or not. */
export interface PlannedRegister {
  readonly id: string;
  readonly kind: string | null;
  /** One of that name is stored, so that the file can be merged with it or replace it. */
  readonly isStored: boolean;
  /** Of rows. */
  readonly counts: ChangeCounts;
}

/** `known` is what the workspace holds of the entities and of the blocks that may be touched. */
export function plan(files: readonly PlanFile[], known: Dataset, options: ResolveOptions): Plan {
  const mapped = files.map(mapFile);
  const tables = mapped.flatMap((file) => file.tables);
  const resolved = resolve(tables, known, { ...options, ignored: ignoredNames(files) });
  const registers = compareRegisters(resolved, known, options);
  const { changeSet, byIndicator } = compare(resolved, known, registers);
  const observations = sumCounts(byIndicator.map((one) => one.counts));
  const counts = { observations, entities: countEntities(changeSet) };
  const mappings = files.map(({ mapping }) => mapping);
  const alarms = raiseAlarms(resolved.blocks, known, tables);
  return {
    changeSet,
    record: recordDraft(files, mapped, counts),
    tables,
    questions: uniqueQuestions([...mapped.flatMap((file) => file.questions), ...resolved.questions]),
    issues: [...mapped.flatMap((file) => file.issues), ...resolved.issues, ...alarms],
    leftOut: [...mapped.flatMap((file) => file.leftOut), ...resolved.leftOut],
    refusals: mapped.flatMap((file) => file.refusals),
    mappings,
    counts,
    registers: [...registers.map(({ planned }) => planned), ...unmatched(resolved, known)],
    byIndicator,
  };
}

function ignoredNames(files: readonly PlanFile[]): NonNullable<ResolveOptions['ignored']> {
  return Object.fromEntries(
    files.flatMap(({ name, mapping }) => (mapping.ignored === undefined ? [] : [[name, mapping.ignored]])),
  );
}

function compare(
  resolved: Resolved,
  known: Dataset,
  registers: readonly ComparedRegister[],
): { changeSet: ChangeSet; byIndicator: IndicatorCounts[] } {
  const storedBlocks = new Map(known.blocks.map((block) => [block.indicator, block]));
  const differences = resolved.blocks.map((block) => diffBlock(storedBlocks.get(block.indicator) ?? null, block));
  const changeSet: ChangeSet = {
    ...NO_CHANGE,
    indicators: diffEntities(known.indicators, resolved.indicators, ({ code }) => code),
    areas: diffEntities(known.areas, resolved.areas, ({ code }) => code),
    targets: diffEntities(known.targets, resolved.targets, ({ id }) => id),
    tasks: diffEntities(known.tasks, resolved.tasks, ({ id }) => id),
    registers: registers.flatMap(({ change }) => change ?? []),
    blocks: differences.flatMap(({ change }) => (change === null ? [] : [change])),
  };
  const byIndicator = differences.map(({ counts }, at) => ({ indicator: resolved.blocks[at]!.indicator, counts }));
  return { changeSet, byIndicator };
}

/** Nothing of them is planned; the review offers to replace what is stored. */
function unmatched({ unmatchedRegisters }: Resolved, known: Dataset): PlannedRegister[] {
  return unmatchedRegisters.map((id) => ({
    id,
    kind: known.registers.find((stored) => stored.id === id)?.kind ?? null,
    isStored: true,
    counts: NO_COUNTS,
  }));
}

const NO_COUNTS: ChangeCounts = { added: 0, revised: 0, removed: 0, unchanged: 0 };

interface ComparedRegister extends RegisterDifference {
  readonly planned: PlannedRegister;
}

function compareRegisters(resolved: Resolved, known: Dataset, options: ResolveOptions): ComparedRegister[] {
  return resolved.registers.map((register) => {
    const { id, kind } = register;
    const stored = known.registers.find((other) => other.id === id) ?? null;
    const mode = options.replacedRegisters.includes(id) ? 'replace' : 'merge';
    const { change, counts } = diffRegister(stored, register, mode);
    return { change, counts, planned: { id, kind, isStored: stored !== null, counts } };
  });
}

function sumCounts(counts: readonly ChangeCounts[]): ChangeCounts {
  return counts.reduce(
    (sum, one) => ({
      added: sum.added + one.added,
      revised: sum.revised + one.revised,
      removed: sum.removed + one.removed,
      unchanged: sum.unchanged + one.unchanged,
    }),
    NO_COUNTS,
  );
}
