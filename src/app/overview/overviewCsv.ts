// The overview as CSV: every row with its unit, period, state and lamp, so that it stands alone.
import type { OverviewGroup, OverviewRow } from '../../analysis/overview';
import type { TaskActual } from '../../analysis/taskActual';
import type { Area } from '../../model/area';
import { isMissing } from '../../model/observation';
import { type Period } from '../../model/period';
import { csvText } from '../../export/csvText';
import { nameOf } from '../../words/nameOf';
import { timeForm } from '../../words/timeName';
import type { Words } from '../../words/zh';
import { formatChange } from '../../chart/formatChange';
import { formatLamp } from '../../chart/formatLamp';
import { lampName } from '../../words/lampName';

export function overviewCsv(groups: readonly OverviewGroup[], area: Area | null, period: Period, words: Words): string {
  const { columns } = words.exporting;
  const head = [
    words.indicator.category,
    columns.indicator,
    columns.code,
    columns.area,
    columns.period,
    columns.value,
    columns.unit,
    columns.status,
    words.overview.change,
    words.overview.target,
    words.overview.completion,
    words.overview.lamp,
  ];
  const place = area === null ? '' : nameOf(area, words);
  const rows = groups.flatMap((group) => group.rows.map((row) => rowOf(row, place, period, words)));
  return csvText([head, ...rows]);
}

/** A figure that only the task list reports says so; one that is missing says why. */
function reportedState({ value, missing }: TaskActual, words: Words): string {
  if (value !== null) return words.overview.fromTaskList;
  return missing === null ? words.noValue : words.missing[missing];
}

/** The computed lamp, and behind it a colour that a person set. */
function lampText({ lamp, override }: OverviewRow, words: Words): string {
  const computed = formatLamp(lamp, words);
  if (override === null) return computed;
  const name = lampName(override.color, lamp.rules.goodColor, words);
  return `${computed}${words.common.clauseSeparator}${words.lamps.byHand}${words.common.colon}${name}`;
}

function rowOf(row: OverviewRow, place: string, period: Period, words: Words): (string | number | null)[] {
  const { indicator, reading, reported, target, lamp } = row;
  const stated = reading?.status ?? null;
  const state = stated === null ? words.noValue : isMissing(stated) ? words.missing[stated] : words.statuses[stated];
  const named = timeForm(period);
  return [
    indicator.category === null ? words.overview.withoutCategory : words.shell.categoryName(indicator.category),
    nameOf(indicator, words),
    indicator.code,
    place,
    reading === null ? words.formatPeriod(period, named) : words.formatPeriod(reading.period, reading.form),
    reported?.value ?? reading?.value ?? null,
    words.formatUnit(reported?.unit ?? reading?.unit ?? indicator.unit),
    reported === null ? state : reportedState(reported, words),
    row.change.kind === 'none' ? '' : formatChange(row.change, words).text,
    target === null ? null : `${words.operators[target.operator]}${words.formatValue(target.value, target.unit, null)}`,
    lamp.completion === null ? '' : words.formatPercent(lamp.completion, 1),
    target === null ? '' : lampText(row, words),
  ];
}
