// Values, lamps and charts of a wall in the reader's words, which hold the units that were settled for them.
import { FEWEST_RANKED } from '../../analysis/boards';
import type { KnownIndex } from '../../analysis/known';
import type { OverviewRow } from '../../analysis/overview';
import { isOverdueIn } from '../../analysis/overdue';
import { hasValue, type Present, type Reading } from '../../analysis/reading';
import type { TaskRow } from '../../analysis/tasks';
import { chartData, isEmptyChart } from '../../chart/chartData';
import { chartNotes, chartSubtitle } from '../../chart/chartNotes';
import { chartHeadline } from '../../chart/headline';
import { hasDemoReading } from '../../chart/sourceLine';
import type { ChartSpec } from '../../model/chartSpec';
import { isMissing, type MissingStatus } from '../../model/observation';
import { lastDay } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import { readableValue } from '../../words/readableValue';
import type { Words } from '../../words/zh';
import { shownColor } from '../../analysis/lampOverride';
import { formatLamp } from '../../chart/formatLamp';
import { lampName } from '../../words/lampName';
import type { WallAsked } from './wallAsked';
import type { LampRow, Numeral, Printed, Truth, WallChartContent } from './wallContent';

export function printValue(value: number, unit: string, decimals: number | null, words: Words): Printed {
  return { kind: 'value', ...readableValue(value, unit, decimals, words) };
}

export function printMissing(missing: MissingStatus | null, words: Words): Printed {
  return { kind: 'missing', reason: missing === null ? words.noValue : words.missing[missing] };
}

export function printReading(reading: Reading | null, decimals: number | null, words: Words): Printed {
  if (hasValue(reading)) return printValue(reading.value, reading.unit, decimals, words);
  return printMissing(reading !== null && isMissing(reading.status) ? reading.status : null, words);
}

/** Whole percents without a decimal; never rounded up to 100. */
export function printPercent(completion: number | null, words: Words): string {
  if (completion === null) return words.changes.noValue;
  return words.formatPercent(completion, Number.isInteger(completion) ? 0 : 1);
}

export function lampRowOf(row: OverviewRow, asked: WallAsked, words: Words): LampRow {
  const { indicator, lamp, reported, reading } = row;
  const { decimals } = indicator;
  const value =
    reported === null
      ? printReading(reading, decimals, words)
      : reported.value === null
        ? printMissing(reported.missing, words)
        : printValue(reported.value, reported.unit, decimals, words);
  return {
    key: indicator.code,
    color: shownColor(row),
    good: lamp.rules.goodColor,
    name: nameOf(indicator, words),
    value,
    completion: lamp.completion,
    percent: printPercent(lamp.completion, words),
    notes: hasValue(reading) ? notesOf(reading, row, asked, words) : [],
  };
}

/** What must be said of a value: another period than the page's, its state, how it came about, and that a newer is due. */
function notesOf(reading: Present, { indicator }: OverviewRow, asked: WallAsked, words: Words): string[] {
  const { status, how } = reading;
  return [
    reading.period === asked.period ? '' : words.formatPeriod(reading.period, reading.form),
    isMissing(status) || status === 'normal' ? '' : words.statuses[status],
    how === 'recomputed' || how === 'derived' ? words.indicator.recomputed : '',
    isOverdueIn(asked.index, indicator, asked.area, asked.today) ? words.wall.overdueMark : '',
  ].filter((note) => note !== '');
}

export function lampRowOfTask(row: TaskRow, index: KnownIndex, words: Words): LampRow {
  const { task, actual, lamp, rules } = row;
  const decimals = index.indicators.get(task.indicator ?? '')?.decimals ?? null;
  return {
    key: task.id,
    color: shownColor(row),
    good: rules.goodColor,
    name: task.title,
    value:
      actual.value === null
        ? printMissing(actual.missing, words)
        : printValue(actual.value, actual.unit, decimals, words),
    completion: lamp.completion,
    percent: printPercent(lamp.completion, words),
    notes: [],
  };
}

export function numeralOf(row: OverviewRow, asked: WallAsked, words: Words): Numeral {
  const { indicator, reading, target, lamp, override } = row;
  const owed = target === null ? null : readableValue(target.value, target.unit, indicator.decimals, words);
  const notes = [
    hasValue(reading) ? notesOf(reading, row, asked, words) : [],
    [
      owed === null || target === null
        ? ''
        : words.wall.target(words.operators[target.operator] + owed.number, owed.unit),
      target === null || lamp.completion === null ? '' : words.wall.completed(printPercent(lamp.completion, words)),
    ],
  ];
  const good = lamp.rules.goodColor;
  return {
    key: indicator.code,
    name: nameOf(indicator, words),
    value: printReading(reading, indicator.decimals, words),
    notes: notes
      .map((parts) => parts.filter((part) => part !== '').join(words.wall.separator))
      .filter((note) => note !== ''),
    lamp:
      target === null
        ? null
        : {
            color: shownColor(row),
            good,
            word: override === null ? formatLamp(lamp, words) : lampName(override.color, good, words),
          },
  };
}

/** Null where the chart has nothing to draw, or too little to say anything. */
export function printChart(spec: ChartSpec, index: KnownIndex, words: Words): WallChartContent | null {
  const data = chartData(spec, index);
  if (data === null || isEmptyChart(data)) return null;
  if (data.kind === 'ranking' && data.bars.filter(({ value }) => value !== 0).length < FEWEST_RANKED) return null;
  return {
    key: JSON.stringify(spec),
    data,
    units: words.settledUnits,
    heading: chartHeadline(data, index, words),
    subtitle: chartSubtitle(data, words),
    notes: chartNotes(data, words).filter((note) => note !== ''),
  };
}

/** What the rows rest on: how far they reach, their states, what is overdue or derived, whether any came with demo files. */
export function truthOf(rows: readonly OverviewRow[], { index, area, today, imports }: WallAsked): Truth {
  const present = rows.flatMap(({ indicator, reading }) => (hasValue(reading) ? [{ indicator, reading }] : []));
  const days = present.map(({ reading }) => lastDay(reading.period)).sort();
  const states = present.map(({ reading }) => reading.status).filter((status) => status !== 'normal');
  const derived = present.filter(({ reading }) => reading.how === 'derived').length;
  return {
    until: days.at(-1) ?? null,
    states: [...new Set(states)],
    overdue: present.filter(({ indicator }) => isOverdueIn(index, indicator, area, today)).length,
    derived,
    isDemo: hasDemoReading(
      present.map(({ reading }) => reading),
      imports,
    ),
    writtenOn: null,
  };
}
