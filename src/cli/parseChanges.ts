// The words of `tidemark changes` as one value. Law: two states of the data, the earlier one first.
import { type IsoDate, parseIsoDate } from '../model/period';
import type { CommandMistake } from './commandMistake';

export interface ChangesCommand {
  readonly kind: 'changes';
  /** A saved workspace or a folder each. */
  readonly before: string;
  readonly after: string;
  /** A file of saved settings of tables; null for none. */
  readonly mapping: string | null;
  /** The day on which the lamps of both are judged; null: today. */
  readonly on: IsoDate | null;
  readonly json: boolean;
  readonly language: 'zh' | 'en';
}

export function changesCommand(
  paths: readonly string[],
  values: ReadonlyMap<string, string>,
  json: boolean,
  language: 'zh' | 'en',
): ChangesCommand | CommandMistake {
  const [before, after, ...others] = paths;
  if (before === undefined || after === undefined || others.length > 0)
    return { kind: 'mistake', language, mistake: 'notTwo', text: '' };
  const day = values.get('on');
  const on = day === undefined ? null : parseIsoDate(day);
  if (day !== undefined && on === null) return { kind: 'mistake', language, mistake: 'badPeriod', text: day };
  return { kind: 'changes', before, after, mapping: values.get('mapping') ?? null, on, json, language };
}
