// The pages of a deck as slides. Law: a page without anything to say gives no slide; every kind of page of a board is one
// of a deck too.
import { FEWEST_RANKED } from '../../../analysis/boards';
import { hasValue } from '../../../analysis/reading';
import { chartData, isEmptyChart } from '../../../chart/chartData';
import { chartHeadline } from '../../../chart/headline';
import { courseSpec, peersSpec } from '../../../chart/pageSpecs';
import type { BoardPage } from '../../../model/board';
import type { ChartSpec } from '../../../model/chartSpec';
import { calendarYear, lastDay, type Period, yearOf } from '../../../model/period';
import { nameOf } from '../../../words/nameOf';
import { chartSlide } from '../chartSlide';
import { footOf } from '../footOf';
import { pairSlide } from '../pairSlide';
import type { Slide } from '../slide';
import { changesTable } from './changesTable';
import { type DeckDesk, deckTitle } from './deckDesk';
import { categoryTable, definitionTable, overviewTable } from './indicatorTables';
import { listTable, planTable, shortcomingTable } from './taskTables';
import { textSlides } from './textSlides';

/** A chart that somebody chose; `title` where it was reworded. */
export interface ChosenChart {
  readonly kind: 'chart';
  readonly spec: ChartSpec;
  readonly title: string | null;
}

export type DeckPage = BoardPage | ChosenChart | { readonly kind: 'cover' | 'shortcomings' | 'plans' | 'definitions' };

export function slidesOf(page: DeckPage, desk: DeckDesk): Slide[] {
  switch (page.kind) {
    case 'cover':
      return [coverOf(desk)];
    case 'attainment':
      return overviewTable(desk);
    case 'category':
      return categoryTable(page.category, desk);
    case 'indicator':
      return indicatorSlides(page.indicator, desk);
    case 'ranking':
      return chartSlides(peersSpec(desk.index, page.indicator, desk.area, desk.period), null, desk);
    case 'ladder':
      return chartSlides({ kind: 'ladder', area: desk.area, period: desk.period, steps: desk.ladder }, null, desk);
    case 'tasksByLamp':
      return listTable(page.list, desk);
    case 'text':
      return textSlides(page, desk);
    case 'changesSince':
      return changesTable(page.since, desk);
    case 'chart':
      return chartSlides(page.spec, page.title, desk);
    case 'shortcomings':
      return shortcomingTable(desk);
    case 'plans':
      return planTable(desk);
    case 'definitions':
      return definitionTable(desk);
  }
}

/** A deck on a time says nothing of later ones. */
function lastYearEnded(period: Period): Period {
  const year = calendarYear(yearOf(period));
  return lastDay(year) <= lastDay(period) ? year : calendarYear(yearOf(period) - 1);
}

/** What a page is called in a list of pages. */
export function pageName(page: Exclude<DeckPage, ChosenChart>, { words, index }: DeckDesk): string {
  const indicatorName = (code: string) => {
    const indicator = index.indicators.get(code);
    return indicator === undefined ? code : nameOf(indicator, words);
  };
  switch (page.kind) {
    case 'attainment':
      return words.deck.overview;
    case 'category':
      return page.category === null ? words.overview.withoutCategory : words.shell.categoryName(page.category);
    case 'indicator':
      return indicatorName(page.indicator);
    case 'ranking':
      return words.deck.ranking(indicatorName(page.indicator));
    case 'tasksByLamp':
      return page.list;
    case 'text':
      return page.title === '' ? words.wall.textPage : page.title;
    case 'changesSince':
      return words.wall.since(words.formatDate(page.since));
    case 'cover':
    case 'ladder':
    case 'shortcomings':
    case 'plans':
    case 'definitions':
      return words.deck[page.kind];
  }
}

function coverOf(desk: DeckDesk): Slide {
  const { words, rows, asOf, today, isDemo } = desk;
  const until = rows.some(({ reading }) => hasValue(reading)) ? words.overview.dataUntil(words.formatDate(asOf)) : '';
  return {
    kind: 'cover',
    title: deckTitle(desk),
    subtitle: footOf([words.formatDate(today), until]),
    mark: isDemo ? words.app.demoShort : '',
  };
}

/** What a chart needs to become a slide. */
export type ChartDesk = Pick<DeckDesk, 'index' | 'imports' | 'today' | 'room' | 'words'>;

/** `own`: a title that somebody worded. None where there is nothing to draw. */
export function chartSlides(spec: ChartSpec, own: string | null, desk: ChartDesk): Slide[] {
  const chart = chartOn(spec, own, desk);
  return chart === null ? [] : [chartSlide(chart, desk.words)];
}

/** Null where there is nothing to draw. */
function chartOn(spec: ChartSpec, own: string | null, { index, imports, today, room, words }: ChartDesk) {
  const data = chartData(spec, index);
  if (data === null || isEmptyChart(data)) return null;
  if (data.kind === 'ranking' && data.bars.length < FEWEST_RANKED) return null;
  return { data, title: own ?? chartHeadline(data, index, words), imports, today, room };
}

/** Whether the slide of an indicator shows its areas as well: their ranking would say it again. */
export function hasAreasBeside(code: string, desk: DeckDesk): boolean {
  return chartsOfIndicator(code, desk).every((chart) => chart !== null);
}

function chartsOfIndicator(code: string, desk: DeckDesk) {
  const { index, area, period } = desk;
  return [
    chartOn(courseSpec(code, area, lastYearEnded(period)), null, desk),
    chartOn(peersSpec(index, code, area, period), null, desk),
  ] as const;
}

/** The course of an indicator, beside the areas of the time where several are known, as on a wall. */
function indicatorSlides(code: string, desk: DeckDesk): Slide[] {
  const { words } = desk;
  const [course, peers] = chartsOfIndicator(code, desk);
  if (course === null || peers === null) return course === null ? [] : [chartSlide(course, words)];
  return [pairSlide([course, peers], [words.deck.course, peers.title], words)];
}
