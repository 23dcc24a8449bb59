// The words of `tidemark deck` as one value. Law: the time it speaks of is asked for, never assumed.
import { parseIsoDate, parsePeriod, type Period } from '../model/period';
import type { CommandMistake } from './commandMistake';
import type { FileCommand } from './fileCommand';

export interface DeckCommand extends FileCommand {
  readonly kind: 'deck';
  readonly period: Period;
  /** Name or code; null: the home area. */
  readonly area: string | null;
  /** Id or name of a board; null: the standard report. */
  readonly board: string | null;
  /** A presentation whose masters are used; null: the style of our own. */
  readonly template: string | null;
  readonly language: 'zh' | 'en';
}

type Values = ReadonlyMap<string, string>;

export function deckCommand(
  paths: readonly string[],
  values: Values,
  language: 'zh' | 'en',
): DeckCommand | CommandMistake {
  const mistake = (what: CommandMistake['mistake'], text: string): CommandMistake => {
    return { kind: 'mistake', language, mistake: what, text };
  };
  const [output, time, day] = [values.get('output'), values.get('period'), values.get('on')];
  if (paths.length === 0) return mistake('noFiles', '');
  if (output === undefined) return mistake('missingValue', '-o');
  if (!/\.pptx$/i.test(output)) return mistake('deckFormat', output);
  if (time === undefined) return mistake('missingValue', '--period');
  const period = parsePeriod(time);
  if (period === null) return mistake('badPeriod', time);
  const on = day === undefined ? null : parseIsoDate(day);
  if (day !== undefined && on === null) return mistake('badPeriod', day);
  const [area, board, mapping] = [values.get('area'), values.get('board'), values.get('mapping')];
  return {
    kind: 'deck',
    paths,
    mapping: mapping ?? null,
    period,
    area: area ?? null,
    board: board ?? null,
    template: values.get('template') ?? null,
    output,
    on,
    language,
  };
}
