// Labels of files become codes of what is known, values the units of their indicators, tables one block an indicator.
// Law: what is new is made and named; what merely looks alike is named and kept apart; what conflicts is asked.
import type { Area } from '../model/area';
import type { Block } from '../model/block';
import type { Dataset } from '../model/dataset';
import type { Indicator } from '../model/indicator';
import type { Issue, Question } from '../model/issue';
import type { Register } from '../model/register';
import type { RegisterKinds } from '../model/registerKind';
import type { Target } from '../model/target';
import type { Task } from '../model/task';
import type { IgnoredNames } from '../model/mapping';
import type { LeftOut, MappedTable } from './map/mappedTable';
import { askAcross, nameAcross } from './resolve/askAcross';
import { EntityBook } from './resolve/entityBook';
import type { KnownNames } from './resolve/entityBook';
import { gatherBlocks } from './resolve/gatherBlocks';
import { unwantedNames } from './resolve/nameChoices';
import type { DescribedIndicator } from './resolve/nameChoices';
import { resolveRegisters } from './resolve/resolveRegisters';
import { resolveTargets } from './resolve/resolveTargets';
import { resolveTasks } from './resolve/resolveTasks';
import { planSeries } from './resolve/seriesPlan';

export interface ResolveOptions {
  /** Code of the area that is meant where a file names none. */
  readonly homeArea: string;
  /** What ships with the product and is stored when first used; may be empty. */
  readonly catalogue: { readonly indicators: readonly Indicator[]; readonly areas: readonly Area[] };
  /** New indicators as a person described them. */
  readonly described?: readonly DescribedIndicator[];
  /** By file name: names that a person does not want. */
  readonly ignored?: Readonly<Record<string, IgnoredNames>>;
  readonly registerKinds: RegisterKinds;
  /** Ids of registers that the files replace; others are merged. */
  readonly replacedRegisters: readonly string[];
}

export interface Resolved {
  /** To be stored: met for the first time, or taken from the catalogue for the first time. */
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly blocks: readonly Block[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly registers: readonly Register[];
  /** Ids of registers that cannot be merged with the stored ones of their names. */
  readonly unmatchedRegisters: readonly string[];
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/** `known` needs its indicators, areas, targets and tasks; blocks are not looked at. Positions of `tables` are source tables. */
export function resolve(
  tables: readonly MappedTable[],
  known: Pick<Dataset, 'indicators' | 'areas' | 'targets' | 'tasks' | 'registers'>,
  options: ResolveOptions,
): Resolved {
  const book = new EntityBook(knownNames(known, options), options.described);
  const unwantedIn = new Map(
    Object.entries(options.ignored ?? {}).map(([file, names]) => [file, unwantedNames(names)]),
  );
  const unwantedOf = ({ file }: MappedTable) => unwantedIn.get(file) ?? unwantedNames(undefined);
  const plans = tables.map((table) => planSeries(table, book, options.homeArea, unwantedOf(table)));
  const gathered = gatherBlocks(
    tables,
    plans.map(({ planned }) => planned),
  );
  const stored = { targets: byId(known.targets), tasks: byId(known.tasks) };
  const targets = tables.flatMap((table) => resolveTargets(table, book, options.homeArea, unwantedOf(table), stored));
  const tasks = tables.flatMap((table, position) =>
    resolveTasks(table, book, options.homeArea, stored.tasks, plans[position]!.issues),
  );
  const found = resolveRegisters(tables, {
    kinds: options.registerKinds,
    names: book.names,
    stored: known.registers,
    replaced: options.replacedRegisters,
  });
  return {
    indicators: [...book.newIndicators.values()],
    areas: [...book.newAreas.values()],
    blocks: gathered.blocks,
    targets: lastById(targets),
    tasks: lastById(tasks),
    registers: found.registers,
    unmatchedRegisters: found.unmatched,
    issues: [...plans.flatMap(({ issues }) => issues.finish()), ...nameAcross(gathered, tables), ...found.issues],
    questions: [
      ...plans.flatMap(({ questions }) => questions),
      ...askAcross(gathered.conflicts, tables),
      ...found.questions,
    ],
    leftOut: plans.flatMap(({ leftOut }) => leftOut),
  };
}

function knownNames(known: Pick<Dataset, 'indicators' | 'areas'>, { catalogue }: ResolveOptions): KnownNames {
  return {
    indicators: known.indicators,
    areas: known.areas,
    catalogueIndicators: catalogue.indicators,
    catalogueAreas: catalogue.areas,
  };
}

function byId<T extends { readonly id: string }>(entities: readonly T[]): Map<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

function lastById<T extends { readonly id: string }>(entities: readonly T[]): T[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
