// The saved role of a column for the same column of a new file.
// Law: a person's decisions are taken over, what belongs to one file (its periods) and what it states itself are not;
// an answer counts only where the new file leaves the same question open.
import type { ColumnRole } from '../../model/mapping';
import { FRACTION } from '../../model/unit';
import { splitLabel } from '../notation/parseUnitText';

type ValueRole = Extract<ColumnRole, { role: 'value' }>;
type PeriodRole = Extract<ColumnRole, { role: 'period' }>;

export interface Asked {
  /** Whether shares of this column are percent or fractions. */
  readonly share: boolean;
  /** How this column writes its periods. */
  readonly notation: boolean;
}

export interface Headers {
  readonly before: string;
  readonly now: string;
}

export function rememberedRole(before: ColumnRole, own: ColumnRole, headers: Headers, asked: Asked): ColumnRole {
  switch (before.role) {
    case 'ignored':
      return before.reason === 'byUser' ? before : own;
    case 'value':
      return rememberedValue(before, own, headers, asked.share);
    case 'period':
      return rememberedPeriod(before, own, asked.notation);
    case 'indicator':
    case 'indicatorCode':
    case 'area':
    case 'areaCode':
    case 'unit':
    case 'multiplier':
    case 'dimension':
    case 'status':
    case 'form':
    case 'note':
    case 'section':
    case 'task':
    case 'register':
      return before;
  }
}

/** Where recognition took the column for something else, only its header says anything of its own. */
function rememberedValue(before: ValueRole, own: ColumnRole, headers: Headers, isShareAsked: boolean): ValueRole {
  const { isPercent, status: _, within: __, ...role } = before;
  const state = own.role === 'value' ? ofHeader(own) : {};
  const stated = own.role === 'value' ? own.at : { period: null, form: null, unit: unitIn(headers.now) };
  const at = {
    ...before.at,
    period: stated.period,
    form: stated.form ?? before.at.form,
    unit: rememberedUnit(before.at.unit, stated.unit, headers.before, isShareAsked),
  };
  return isPercent === true && isShareAsked ? { ...role, ...state, isPercent, at } : { ...role, ...state, at };
}

/** What only the new file's header can say. */
function ofHeader({ status, within }: ValueRole): Pick<ValueRole, 'status' | 'within'> {
  return { ...(status === undefined ? {} : { status }), ...(within === undefined ? {} : { within }) };
}

/** A unit that the old header stated is no answer: a header that states none any more leaves it open. */
function rememberedUnit(before: string | null, own: string | null, header: string, isAsked: boolean): string | null {
  if (before === FRACTION) return isAsked ? FRACTION : own;
  return own ?? (unitIn(header) === null ? before : null);
}

function unitIn(header: string): string | null {
  const stated = header.split(' / ').map((part) => splitLabel(part).unit);
  return stated.find((unit) => unit !== null) ?? null;
}

function rememberedPeriod(before: PeriodRole, own: ColumnRole, isAsked: boolean): ColumnRole {
  const { notation, ...role } = before;
  if (notation !== undefined && isAsked) return { ...role, notation };
  return own.role === 'period' && own.notation !== undefined ? { ...role, notation: own.notation } : role;
}
