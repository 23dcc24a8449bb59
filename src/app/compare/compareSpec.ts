// The chart of a comparison, from its view alone.
import { tilePlaces } from '../../catalogue/tilePlaces';
import type { ChartSpec, CompositionSpec, PanelsSpec, TrendSpec } from '../../model/chartSpec';
import { calendarYear, yearOf } from '../../model/period';
import type { CompareView } from './compareView';

/** Null while something needed is not chosen. */
export function compareSpec(view: CompareView): ChartSpec | null {
  const { indicators, areas, period, base, highlight } = view;
  const [first] = indicators;
  if (first === undefined || areas.length === 0) return null;
  if (view.shape === 'trend') return trend(view, { kind: view.form });
  if (view.shape === 'panels') return panels(view);
  if (period === null || base === null) return null;
  switch (view.shape) {
    case 'ranking':
      return { kind: 'ranking', indicator: first, areas, period, highlight };
    case 'indexed':
      return trend(view, { kind: 'indexed', base });
    case 'slope':
      return { kind: 'slope', indicators, areas, from: base, to: period, highlight };
    case 'dumbbell':
      return { kind: 'dumbbell', indicators, areas, against: { kind: 'period', period: base }, to: period, highlight };
    case 'stack':
      return parts(view, first, 'amount');
    case 'shares':
      return parts(view, first, 'share');
    case 'heat':
      return { kind: 'heat', indicator: first, areas, frequency: view.frequency, from: null, to: null, highlight };
    case 'tiles':
      return { kind: 'tiles', indicator: first, areas, places: tilePlaces, period, highlight };
    case 'scatter':
      return view.versus === null ? null : { kind: 'scatter', x: view.versus, y: first, areas, period, highlight };
    case 'bullets':
      return { kind: 'bullets', indicators, area: areas[0] ?? '', period: calendarYear(yearOf(period)), asOf: null };
    case 'targets':
      return { kind: 'dumbbell', indicators, areas, against: { kind: 'target' }, to: period, highlight };
  }
}

function trend({ indicators, areas, frequency, highlight }: CompareView, transform: TrendSpec['transform']): TrendSpec {
  return { kind: 'trend', indicators, areas, frequency, transform, from: null, to: null, targets: null, highlight };
}

function panels({ indicators, areas, frequency, form, highlight, page }: CompareView): PanelsSpec {
  const transform = { kind: form };
  return { kind: 'panels', indicators, areas, frequency, transform, from: null, to: null, highlight, page };
}

function parts(view: CompareView, indicator: string, measure: CompositionSpec['measure']): CompositionSpec | null {
  const { areas, frequency, whole, highlight } = view;
  if (whole === null) return null;
  const by = { kind: 'areas', areas } as const;
  return { kind: 'composition', indicator, area: whole, by, frequency, from: null, to: null, measure, highlight };
}
