// Why a chart has nothing to draw, as one sentence without its full stop; it stands where the conclusion would stand.
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import type { ChartData } from './chartContent';

/** Only of data that `isEmptyChart` calls empty. */
export function emptyReason(data: ChartData, words: Words): string {
  const { nothing } = words.charts;
  switch (data.kind) {
    case 'scatter': {
      const [across, upwards] = [nameOf(data.x.indicator, words), nameOf(data.y.indicator, words)];
      return nothing.both(words.formatPeriod(data.period, 'period'), upwards, across);
    }
    case 'slope':
    case 'dumbbell': {
      const to = words.formatPeriod(data.to, 'period');
      return data.from === null ? nothing.target(to) : nothing.pair(words.formatPeriod(data.from, 'period'), to);
    }
    case 'bullets':
      return nothing.target(words.formatPeriod(data.period, 'period'));
    case 'ranking':
    case 'tiles':
      return nothing.at(words.formatPeriod(data.period, data.form), nameOf(data.indicator, words));
    case 'ladder':
      return nothing.step(words.formatPeriod(data.period, 'period'));
    case 'waterfall':
      return nothing.ends(words.formatPeriod(data.from, 'end'), words.formatPeriod(data.to, 'end'));
    case 'composition':
      return data.parts.length > 0 ? nothing.whole : nothing.parts(nameOf(data.indicator, words));
    case 'trend':
    case 'panels':
    case 'years':
    case 'path':
    case 'heat':
      return nothing.values;
  }
}
