// Registers for the tests of rules of derivation: those of the demo as files, and small ones as rows.
import { join } from 'node:path';
import {
  type Derivation,
  deriveGroups,
  deriveValue,
  type DerivedValue,
  findDerivation,
} from '../../../src/analysis/derive/deriveRule';
import type { PreparedRule } from '../../../src/analysis/derive/prepareRule';
import type { AreaScope } from '../../../src/analysis/derive/rowAreas';
import { type Window, windowOf } from '../../../src/analysis/derive/window';
import { catalogueAreas, homeAreaCode } from '../../../src/catalogue/areas';
import { derivationRules } from '../../../src/catalogue/derivationRules';
import { catalogueIndicators } from '../../../src/catalogue/indicators';
import { registerKinds } from '../../../src/catalogue/registerKinds';
import { readRegisters } from '../../../src/cli/registerSources';
import { buildNameIndex } from '../../../src/intake/names';
import { registerSource } from '../../../src/intake/resolve/registerSource';
import type { DerivationRule } from '../../../src/model/derivationRule';
import { period } from '../../../src/model/period';
import { buildRegisterRows } from '../../../src/model/registerRows';
import type { RegisterSource } from '../../../src/model/registerSource';
import { projectRoot } from '../../sourceFiles';

const names = buildNameIndex(catalogueIndicators, catalogueAreas);
export const areas = new Map(catalogueAreas.map((area) => [area.code, area]));
export const HOME: AreaScope = { area: homeAreaCode, isHome: true };

export async function demoRegister(file: string): Promise<RegisterSource> {
  const path = join(projectRoot, 'fixtures/demo', file);
  const read = await readRegisters([path], { encoding: null, sheet: null, names });
  const source = read.kind === 'registers' ? read.sources[0] : undefined;
  if (source === undefined) throw new Error(`${file} gives no register: ${read.kind}`);
  return source;
}

/** Rows under headers as an office writes them. */
export function register(
  kind: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): RegisterSource {
  const built = rows.map((cells, at) => ({
    key: String(at),
    place: at,
    cells,
    found: cells.map(() => ''),
    source: { import: 1, table: 0, row: at, column: 0 },
  }));
  return registerSource(
    {
      id: kind,
      name: kind,
      kind,
      columns: headers.map((name) => ({ name, kind: 'text' })),
      key: [],
      withheld: [],
      rows: buildRegisterRows(built, headers.length),
    },
    registerKinds,
    names,
  );
}

export function asked(
  sources: readonly RegisterSource[],
  code: string,
  rules: readonly DerivationRule[] = derivationRules,
): Derivation {
  const found = findDerivation({ rules, sources, areas }, code);
  if (found.kind === 'refused') throw new Error(`${code} is refused: ${found.refusal.kind}`);
  return found;
}

export function prepared(sources: readonly RegisterSource[], code: string): PreparedRule {
  const found = asked(sources, code);
  if (found.kind !== 'rows') throw new Error(`${code} is no rule of rows`);
  return found.prepared;
}

/** `when`: a period or a day. */
export function derived(sources: readonly RegisterSource[], code: string, when: string, scope = HOME): DerivedValue {
  return deriveValue(asked(sources, code), windowAt(when), scope);
}

export function windowAt(when: string): Window {
  return windowOf(period(when));
}

export function valueOf(sources: readonly RegisterSource[], code: string, when: string): number | null {
  return derived(sources, code, when).value;
}

/** Value by code of an area, or by text of a field. */
export function groupsOf(sources: readonly RegisterSource[], code: string, when: string, by: string) {
  const groups = deriveGroups(asked(sources, code), by, windowAt(when), HOME);
  return new Map(groups.map(({ key, text, derived: found }) => [key ?? text, found.value]));
}

/** Rows left out, by reason. */
export function leftOutOf(sources: readonly RegisterSource[], code: string, when: string, scope = HOME) {
  const { parts } = derived(sources, code, when, scope);
  return Object.fromEntries(parts.flatMap(({ leftOut }) => leftOut.map(({ reason, rows }) => [reason, rows.length])));
}
