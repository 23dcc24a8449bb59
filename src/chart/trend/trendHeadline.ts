// The conclusion of a trend (practice: sections 6.1 and 6.2):
// "2023年技术合同成交额3.63亿元，同比增长23.6%，完成年度目标的90.7%". Law: every number in it is in the table behind.
import type { KnownIndex } from '../../analysis/known';
import { readIndicator } from '../../analysis/readIndicator';
import { hasValue, type ReadMode } from '../../analysis/reading';
import { separateAreas } from '../../analysis/separateAreas';
import { changeFacts } from '../../analysis/sentences/clauses/changeFacts';
import { completionFact, targetOf } from '../../analysis/sentences/clauses/completionFact';
import type { Indicator } from '../../model/indicator';
import { comparePeriods, frequencyOf, type Period } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import { formatScaledValue } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { clauseText } from '../sentences/clauseText';
import { lastIndex } from '../lastIndex';
import { leadsWith } from '../leadsWith';
import { missingText } from '../pointText';
import { shortNames } from '../shortNames';
import { lineName } from './lineName';
import { rangeOf } from './rangeOf';
import type { ChartLine, TrendData } from './trendContent';

/** Names a title lists before it says how many there are. */
const MOST_NAMES = 3;

export function trendHeadline(data: TrendData, index: KnownIndex, words: Words): string {
  const [line] = data.lines;
  if (line === undefined) return words.charts.empty;
  if (data.indexBase !== null) return indexedHeadline(data, index, words);
  return data.lines.length === 1 ? lineHeadline(data, line, index, words) : severalHeadline(data, line, index, words);
}

function lineHeadline(data: TrendData, line: ChartLine, index: KnownIndex, words: Words): string {
  const { indicator, area } = line;
  const period = data.periods[lastIndex(line.points.map((point) => point.value))];
  if (period === undefined) return words.charts.empty;
  const mode = modeOf(line, period);
  const reading = readIndicator(index, indicator, area.code, period, mode);
  const shown = words.formatPeriod(period, line.form);
  const name = nameOf(indicator, words);
  if (!hasValue(reading)) return words.headlines.missing(shown, name, missingText(reading?.status ?? null, words));
  const value = formatScaledValue(reading.value, reading.unit, indicator.decimals, words);
  const changes = changeFacts(index, indicator, area.code, reading, mode);
  const target = targetOf(index, indicator.code, area.code, reading);
  const completion = target === null ? null : completionFact(target, reading, 'never', []);
  const facts = completion === null ? changes : [...changes, completion];
  const clauses = facts.map((fact) => clauseText(fact, words));
  return [words.headlines.level(shown, name, value), ...clauses].join(words.headlines.separator);
}

function modeOf(line: ChartLine, period: Period): ReadMode {
  if (line.form === 'cumulative') return 'yearToDate';
  return line.form === 'end' || frequencyOf(period) === 'year' ? 'total' : 'single';
}

function severalHeadline(data: TrendData, line: ChartLine, index: KnownIndex, words: Words): string {
  const areas = new Set(data.lines.map((one) => one.area.code));
  const indicators = new Set(data.lines.map((one) => one.indicator.code));
  if (indicators.size === 1 && areas.size > 1) return areasHeadline(data, line.indicator, index, words);
  const names = data.lines.map((one) => lineName(one, data, words));
  return words.headlines.between(rangeOf(data, words), shortNames(names, MOST_NAMES, words));
}

/** "2024年技术合同成交额，连云区居第2位（共4个），4.39亿元": where the line that stands out has come to. */
function areasHeadline(data: TrendData, indicator: Indicator, index: KnownIndex, words: Words): string {
  const at = data.periods.length - 1;
  const [accent, period] = [data.lines[data.accent], data.periods[at]];
  const value = accent?.points[at]?.value ?? null;
  if (accent === undefined || period === undefined || value === null) {
    return words.headlines.between(rangeOf(data, words), nameOf(indicator, words));
  }
  const ranked = rankable(data.lines, at, index);
  const values = ranked.flatMap((line) => line.points[at]?.value ?? []);
  const place = 1 + values.filter((other) => other > value).length;
  const level = formatScaledValue(value, data.unit, indicator.decimals, words);
  const shown = words.headlines.between(words.formatPeriod(period, accent.form), nameOf(indicator, words));
  const name = nameOf(accent.area, words);
  if (!ranked.includes(accent) || ranked.length < 2) {
    return [shown, words.headlines.areaAt(name, level)].join(words.headlines.separator);
  }
  const isShared = values.filter((other) => other === value).length > 1;
  const clauses =
    place === 1 && !isShared
      ? [leadsWith(indicator, words)(name, level)]
      : [words.headlines.rank(name, place, values.length), level];
  return [shown, ...clauses].join(words.headlines.separator);
}

/** Lines whose areas may be ranked: none that holds another one, counts otherwise or takes no part in rankings. */
function rankable(lines: readonly ChartLine[], at: number, index: KnownIndex): ChartLine[] {
  const own = lines.filter(({ area, points }) => area.ranked && points[at]?.status !== 'definitionDiffers');
  const { separate } = separateAreas(
    own.map(({ area }) => area.code),
    index.areas,
  );
  return own.filter(({ area }) => separate.includes(area.code));
}

/** What an index tells begins with its base. */
function sinceBase(data: TrendData): TrendData {
  const { indexBase, periods } = data;
  return { ...data, periods: periods.filter((one) => indexBase === null || comparePeriods(one, indexBase) >= 0) };
}

function indexedHeadline(data: TrendData, index: KnownIndex, words: Words): string {
  let fastest: { readonly line: ChartLine; readonly value: number } | null = null;
  for (const line of rankable(data.lines, data.periods.length - 1, index)) {
    const value = line.points.at(-1)?.value ?? null;
    if (value !== null && value > (fastest?.value ?? 100)) fastest = { line, value };
  }
  const [line] = data.lines;
  if (fastest === null || data.lines.length < 2)
    return line === undefined ? '' : severalHeadline(data, line, index, words);
  const name = lineName(fastest.line, data, words);
  return words.headlines.fastest(rangeOf(sinceBase(data), words), name, words.formatNumber(fastest.value, 1));
}
