// The name of an exported chart: area, subject, time.
import type { ChartData } from '../chart/chartContent';
import { rangeOf } from '../chart/headline';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import { fileName } from './fileName';

const MOST_NAMES = 2;

/** `today` is an ISO day, `extension` without its dot. */
export function chartFileName(data: ChartData, words: Words, today: string, extension: string): string {
  return fileName(partsOf(data, words), today, extension);
}

function partsOf(data: ChartData, words: Words): string[] {
  if (data.kind === 'ranking') {
    return [nameOf(data.indicator, words), words.charts.area, words.formatPeriod(data.period, data.form)];
  }
  const areas = [...new Map(data.lines.map((line) => [line.area.code, line.area])).values()];
  const indicators = [...new Map(data.lines.map((line) => [line.indicator.code, line.indicator])).values()];
  return [
    several(
      areas.map((area) => nameOf(area, words)),
      words,
    ),
    several(
      indicators.map((indicator) => nameOf(indicator, words)),
      words,
    ),
    rangeOf(data, words),
  ];
}

function several(names: readonly string[], words: Words): string {
  const listed = names.slice(0, MOST_NAMES).join(words.common.listSeparator);
  return names.length > MOST_NAMES ? words.headlines.andOthers(listed, names.length) : listed;
}
