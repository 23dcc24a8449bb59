// The words of `tidemark pack` and `tidemark publish` as one value each. Law: where it goes is asked for, never assumed.
import type { CommandMistake } from './commandMistake';

interface FromFiles {
  readonly paths: readonly string[];
  readonly mapping: string | null;
  readonly edition: 'full' | 'public';
  readonly language: 'zh' | 'en';
}

export interface PackCommand extends FromFiles {
  readonly kind: 'pack';
  readonly output: string;
}

export interface PublishCommand extends FromFiles {
  readonly kind: 'publish';
  /** Address of a web folder, or path of one on this machine. */
  readonly to: string;
}

type Values = ReadonlyMap<string, string>;

export function packCommand(
  paths: readonly string[],
  values: Values,
  isPublic: boolean,
  language: 'zh' | 'en',
): PackCommand | CommandMistake {
  const output = values.get('output');
  if (paths.length === 0) return { kind: 'mistake', language, mistake: 'noFiles', text: '' };
  if (output === undefined) return { kind: 'mistake', language, mistake: 'missingValue', text: '-o' };
  return { kind: 'pack', output, ...fromFiles(paths, values, isPublic, language) };
}

export function publishCommand(
  paths: readonly string[],
  values: Values,
  isPublic: boolean,
  language: 'zh' | 'en',
): PublishCommand | CommandMistake {
  const to = values.get('to');
  if (paths.length === 0) return { kind: 'mistake', language, mistake: 'noFiles', text: '' };
  if (to === undefined) return { kind: 'mistake', language, mistake: 'missingValue', text: '--to' };
  return { kind: 'publish', to, ...fromFiles(paths, values, isPublic, language) };
}

function fromFiles(paths: readonly string[], values: Values, isPublic: boolean, language: 'zh' | 'en'): FromFiles {
  return { paths, mapping: values.get('mapping') ?? null, edition: isPublic ? 'public' : 'full', language };
}
