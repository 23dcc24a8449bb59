// Decides for each series of a file which stored series it is: indicator, area, form, unit, and the shift into that unit.
// Law: units convert exactly or not at all; a unit that cannot be converted keeps its own series.
import type { Indicator } from '../../model/indicator';
import type { Question } from '../../model/issue';
import type { SeriesKey } from '../../model/series';
import { convertUnit, normaliseUnit } from '../../model/unit';
import { IssueCollector } from '../map/issueCollector';
import type { FoundSeries, LeftOut, MappedTable } from '../map/mappedTable';
import { askForm } from './askForm';
import { askUnits } from './askUnits';
import { decideForm } from './decideForm';
import { seriesName } from './entityBook';
import type { EntityBook } from './entityBook';
import { unwantedLabel } from './nameChoices';
import type { Unwanted } from './nameChoices';
import { tableTopic } from './tableTopic';
import { unwantedValues } from './unwantedValues';

export interface PlannedSeries {
  readonly indicator: Indicator;
  readonly key: SeriesKey;
  /** Powers of ten to shift values by. */
  readonly shift: number;
  /** Nothing in the file says whether its values count from January on. */
  readonly isFormAssumed: boolean;
}

export interface TablePlan {
  readonly planned: readonly (PlannedSeries | null)[];
  readonly issues: IssueCollector;
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/** One plan a series of the table; null where it has no observation, or no unit and so no place. */
export function planSeries(table: MappedTable, book: EntityBook, homeArea: string, unwanted: Unwanted): TablePlan {
  const notes = new SeriesNotes(table, book, homeArea);
  const used = usedSeries(table);
  const topic = tableTopic(table);
  const ignored = table.series.map((found) => unwantedLabel(unwanted, seriesName(found, topic), found));
  const planned = table.series.map((found, index) =>
    used[index] === 0 || ignored[index] !== null ? null : planOne(found, topic, book, homeArea, notes),
  );
  const isForeign =
    planned.some((plan, index) => plan !== null && !isPlaced(table.series[index]!)) && planned.every(isMet);
  const form = askForm(table, planned);
  if (form.length === 0) notes.assumedForms(planned);
  const questions = [
    ...form,
    ...(isForeign ? [askArea(table, book.names.areaByCode.get(homeArea)?.name ?? homeArea)] : []),
    ...askUnits(
      table,
      ignored.map((label) => label === null),
      book.names,
    ),
  ];
  return { planned, issues: notes.finish(), questions, leftOut: unwantedValues(table, ignored, unwanted) };
}

function isPlaced({ area, areaCode }: FoundSeries): boolean {
  return area !== null || areaCode !== null;
}

/** True for what a file brought: no indicator of the catalogue, none that somebody made. */
function isMet(plan: PlannedSeries | null): boolean {
  return plan === null || plan.indicator.origin === 'import';
}

/** A table of unknown indicators without an area may come from anywhere: home is offered, not assumed. */
function askArea({ file, sheet, tableIndex }: MappedTable, home: string): Question {
  return { kind: 'area', file, sheet, table: tableIndex, columns: [], cells: [], suggestions: [home], params: {} };
}

/** 1 for series that have an observation: a long table also names series that have none. */
function usedSeries({ series, entries }: MappedTable): Uint8Array {
  const used = new Uint8Array(series.length);
  for (let at = 0; at < entries.count; at += 1) used[entries.seriesOf[at]!] = 1;
  return used;
}

function planOne(
  found: FoundSeries,
  topic: string | null,
  book: EntityBook,
  homeArea: string,
  notes: SeriesNotes,
): PlannedSeries | null {
  if (found.unit === null) {
    notes.withoutUnit(found);
    return null;
  }
  const indicator = book.indicatorOf(found, topic);
  notes.indicator(found, indicator);
  const area = isPlaced(found) ? book.areaOf(found.areaCode, found.area) : book.areaOf(homeArea, null);
  notes.area(found, area);
  const { form, assumed } = decideForm(found, indicator.kind);
  const { unit, shift } = inIndicatorUnit(found.unit, indicator);
  notes.unit(found, indicator, unit, shift);
  const key = { area, dimensions: found.dimensions, frequency: found.frequency, form, unit };
  return { indicator, key, shift, isFormAssumed: assumed };
}

function inIndicatorUnit(found: string, indicator: Indicator): { readonly unit: string; readonly shift: number } {
  const one = indicator.unit === '' ? null : convertUnit(1, found, indicator.unit);
  return one === null
    ? { unit: normaliseUnit(found), shift: 0 }
    : { unit: indicator.unit, shift: Math.round(Math.log10(one)) };
}

/** Says once per table and name what was decided, with the number of series it holds for. */
class SeriesNotes {
  readonly #issues: IssueCollector;
  readonly #series: readonly FoundSeries[];
  readonly #book: EntityBook;
  readonly #home: string;
  readonly #said = new Map<string, { count: number; say: (count: number) => void }>();

  constructor(table: MappedTable, book: EntityBook, homeArea: string) {
    this.#issues = new IssueCollector({ file: table.file, sheet: table.sheet });
    this.#series = table.series;
    this.#book = book;
    this.#home = book.names.areaByCode.get(homeArea)?.name ?? homeArea;
  }

  finish(): IssueCollector {
    for (const { count, say } of this.#said.values()) say(count);
    return this.#issues;
  }

  withoutUnit(found: FoundSeries): void {
    this.#once(`withoutUnit ${found.indicator}`, (count) =>
      this.#issues.ofTable('unitUnknown', 'error', { name: found.indicator, count }),
    );
  }

  indicator(found: FoundSeries, indicator: Indicator): void {
    const { code, name, origin } = indicator;
    if (origin !== 'import' || !this.#book.newIndicators.has(code)) return;
    this.#once(`indicator ${code}`, (count) => {
      const near = this.#book.nearIndicator(name);
      const twin = near === null ? this.#book.twinOf(indicator) : null;
      const called = { name: found.indicator, count };
      if (near !== null) this.#issues.ofTable('indicatorNear', 'warning', { ...called, near });
      else if (twin !== null) this.#issues.ofTable('indicatorTwin', 'warning', { ...called, near: twin });
      else this.#issues.ofTable('indicatorNew', 'info', called);
    });
  }

  area(found: FoundSeries, code: string): void {
    if (!isPlaced(found)) {
      this.#once('home', (count) => this.#issues.ofTable('areaAssumed', 'info', { name: this.#home, count }));
      return;
    }
    const area = this.#book.newAreas.get(code);
    if (area === undefined || area.origin !== 'import') return;
    this.#once(`area ${code}`, (count) => {
      const near = this.#book.nearArea(area.name);
      if (near === null) this.#issues.ofTable('areaNew', 'info', { name: area.name, count });
      else this.#issues.ofTable('areaNear', 'warning', { name: area.name, near, count });
    });
  }

  assumedForms(planned: readonly (PlannedSeries | null)[]): void {
    for (const [index, plan] of planned.entries()) {
      if (plan?.isFormAssumed !== true) continue;
      const { indicator, frequency } = this.#series[index]!;
      this.#once(`form ${indicator} ${frequency}`, (count) =>
        this.#issues.ofTable('formAssumed', 'info', { name: indicator, form: 'period', count }),
      );
    }
  }

  unit(found: FoundSeries, indicator: Indicator, unit: string, shift: number): void {
    const from = found.unit!;
    if (shift !== 0) {
      this.#once(`unit ${indicator.code} ${from}`, (count) =>
        this.#issues.ofTable('unitConverted', 'info', { name: found.indicator, from, to: unit, count }),
      );
    } else if (unit !== indicator.unit && indicator.origin !== 'import') {
      this.#once(`unit ${indicator.code} ${from}`, (count) =>
        this.#issues.ofTable('unitMismatch', 'warning', {
          name: found.indicator,
          unit: from,
          expected: indicator.unit,
          count,
        }),
      );
    }
  }

  #once(key: string, say: (count: number) => void): void {
    const said = this.#said.get(key);
    if (said) said.count += 1;
    else this.#said.set(key, { count: 1, say });
  }
}
