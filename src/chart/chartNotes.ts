// What must be said beside a chart: unit, period and area under its title; states, own calculations and everything
// left out under the drawing. Law: what is not drawn is named.
import { isMissing, type PresentStatus } from '../model/observation';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import type { ChartData, RankingData, TrendData } from './chartContent';
import { lineName } from './chartNames';
import { chartScale } from './chartScale';
import { rangeOf } from './headline';
import { missingText } from './tooltip';

const SEPARATOR = ' · ';
const MOST_NAMES = 4;

/** "连云区 · 2019—2024年 · 单位：亿元 · 短横线为年度目标". */
export function chartSubtitle(data: ChartData, words: Words): string {
  const parts = data.kind === 'trend' ? trendParts(data, words) : [words.formatPeriod(data.period, data.form)];
  const unit = chartScale(data, words).unit;
  return [...parts, unit === '' ? '' : words.charts.unit(unit), targetNote(data, words)]
    .filter((part) => part !== '')
    .join(SEPARATOR);
}

function trendParts(data: TrendData, words: Words): string[] {
  const areas = new Map(data.lines.map((line) => [line.area.code, line.area]));
  const [area] = areas.values();
  return [
    area !== undefined && areas.size === 1 ? nameOf(area, words) : '',
    rangeOf(data, words),
    data.lines.length > 0 && data.lines.every((line) => line.form === 'cumulative') ? words.charts.cumulative : '',
    data.indexBase === null ? '' : words.charts.indexedTo(words.formatPeriod(data.indexBase, 'period')),
  ];
}

function targetNote(data: ChartData, words: Words): string {
  if (data.kind === 'ranking' || data.targets === null) return '';
  if (data.shape === 'lines' && data.targets.shape === 'line') return words.charts.targetLine;
  return data.targets.shape === 'line' ? words.charts.plannedTick : words.charts.targetTick;
}

/** Sentences under the drawing, without their full stops; empty when there is nothing to say. */
export function chartNotes(data: ChartData, words: Words): string[] {
  return data.kind === 'trend' ? trendNotes(data, words) : rankingNotes(data, words);
}

/** Said in a picture whose values are all of the normal state, where the page says nothing. */
export function plainStateNote(data: ChartData, words: Words): string | null {
  const points = data.kind === 'trend' ? data.lines.flatMap((line) => line.points) : data.bars;
  const present = points.filter((point) => point.value !== null);
  const isPlain = present.length > 0 && present.every((point) => point.status === 'normal');
  return isPlain ? words.charts.stateLine(words.statuses.normal) : null;
}

function trendNotes(data: TrendData, words: Words): string[] {
  const states = new Map<PresentStatus, string[]>();
  let isRecomputed = false;
  for (const line of data.lines) {
    line.points.forEach((point, at) => {
      const period = data.periods[at];
      if (point.value === null || period === undefined) return;
      isRecomputed ||= point.how === 'recomputed';
      const name = words.formatPeriod(period, line.form);
      noteState(states, point.status, data.lines.length > 1 ? `${lineName(line, data, words)}${name}` : name);
    });
  }
  const out = (reason: 'unit' | 'empty'): string[] =>
    data.leftOut
      .filter((one) => one.reason === reason)
      .map((one) =>
        lineName({ ...one, form: 'period', points: [] }, { ...data, lines: data.leftOut.map(asLine) }, words),
      );
  return [
    ...stateNotes(states, words),
    ...(isRecomputed ? [words.charts.recomputedNote] : []),
    ...named(out('unit'), words.charts.unitsLeftOut, words),
    ...named(out('empty'), words.charts.emptyLeftOut, words),
  ];
}

function asLine(one: TrendData['leftOut'][number]): TrendData['lines'][number] {
  return { indicator: one.indicator, area: one.area, form: 'period', points: [] };
}

function rankingNotes(data: RankingData, words: Words): string[] {
  const states = new Map<PresentStatus, string[]>();
  for (const bar of data.bars) noteState(states, bar.status, nameOf(bar.area, words));
  const missing = data.unranked.map(({ area, reason }) =>
    words.charts.notDrawn(
      nameOf(area, words),
      reason === 'otherUnit' ? words.charts.otherUnit : missingText(reason, words),
    ),
  );
  return [
    ...stateNotes(states, words),
    ...(data.bars.some((bar) => bar.how === 'recomputed') ? [words.charts.recomputedNote] : []),
    ...named(missing, words.charts.emptyLeftOut, words),
  ];
}

function noteState(states: Map<PresentStatus, string[]>, status: string | null, name: string): void {
  if (status === null || status === 'normal' || isMissing(status as PresentStatus)) return;
  const known = states.get(status as PresentStatus);
  if (known === undefined) states.set(status as PresentStatus, [name]);
  else known.push(name);
}

/** "数据状态：初步（2023年）". */
function stateNotes(states: ReadonlyMap<PresentStatus, readonly string[]>, words: Words): string[] {
  return [...states].map(([status, names]) => {
    const listed = shorten(names, words);
    return words.charts.stateLine(words.charts.notDrawn(words.statuses[status], listed));
  });
}

function named(names: readonly string[], sentence: (names: string) => string, words: Words): string[] {
  return names.length === 0 ? [] : [sentence(shorten(names, words))];
}

function shorten(names: readonly string[], words: Words): string {
  const listed = names.slice(0, MOST_NAMES).join(words.common.listSeparator);
  return names.length > MOST_NAMES ? words.headlines.andOthers(listed, names.length) : listed;
}
