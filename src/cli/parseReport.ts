// The words of `tidemark report` as one value. Law: which report is asked for, never assumed.
import { parseIsoDate, parsePeriod, type Period } from '../model/period';
import type { CommandMistake } from './commandMistake';
import type { FileCommand } from './fileCommand';

export type ReportChoice =
  | { readonly kind: 'annual'; readonly year: number; readonly withCharts: boolean; readonly lastYear: string | null }
  | { readonly kind: 'bulletin'; readonly period: Period };

export interface ReportCommand extends FileCommand {
  readonly kind: 'report';
  readonly choice: ReportChoice;
  readonly format: 'docx' | 'md';
  readonly language: 'zh' | 'en';
}

type Values = ReadonlyMap<string, string>;

export function reportCommand(
  paths: readonly string[],
  values: Values,
  withCharts: boolean,
  language: 'zh' | 'en',
): ReportCommand | CommandMistake {
  const mistake = (what: CommandMistake['mistake'], text: string): CommandMistake => {
    return { kind: 'mistake', language, mistake: what, text };
  };
  const [output, day] = [values.get('output'), values.get('on')];
  if (paths.length === 0) return mistake('noFiles', '');
  if (output === undefined) return mistake('missingValue', '-o');
  const format = /\.(docx|md)$/i.exec(output)?.[1]?.toLowerCase();
  if (format !== 'docx' && format !== 'md') return mistake('reportFormat', output);
  const on = day === undefined ? null : parseIsoDate(day);
  if (day !== undefined && on === null) return mistake('badPeriod', day);
  const choice = choiceOf(values, withCharts);
  if ('mistake' in choice) return mistake(choice.mistake, choice.text);
  return { kind: 'report', paths, mapping: values.get('mapping') ?? null, choice, output, format, on, language };
}

function choiceOf(values: Values, withCharts: boolean): ReportChoice | Pick<CommandMistake, 'mistake' | 'text'> {
  const [year, bulletin] = [values.get('year'), values.get('bulletin')];
  if (bulletin !== undefined) {
    const period = parsePeriod(bulletin);
    return period === null ? { mistake: 'badPeriod', text: bulletin } : { kind: 'bulletin', period };
  }
  if (year === undefined) return { mistake: 'missingValue', text: '--year' };
  return /^\d{4}$/.test(year)
    ? { kind: 'annual', year: Number(year), withCharts, lastYear: values.get('last-year') ?? null }
    : { mistake: 'badYear', text: year };
}
