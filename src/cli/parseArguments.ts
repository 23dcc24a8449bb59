// The words of the command line as one value. Law: what is not understood is said, never skipped.
import type { CommandMistake } from './commandMistake';
import { changesCommand, type ChangesCommand } from './parseChanges';
import { deckCommand, type DeckCommand } from './parseDeck';
import { deriveCommand, type DeriveCommand } from './parseDerive';
import { exportCommand, type ExportCommand } from './parseExport';
import { packCommand, publishCommand, type PackCommand, type PublishCommand } from './parsePublish';
import { reportCommand, type ReportCommand } from './parseReport';
import { isGradeMethod, type GradeMethod } from '../analysis/progress/grade';

export interface ReadCommand {
  readonly kind: 'read';
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly language: 'zh' | 'en';
  readonly period: string | null;
  readonly unit: string | null;
  readonly area: string | null;
  readonly sheet: string | null;
  readonly mapping: string | null;
  readonly encoding: string | null;
}

export interface GradeCommand {
  readonly kind: 'grade';
  /** A file of cases; null: standard input. */
  readonly path: string | null;
  readonly method: GradeMethod;
  readonly json: boolean;
  readonly language: 'zh' | 'en';
}

export type Command =
  | ReadCommand
  | GradeCommand
  | DeriveCommand
  | PackCommand
  | PublishCommand
  | ReportCommand
  | DeckCommand
  | ChangesCommand
  | ExportCommand
  | { readonly kind: 'help'; readonly language: 'zh' | 'en' }
  | { readonly kind: 'version' }
  | CommandMistake;

const VALUE_OPTIONS = [
  'period',
  'unit',
  'area',
  'sheet',
  'mapping',
  'encoding',
  'language',
  'method',
  'rule',
  'rules',
  'on',
  'by',
  'output',
  'to',
  'year',
  'bulletin',
  'last-year',
  'board',
  'indicators',
  'template',
] as const;
const FLAGS: ReadonlySet<string> = new Set(['json', 'help', 'version', 'public', 'charts']);

type ValueOption = (typeof VALUE_OPTIONS)[number];

/** `words` are those behind the program's name; `locale` decides the language unless an option does. */
export function parseArguments(words: readonly string[], locale: string): Command {
  const values = new Map<ValueOption, string>();
  const plain: string[] = [];
  const flags = new Set<string>();
  const language = () => languageOf(values.get('language'), locale);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] === '-o' ? '--output' : words[at]!;
    if (!word.startsWith('--') || word === '--') {
      plain.push(word);
      continue;
    }
    const [name = '', ...rest] = word.slice(2).split('=');
    if (FLAGS.has(name)) flags.add(name);
    else if (isValueOption(name)) {
      const value = rest.length > 0 ? rest.join('=') : words[(at += 1)];
      if (value === undefined || value === '') {
        return { kind: 'mistake', language: language(), mistake: 'missingValue', text: `--${name}` };
      }
      values.set(name, value);
    } else return { kind: 'mistake', language: language(), mistake: 'unknownOption', text: word };
  }
  if (flags.has('version')) return { kind: 'version' };
  if (flags.has('help') || plain.length === 0) return { kind: 'help', language: language() };
  const [command = '', ...paths] = plain.filter((word) => word !== '--');
  if (command === 'grade') return gradeCommand(paths, values.get('method'), flags.has('json'), language());
  if (command === 'derive') return deriveCommand(paths, values, flags.has('json'), language());
  if (command === 'pack') return packCommand(paths, values, flags.has('public'), language());
  if (command === 'publish') return publishCommand(paths, values, flags.has('public'), language());
  if (command === 'report') return reportCommand(paths, values, flags.has('charts'), language());
  if (command === 'deck') return deckCommand(paths, values, language());
  if (command === 'export') return exportCommand(paths, values, language());
  if (command === 'changes') return changesCommand(paths, values, flags.has('json'), language());
  if (command !== 'read') return { kind: 'mistake', language: language(), mistake: 'unknownCommand', text: command };
  if (paths.length === 0) return { kind: 'mistake', language: language(), mistake: 'noFiles', text: '' };
  const value = (name: ValueOption) => values.get(name) ?? null;
  return {
    kind: 'read',
    paths,
    json: flags.has('json'),
    language: language(),
    period: value('period'),
    unit: value('unit'),
    area: value('area'),
    sheet: value('sheet'),
    mapping: value('mapping'),
    encoding: value('encoding'),
  };
}

function gradeCommand(
  paths: readonly string[],
  method: string | undefined,
  json: boolean,
  language: 'zh' | 'en',
): Command {
  if (method === undefined) return { kind: 'mistake', language, mistake: 'missingValue', text: '--method' };
  if (!isGradeMethod(method)) return { kind: 'mistake', language, mistake: 'unknownMethod', text: method };
  return { kind: 'grade', path: paths[0] ?? null, method, json, language };
}

function isValueOption(name: string): name is ValueOption {
  return (VALUE_OPTIONS as readonly string[]).includes(name);
}

function languageOf(stated: string | undefined, locale: string): 'zh' | 'en' {
  return /^en/i.test(stated ?? locale) ? 'en' : 'zh';
}
