// Targets as task lists state them. Law: a growth target ("增长10%以上") is no level and is not read as one.
import type { TargetOperator } from '../../model/target';
import { foldText } from '../notation/cleanText';
import { parseNumberText } from '../notation/parseNumberText';

export interface TargetReading {
  readonly operator: TargetOperator;
  readonly value: number;
  readonly unit: string | null;
}

const AT_LEAST = /^(?:>=|>|≥|⩾|不少于|不低于|不小于|至少|达到|达|力争达到|力争|突破|超过|超|大于|完成|确保|新增)\s*/;
const AT_MOST = /^(?:<=|<|≤|⩽|不超过|不高于|不多于|不大于|控制在|至多|低于|少于|小于)\s*/;
const OR_MORE = /\s*(?:以上|及以上|或以上)$/;
const OR_LESS = /\s*(?:以下|及以下|以内|之内)$/;

/** "≥9 家", "460 万元", "100 %", "不低于50000万元", "控制在5个工作日以内"; null when it is no level. */
export function parseTargetText(text: string): TargetReading | null {
  let rest = foldText(text);
  let operator: TargetOperator = '=';
  for (let again = true; again;) {
    again = false;
    for (const [pattern, meant] of [
      [AT_LEAST, '>='],
      [AT_MOST, '<='],
      [OR_MORE, '>='],
      [OR_LESS, '<='],
    ] as const) {
      const shorter = rest.replace(pattern, '').trim();
      if (shorter === rest) continue;
      // "控制在5%以内": the first sign decides, the second only repeats it.
      operator = operator === '=' ? meant : operator;
      rest = shorter;
      again = true;
    }
  }
  const reading = parseNumberText(rest);
  if (reading.kind !== 'number' || reading.unusual.includes('word') || reading.unusual.includes('arrow')) return null;
  return { operator, value: reading.value, unit: reading.unit };
}
