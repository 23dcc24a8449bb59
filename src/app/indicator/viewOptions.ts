// The ways in which an indicator's values can be looked at in one area: by frequency, and within the year by form.
// Law: only what the tables state or what can be computed from it exactly is offered.
import type { Indicator } from '../../model/indicator';
import type { ValueForm } from '../../model/observation';
import type { Frequency } from '../../model/period';
import type { Series } from '../../model/series';
import { COARSE_FIRST } from '../data/coarseFirst';

/** 'stated': as most tables state it; 'single': single periods, from cumulative values where need be. */
export interface View {
  readonly frequency: Frequency;
  readonly form: 'stated' | 'single';
  /** What the values then describe; null for years, where that goes without saying. */
  readonly shown: ValueForm | null;
}

const WITHIN_YEAR: readonly Frequency[] = ['half', 'quarter', 'month'];

/** Views of the series of one area without dimensions, years first. */
export function viewOptions(indicator: Indicator, series: readonly Series[]): View[] {
  const frequencies = new Set(series.map(({ key }) => key.frequency));
  if (WITHIN_YEAR.some((frequency) => frequencies.has(frequency))) frequencies.add('year');
  return COARSE_FIRST.filter((frequency) => frequencies.has(frequency)).flatMap((frequency) =>
    viewsOf(indicator, series, frequency),
  );
}

function viewsOf(indicator: Indicator, series: readonly Series[], frequency: Frequency): View[] {
  if (!WITHIN_YEAR.includes(frequency)) return [{ frequency, form: 'stated', shown: null }];
  const forms = new Set(series.filter(({ key }) => key.frequency === frequency).map(({ key }) => key.form));
  if (indicator.kind === 'stock') return [{ frequency, form: 'stated', shown: 'end' }];
  if (!forms.has('cumulative')) return [{ frequency, form: 'stated', shown: forms.has('period') ? 'period' : 'end' }];
  const views: View[] = [{ frequency, form: 'stated', shown: 'cumulative' }];
  // Cumulative ratios, means and distinct counts have no difference that would mean anything.
  if (indicator.kind === 'flow') views.push({ frequency, form: 'single', shown: 'period' });
  return views;
}
