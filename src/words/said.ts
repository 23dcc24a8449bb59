// Picks out of an issue, refusal or question what its sentence names; a sentence never prints "undefined".
import type { Issue, Question, Refusal } from '../model/issue';

type Trouble = Pick<Issue | Refusal | Question, 'file' | 'sheet' | 'params'>;

/** Value of a parameter as text, or null when the maker of the issue did not state it. */
export function stated(trouble: Trouble, name: string): string | null {
  const value = trouble.params[name];
  return value === undefined || value === '' ? null : String(value);
}

/** `sentence` of the parameter, or `otherwise` when it was not stated. */
export function saying(trouble: Trouble, name: string, sentence: (value: string) => string, otherwise: string): string {
  const value = stated(trouble, name);
  return value === null ? otherwise : sentence(value);
}

/** The narrowest place that is known: cell, else sheet, else file. */
export function placeOf(issue: Issue): string {
  return issue.cell ?? issue.sheet ?? issue.file;
}

/** The sheet, or the file where it has none. */
export function sheetOf(issue: Issue): string {
  return issue.sheet === null || issue.sheet === '' ? issue.file : issue.sheet;
}

/** Text of the cell, else the parameter `name`, else ''. */
export function nameOf(issue: Issue): string {
  return stated(issue, 'name') ?? issue.text ?? '';
}

export function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
