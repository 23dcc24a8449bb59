// The words of `tidemark derive` as one value. Law: a rule and either a day or a period are asked for, never assumed.
import type { CommandMistake } from './commandMistake';

export interface DeriveCommand {
  readonly kind: 'derive';
  /** Files that hold registers. */
  readonly paths: readonly string[];
  readonly rule: string;
  /** A file of own rules. */
  readonly rules: string | null;
  /** Exactly one of the two is given. */
  readonly on: string | null;
  readonly period: string | null;
  readonly by: string | null;
  readonly area: string | null;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly json: boolean;
  readonly language: 'zh' | 'en';
}

export function deriveCommand(
  paths: readonly string[],
  values: ReadonlyMap<string, string>,
  json: boolean,
  language: 'zh' | 'en',
): DeriveCommand | CommandMistake {
  const value = (name: string): string | null => values.get(name) ?? null;
  const rule = value('rule');
  if (paths.length === 0) return { kind: 'mistake', language, mistake: 'noFiles', text: '' };
  if (rule === null) return { kind: 'mistake', language, mistake: 'missingValue', text: '--rule' };
  const [on, period] = [value('on'), value('period')];
  if ((on === null) === (period === null)) return { kind: 'mistake', language, mistake: 'onOrPeriod', text: '' };
  return {
    kind: 'derive',
    paths,
    rule,
    rules: value('rules'),
    on,
    period,
    by: value('by'),
    area: value('area'),
    sheet: value('sheet'),
    encoding: value('encoding'),
    json,
    language,
  };
}
