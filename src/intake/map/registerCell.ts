// One cell of a register: days and months as ISO, valid credit codes in their normal form, persons masked.
// Law: what is not plainly a day or a code stays as written and is named; nothing is repaired in silence.
import { foldText, cleanLabel } from '../notation/cleanText';
import { readCreditCode } from '../notation/creditCode';
import type { PeriodContext } from '../notation/periodReading';
import { parsePeriodCell } from '../notation/periodsOfColumn';
import { maskNumbers, maskPersonal } from '../notation/personalData';
import { frequencyOf } from '../../model/period';
import type { RegisterColumnKind } from '../../model/register';
import type { Cell } from '../sheet';
import { cellText } from './cellText';
import type { IssueCollector } from './issueCollector';
import { missingMark } from '../notation/missingMark';
import { daysBetween } from '../notation/spanOfDays';
import { parseDay } from './parseDay';

export interface RegisterField {
  /** Of the sheet. */
  readonly column: number;
  readonly name: string;
  readonly kind: RegisterColumnKind;
  readonly context: PeriodContext;
  /** Its cells are data of persons, kept only because someone chose to. */
  readonly isPersonal: boolean;
}

export interface RegisterCell {
  readonly cell: string;
  /** The text as found where it is not the cell; '' elsewhere. */
  readonly found: string;
}

export function readRegisterCell(field: RegisterField, cell: Cell, row: number, issues: IssueCollector): RegisterCell {
  const text = cleanLabel(cellText(cell));
  if (text === '') return asFound('');
  if (field.isPersonal) return asFound(maskPersonal(text));
  switch (field.kind) {
    case 'date':
      return readDate(field, cell, maskNumbers(text), row, issues);
    case 'code':
      return readCode(field, cell, text, row, issues);
    case 'text':
    case 'area':
      return asFound(masked(field, text, row, issues));
    case 'number':
    case 'index':
      return asFound(maskNumbers(text));
  }
}

function asFound(text: string): RegisterCell {
  return { cell: text, found: '' };
}

function read(cell: string, text: string): RegisterCell {
  return { cell, found: cell === text ? '' : text };
}

/** A number of a person in a remark. The issue does not repeat it. */
function masked({ column }: RegisterField, text: string, row: number, issues: IssueCollector): string {
  const shown = maskNumbers(text);
  if (shown !== text) issues.atCell('personalMasked', 'info', row, column, null);
  return shown;
}

function readDate(
  { column, context }: RegisterField,
  cell: Cell,
  text: string,
  row: number,
  issues: IssueCollector,
): RegisterCell {
  const day = parseDay(cell, context) ?? parseDay(withoutUntil(text), context);
  if (day !== null) {
    if (context.year !== null && !/\d{4}/.test(text) && parseDay(cell, { ...context, year: null }) === null)
      issues.atCell('registerYearOfTitle', 'info', row, column, text, { read: day });
    return read(day, text);
  }
  const month = parsePeriodCell(withoutUntil(text), context)?.period ?? null;
  if (month !== null && frequencyOf(month) === 'month') {
    issues.atCell('registerMonth', 'info', row, column, text, { read: month });
    return read(month, text);
  }
  const span = daysBetween(text);
  if (span !== null) return read(span, text);
  if (missingMark(text) !== null) return asFound(text);
  const isTerm = /^([一二两三四五六七八九十]+|\d{1,2})个?(年|月)(半|期)?$/.test(foldText(text));
  issues.atCell(isTerm ? 'registerTerm' : 'registerDateUnreadable', 'warning', row, column, text);
  return asFound(text);
}

/** "至2026年11月", "2026年11月止": the end of a validity. */
function withoutUntil(text: string): string {
  return text.replace(/^(有效期)?(截?至|到)\s*/, '').replace(/(止|前)$/, '');
}

function readCode({ name, column }: RegisterField, cell: Cell, given: string, row: number, issues: IssueCollector) {
  // The apostrophe with which exports mark a number as text.
  const text = given.replace(/^['’‘`](?=[0-9A-Z])/, '');
  if (isDamagedCode(cell)) {
    issues.atCell('codeDamaged', 'warning', row, column, text);
    return asFound(text);
  }
  if (!/信用代码/.test(name)) return asFound(text);
  const code = readCreditCode(text);
  if (code.kind === 'invalid') {
    const isDamaged = code.trouble === 'damaged';
    issues.atCell(isDamaged ? 'codeDamaged' : 'codeInvalid', 'warning', row, column, maskNumbers(text), {
      reason: code.trouble,
    });
    return asFound(maskNumbers(text));
  }
  if (code.code !== text) issues.atCell('codeRewritten', 'info', row, column, text, { read: code.code });
  return read(code.code, text);
}

const SCIENTIFIC = /^\d(?:\.\d+)?[eE]\+?\d{2}$/;

/** 9.13207E+17, or a long number that a spreadsheet kept with fewer than all its digits. */
function isDamagedCode(cell: Cell): boolean {
  if (typeof cell === 'number') return cell > 2 ** 53;
  return typeof cell === 'string' && SCIENTIFIC.test(cell.trim());
}
