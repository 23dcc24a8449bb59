// Where a number of a sentence leads: to its indicator in its area, to the rows of the register behind it, or to the
// task list on its day.
import type { Basis } from '../../analysis/sentences/basis';
import type { Period } from '../../model/period';
import { frequencyOf, yearOf } from '../../model/period';
import { addressOf } from '../routing/addressOf';

export interface Origin {
  readonly address: string;
  /** Indicator and time that it is about; null for a task list. */
  readonly about: { readonly code: string; readonly period: Period } | null;
}

/** A table goes before the rows that agree with it; null for a piece without a number. */
export function originOfPiece(on: readonly Basis[]): Origin | null {
  const first = on.find(({ kind }) => kind === 'value') ?? on[0];
  if (first === undefined) return null;
  switch (first.kind) {
    case 'value': {
      const { code, area, reading } = first;
      return atIndicator(code, area, reading.period);
    }
    case 'rows': {
      const { code, period, register } = first;
      return { address: addressOf('/registers', { register, indicator: code, period }), about: { code, period } };
    }
    case 'target': {
      const { indicator, area, period } = first.target;
      return indicator === null ? null : atIndicator(indicator, area, period);
    }
    case 'tasks':
      return { address: addressOf('/tasks', { list: first.list, on: first.day }), about: null };
  }
}

function atIndicator(code: string, area: string, period: Period): Origin {
  const year = String(yearOf(period)).padStart(4, '0');
  const address = addressOf('/indicator', { code, area, frequency: frequencyOf(period), year });
  return { address, about: { code, period } };
}
