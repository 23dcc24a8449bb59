// `tidemark derive`: registers in, the value of one rule out, with what is behind it and what was left out.
// Law: a mistake is one sentence and nothing else; a value that rests on rows in dispute says so by its exit status.
import {
  type Derivation,
  type DerivationRefusal,
  deriveGroups,
  deriveValue,
  findDerivation,
  preparedOf,
} from '../analysis/derive/deriveRule';
import { homeScope } from '../analysis/derive/homeScope';
import { splitField } from '../analysis/derive/splitField';
import type { AreaScope } from '../analysis/derive/rowAreas';
import { windowOf, yearTo, type Window } from '../analysis/derive/window';
import { catalogueAreas, homeAreaCode } from '../catalogue/areas';
import { derivationRules } from '../catalogue/derivationRules';
import { catalogueIndicators } from '../catalogue/indicators';
import { registerKinds } from '../catalogue/registerKinds';
import { readAnsweredPeriod } from '../intake/answer/withPeriod';
import { buildNameIndex, matchArea } from '../intake/names';
import type { DerivationRule } from '../model/derivationRule';
import { type IsoDate, parseIsoDate, type Period } from '../model/period';
import type { RegisterSource } from '../model/registerSource';
import { withShipped } from '../model/withShipped';
import { parseRuleFile } from '../share/ruleFile';
import type { Words } from '../words/zh';
import type { DerivedAnswer } from './derivedAnswer';
import { derivedJson, derivedLines } from './derivedAnswer';
import type { DeriveCommand } from './parseDerive';
import { readRegisters } from './registerSources';
import type { Streams } from './runRead';
import { textOfFile } from './textOfFile';
import { writeOut } from './writeOut';

const QUESTIONS = 1;
const MISTAKE = 2;
const names = buildNameIndex(catalogueIndicators, catalogueAreas);
const areas = new Map(catalogueAreas.map((area) => [area.code, area]));

/** Returns the exit status. */
export async function runDerive(command: DeriveCommand, words: Words, { out, error }: Streams): Promise<number> {
  const answer = await answerOf(command, words);
  if (typeof answer === 'string') {
    error.write(`${answer}\n`);
    return MISTAKE;
  }
  for (const question of answer.questions) error.write(`${words.questions[question.kind](question)}\n`);
  await writeOut(command.json ? [derivedJson(answer)] : derivedLines(answer, words).map((line) => `${line}\n`), out);
  return answer.questions.length > 0 ? QUESTIONS : 0;
}

/** The answer, or the sentence that says why there is none. */
async function answerOf(command: DeriveCommand, words: Words): Promise<DerivedAnswer | string> {
  const when = whenOf(command);
  if (when === null) return words.cli.badPeriod(command.on ?? command.period ?? '');
  const rules = rulesOf(command.rules, words);
  if (typeof rules === 'string') return rules;
  const area = command.area === null ? null : (matchArea(names, command.area)?.code ?? undefined);
  if (area === undefined) return words.derive.unknownArea(command.area ?? '');
  const { encoding, sheet } = command;
  const read = await readRegisters(command.paths, { encoding, sheet, names });
  switch (read.kind) {
    case 'notFound':
      return words.cli.notFound(read.path);
    case 'refused':
      return `${read.path}: ${words.refusals[read.refusal.kind](read.refusal)}`;
    case 'noRegister':
      return words.derive.noRegisterIn(read.path);
    case 'registers':
      break;
  }
  const derivation = derivationOf(rules, read.sources, command.rule);
  if (derivation.kind === 'refused') return refusalSentence(derivation.refusal, words);
  const by = command.by === null ? null : splitField(derivation, command.by);
  if (by === undefined) return words.derive.noSplit(command.by ?? '');
  const scope = scopeOf(derivation, area);
  return {
    ...when,
    derivation,
    scope,
    by,
    areas,
    questions: read.questions,
    value: deriveValue(derivation, when.window, scope),
    groups: by === null ? null : deriveGroups(derivation, by, when.window, scope),
  };
}

interface When {
  readonly on: IsoDate | null;
  readonly period: Period | null;
  readonly window: Window;
}

function whenOf({ on, period }: DeriveCommand): When | null {
  if (on !== null) {
    const day = parseIsoDate(readAnsweredPeriod(on)?.period ?? '');
    return day === null ? null : { on: day, period: null, window: yearTo(day) };
  }
  const read = readAnsweredPeriod(period ?? '')?.period ?? null;
  return read === null ? null : { on: null, period: read, window: windowOf(read) };
}

/** Own rules take the place of shipped ones of the same id. */
function rulesOf(path: string | null, words: Words): readonly DerivationRule[] | string {
  if (path === null) return derivationRules;
  const text = textOfFile(path);
  if (text === null) return words.cli.notFound(path);
  const read = parseRuleFile(text);
  if (read.kind === 'fault') return words.derive.badRules(path, read.place);
  return withShipped(read.rules, derivationRules, ({ id }) => id);
}

/** A list of no known kind, or of another one, is asked too when someone names it and it has the fields. */
function derivationOf(rules: readonly DerivationRule[], sources: readonly RegisterSource[], code: string) {
  const found = findDerivation({ rules, sources, areas }, code);
  if (found.kind !== 'refused' || found.refusal.kind !== 'noRegister') return found;
  const { register } = found.refusal;
  const asked = sources.map((source) => ({ ...source, head: { ...source.head, kind: register } }));
  const again = findDerivation({ rules, sources: [...sources, ...asked], areas }, code);
  return again.kind === 'refused' ? found : again;
}

function refusalSentence(refusal: DerivationRefusal, { derive, htmlLanguage }: Words): string {
  switch (refusal.kind) {
    case 'noRule':
      return derive.noRule(refusal.rule);
    case 'noRegister': {
      const kind = registerKinds.kinds.find(({ id }) => id === refusal.register);
      const name = htmlLanguage === 'en' ? kind?.nameEn : kind?.name;
      return derive.noRegister(refusal.rule, name ?? refusal.register);
    }
    case 'noField': {
      const groups = refusal.fields.map((group) => group.map(fieldName).join(' / '));
      return derive.noField(refusal.rule, refusal.source.head.name, groups);
    }
  }
}

/** As headers call it. */
function fieldName(field: string): string {
  return registerKinds.fields.find(({ id }) => id === field)?.words[0] ?? field;
}

function scopeOf(derivation: Derivation, area: string | null): AreaScope | null {
  if (area !== null) return { area, isHome: area === homeAreaCode };
  const scopes = preparedOf(derivation).map((prepared) => homeScope(prepared, homeAreaCode));
  return scopes.find((scope) => scope !== null) ?? null;
}
