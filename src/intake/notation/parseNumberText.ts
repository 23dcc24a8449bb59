// Numbers as people write them. Law: a plain number costs next to nothing, and what is no number never becomes one.
import { isMissing } from '../../model/observation';
import type { MissingStatus, PresentStatus } from '../../model/observation';
import { isUnit } from '../../model/unit';
import { foldText } from './cleanText';
import { missingMark } from './missingMark';
import { parseFlags, parseStatusWord } from './statusWord';

/** What was special about the writing; a page may say so, the value holds regardless. */
export type Unusual =
  | 'fullWidth'
  | 'thousands'
  | 'arrow'
  | 'triangle'
  | 'word'
  | 'accounting'
  | 'unit'
  | 'flag'
  | 'noteMark'
  | 'approximate';

export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Unit behind the number as written: "亿元", "%", "项"; null when there is none. */
      readonly unit: string | null;
      readonly status: PresentStatus | null;
      readonly unusual: readonly Unusual[];
    }
  | { readonly kind: 'missing'; readonly status: MissingStatus }
  | { readonly kind: 'notANumber' };

export interface NumberContext {
  readonly decimal: '.' | ',';
  readonly missing: Readonly<Record<string, MissingStatus>>;
  /** What ▲ and △ mean; up where nobody had to say. */
  readonly triangle?: 'plus' | 'minus';
}

const PLAIN_CONTEXT: NumberContext = { decimal: '.', missing: {} };
const NOT_A_NUMBER: NumberReading = { kind: 'notANumber' };
const NOTHING_UNUSUAL: readonly Unusual[] = [];

/** The value of "123.45" or "-7", and NaN for everything that is not just digits, one point and a minus sign. */
export function plainNumber(text: string): number {
  const length = text.length;
  if (length === 0 || length > 24) return NaN;
  let digits = 0;
  let points = 0;
  for (let index = text.charCodeAt(0) === 45 ? 1 : 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 46) points++;
    else return NaN;
  }
  return digits > 0 && points < 2 ? Number(text) : NaN;
}

export function parseNumberText(text: string, context: NumberContext = PLAIN_CONTEXT): NumberReading {
  if (context.decimal === '.') {
    const plain = plainNumber(text);
    if (plain === plain) return { kind: 'number', value: plain, unit: null, status: null, unusual: NOTHING_UNUSUAL };
  }
  const missing = missingMark(text, context.missing);
  if (missing !== null) return { kind: 'missing', status: missing };
  return text.length > 60 ? NOT_A_NUMBER : parseWritten(text, context);
}

const NOTE_MARKS = /\s*[\u2460-\u2487\u00b9\u00b2\u00b3\u2070-\u2079*＊※†‡]+$/;
const SHAPE =
  /^(?<accounting>\()?(?<sign>[+-]|[↑↓▲▼△▽]|增长|增加|上升|提高|下降|减少|降低|约|近)?\s*(?<number>\d[\d.,' ]*(?:e[+-]?\d+)?|\.\d+)(?<tail>.*)$/i;

function parseWritten(text: string, { decimal, triangle = 'plus' }: NumberContext): NumberReading {
  const unusual: Unusual[] = [];
  const bare = text.trim().replace(/^['’]/, '');
  const unmarked = bare.replace(NOTE_MARKS, '');
  if (unmarked !== bare && unmarked !== '') unusual.push('noteMark');
  if (/[０-９．，％＋－]/.test(unmarked)) unusual.push('fullWidth');
  const folded = foldText(unmarked);
  if (folded === '持平') return { kind: 'number', value: 0, unit: null, status: null, unusual: ['word'] };
  const groups = SHAPE.exec(folded)?.groups;
  if (groups === undefined) return NOT_A_NUMBER;
  const size = magnitude((groups['number'] ?? '').trim(), decimal, unusual);
  const tail = readTail(groups['tail'] ?? '', groups['accounting'] !== undefined, /\s$/.test(groups['number'] ?? ''));
  if (size === null || tail === null) return NOT_A_NUMBER;
  const written = signOf(groups['sign'] ?? '', groups['accounting'] !== undefined, unusual);
  const sign = unusual.includes('triangle') && triangle === 'minus' ? -1 : written;
  if (tail.unit !== null) unusual.push('unit');
  if (tail.status !== null) unusual.push('flag');
  const status = tail.status ?? (unusual.includes('approximate') ? 'estimated' : null);
  return { kind: 'number', value: size === 0 ? 0 : sign * size, unit: tail.unit, status, unusual };
}

/** Digits with their grouping signs to a number, or null when the grouping is none ("0,611" is no thousand). */
function magnitude(digits: string, decimal: '.' | ',', unusual: Unusual[]): number | null {
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', ...rest] = digits.split(decimal);
  if (rest.length > 1 || rest.some((part) => part.includes(group) || part.includes(' '))) return null;
  const separator = whole.includes(group) ? group : whole.includes(' ') ? ' ' : whole.includes("'") ? "'" : '';
  const grouped = separator !== '';
  const parts = grouped ? whole.split(separator) : [whole];
  const groupsHold = /^[1-9]\d{0,2}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part));
  if (grouped && !groupsHold) return null;
  if (grouped) unusual.push('thousands');
  const value = Number(`${parts.join('')}${rest.length > 0 ? `.${rest[0] ?? ''}` : ''}`);
  return Number.isFinite(value) ? value : null;
}

/** ▲ is "up" in press tables and "minus" in accounting ones: read as up and marked, so that it can be asked about. */
function signOf(sign: string, accounting: boolean, unusual: Unusual[]): 1 | -1 {
  if (accounting) unusual.push('accounting');
  if (/[↑↓▼▽]/.test(sign)) unusual.push('arrow');
  if (/[▲△]/.test(sign)) unusual.push('triangle');
  if (/[约近]/.test(sign)) unusual.push('approximate');
  else if (/[\u4e00-\u9fff]/.test(sign)) unusual.push('word');
  return accounting || /[-↓▼▽下减降]/.test(sign) ? -1 : 1;
}

function readTail(
  tail: string,
  accounting: boolean,
  blankBefore: boolean,
): { unit: string | null; status: PresentStatus | null } | null {
  const rest = tail.trim();
  if (accounting !== rest.startsWith(')')) return null;
  const { word, tail: behind } = withoutState(accounting ? rest.slice(1).trim() : rest);
  if (behind === '') return { unit: null, status: word };
  const flags = blankBefore || /^\s/.test(tail) ? parseFlags(behind) : null;
  if (flags !== null) return { unit: null, status: flags };
  return isBareMultiplier(behind) || isUnit(behind) ? { unit: behind, status: word } : null;
}

/** "6840万" says how many, and not of what. */
export function isBareMultiplier(unit: string): boolean {
  return unit === '万' || unit === '亿';
}

const STATE_BEHIND =
  /^((?![年月日季]).*?)\s*\(((?:预计|预测|估计|估算|暂估|初步|快报|最终|最终核实|修订)(?:数据|数|值)?)\)$/;

/** "3.6(初步)", "6.0亿元(预计)": the word in the last bracket says how firm the number is; "2023年(预计)" is a period. */
function withoutState(rest: string): { readonly tail: string; readonly word: PresentStatus | null } {
  const match = STATE_BEHIND.exec(rest);
  const word = match === null ? null : parseStatusWord(match[2] ?? '');
  return match === null || word === null || isMissing(word)
    ? { tail: rest, word: null }
    : { tail: match[1] ?? '', word };
}
