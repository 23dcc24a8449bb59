// A target with a value on a day, as tests of lamps hand it in.
import { type LampInput, NO_CIRCUMSTANCES } from '../../../src/analysis/lamp';
import type { IndicatorKind } from '../../../src/model/indicator';
import { DEFAULT_LIST_RULES, type LampMethod } from '../../../src/model/lampMethod';
import { isoDate } from '../../../src/model/period';
import type { Target } from '../../../src/model/target';

export function lampInput(
  goal: Target,
  value: number | null,
  asOf: string,
  method: LampMethod,
  kind: IndicatorKind | null = null,
): LampInput {
  const rules = { ...DEFAULT_LIST_RULES, method };
  return { ...NO_CIRCUMSTANCES, target: goal, value, unit: goal.unit, missing: null, asOf: isoDate(asOf), rules, kind };
}
