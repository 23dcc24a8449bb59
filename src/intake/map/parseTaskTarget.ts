// Targets of task lists beyond plain levels: net increases ("净增5家") and growth on a base that is named.
// Law: growth whose base is not named is refused; a level is computed from a stated base only, and exactly.
import { roundHalfAway, shiftDecimal } from '../../model/rounding';
import { foldText } from '../notation/cleanText';
import { parseNumberText } from '../notation/parseNumberText';
import { parseTargetText, type TargetReading } from './parseTargetText';

export interface TaskTargetReading extends TargetReading {
  readonly counts: 'total' | 'increase';
  readonly baseline: number | null;
}

/** `withoutBase`: growth or an increase whose start the text leaves open. */
export type TaskTargetText = TaskTargetReading | 'unreadable' | 'withoutBase';

const BASE = /^(?:在|比|较|以)(?<base>.+?)(?:的?基础上|的?基数上|为基数|为基础)?,?/;
const GROWTH = /(?:同比)?(?:增长|提高|提升|增加|上升|增幅|增速)(?:率)?(?:达到?|不低于|超过)?(?<amount>.+)$/;
const NET = /(?:净增长?加?|净新增|新增净|净增加|netincrease(?:of)?|增加|增长|提高|提升)(?<amount>\D{0,4}\d.*)$/;
const FROM_TO = /^[从由](?<base>.+?)(?:增加|增长|提高|提升|增|上升)[到至](?<level>.+)$/;

/** "净增5家", "在34家基础上净增5家", "较2023年36280万元增长10%以上", "从34家增加到39家", or any level. */
export function parseTaskTarget(text: string): TaskTargetText {
  const folded = foldText(text).replace(/\s/g, '');
  const range = FROM_TO.exec(folded)?.groups;
  if (range !== undefined) return fromTo(range.base ?? '', range.level ?? '');
  const start = new RegExp(`${BASE.source}(?=同比|增|净|提|上升)`).exec(folded)?.groups?.base ?? null;
  const growth = GROWTH.exec(folded)?.groups?.amount;
  if (growth !== undefined && /%|百分点|倍|成/.test(growth)) return grown(start, growth);
  const net = NET.exec(folded)?.groups?.amount;
  if (net !== undefined && !folded.startsWith('新增')) return increased(start, net);
  const level = parseTargetText(text);
  return level === null ? 'unreadable' : { ...level, counts: 'total', baseline: null };
}

function fromTo(base: string, level: string): TaskTargetText {
  const [from, to] = [statedNumber(base), parseTargetText(level)];
  if (from === null || to === null || (from.unit !== null && from.unit !== to.unit)) return 'unreadable';
  return { ...to, operator: to.operator === '=' ? '>=' : to.operator, counts: 'total', baseline: from.value };
}

function grown(start: string | null, amount: string): TaskTargetText {
  const rate = parseTargetText(amount);
  if (rate === null || rate.unit !== '%' || rate.operator === '<=') return rate === null ? 'unreadable' : 'withoutBase';
  const base = start === null ? null : statedNumber(start);
  if (base === null || base.unit === '%') return 'withoutBase';
  // Of ten decimals none is noise; the decimal shift keeps 36280 × 110 % at 39908.
  const value = shiftDecimal(roundHalfAway(base.value * (100 + rate.value), 10), -2);
  return { operator: '>=', value, unit: base.unit, counts: 'total', baseline: null };
}

function increased(start: string | null, amount: string): TaskTargetText {
  const by = parseTargetText(amount);
  if (by === null) return 'unreadable';
  const base = start === null ? null : statedNumber(start);
  if (start !== null && base === null && !/^(?:上年|去年|上一年|年初)(?:度|末|底|同期)?$/.test(start))
    return 'withoutBase';
  if (base !== null && base.unit !== null && by.unit !== null && base.unit !== by.unit) return 'unreadable';
  const operator = by.operator === '=' ? '>=' : by.operator;
  return {
    operator,
    value: by.value,
    unit: by.unit ?? base?.unit ?? null,
    counts: 'increase',
    baseline: base?.value ?? null,
  };
}

/** The number of "2023年36280万元" or "上年末34家"; null where only a year is named. */
function statedNumber(text: string): { readonly value: number; readonly unit: string | null } | null {
  const bare = text
    .replace(/^(?:(?:19|20)\d{2}年(?:度|末|底)?|上年(?:度|末|底)?|去年(?:末|底)?|年初)/, '')
    .replace(/^(?:的|完成|实际|存量|总数|为|有)+/, '')
    .replace(/的$/, '');
  const reading = parseNumberText(bare);
  if (reading.kind !== 'number' || reading.unusual.includes('word') || reading.unusual.includes('arrow')) return null;
  return { value: reading.value, unit: reading.unit };
}
