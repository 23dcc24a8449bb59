// A slide around one chart: the conclusion as its title, unit and period, source with state and day, and in the notes
// definitions and where the figures come from. Law: what is not drawn is named here too.
import type { ChartData } from '../../chart/chartContent';
import type { ChartFigure } from '../../chart/chartKind';
import { kindOf } from '../../chart/chartKinds';
import { chartNotes, chartSubtitle, plainStateNote } from '../../chart/chartNotes';
import { chartSources, isDemoChart, sourceFiles, sourceLine } from '../../chart/sourceLine';
import { importsById } from '../../model/importOrigin';
import type { ImportRecord } from '../../model/importRecord';
import { type IsoDate, lastDay } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { footOf } from './footOf';
import { chartBody } from './native/chartBody';
import type { Room } from './slideLook';
import type { PlainSlide, SlideBody } from './slide';

export interface ChartOnSlide {
  readonly data: ChartData;
  /** The conclusion, as shown above the chart. */
  readonly title: string;
  readonly imports: readonly ImportRecord[];
  readonly today: IsoDate;
  /** What the body of the slide has to itself. */
  readonly room: Room;
}

export function chartSlide({ data, title, imports, today, room }: ChartOnSlide, words: Words): PlainSlide {
  const isDemo = isDemoChart(data, imports);
  const figures = kindOf(data).figures(data);
  const body = chartBody(data, words, room);
  const foot = [sourceLine(data, imports, words), ...chartFacts({ data, imports, today }, body, words)];
  return {
    kind: 'page',
    title,
    subtitle: chartSubtitle(asDrawn(data), words),
    body,
    description: kindOf(data).describe(data, title, words),
    foot: footOf(foot),
    notes: [title, ...definitions(figures, words), ...provenance(data, imports, words)],
    mark: isDemo ? words.app.demoShort : '',
  };
}

/** What the foot says beside the sources. */
export function chartFacts(
  { data, imports, today }: Pick<ChartOnSlide, 'data' | 'imports' | 'today'>,
  body: SlideBody,
  words: Words,
): string[] {
  return [
    asOfNote(kindOf(data).figures(data), today, words),
    plainStateNote(data, words) ?? '',
    ...chartNotes(data, words),
    unnamedDots(body, words),
    isDemoChart(data, imports) ? words.charts.demo : '',
  ];
}

/** Dots without room for their names: these stand at the foot. */
function unnamedDots(body: SlideBody, words: Words): string {
  if (body.kind !== 'chart' || body.chart.kind !== 'scatter') return '';
  const { names, places } = body.chart;
  const left = names.filter((_, at) => places[at] === null);
  return left.length === 0 ? '' : words.shapes.unnamedDots(left.join(words.common.listSeparator));
}

/** Bands of lamps are not drawn on slides: marks under the title do not speak of them. */
function asDrawn(data: ChartData): ChartData {
  return data.kind === 'bullets' ? { ...data, rows: data.rows.map((row) => ({ ...row, band: null })) } : data;
}

/** The last day of the newest value that has ended; a running period says nothing of a day. */
function asOfNote(figures: readonly ChartFigure[], today: IsoDate, words: Words): string {
  const days = figures.filter(({ point }) => point.value !== null).map(({ period }) => lastDay(period));
  const latest = days
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  return latest === undefined ? '' : words.overview.dataUntil(words.formatDate(latest));
}

/** What each indicator means and who states it. */
export function definitions(figures: readonly Pick<ChartFigure, 'indicator'>[], words: Words): string[] {
  const byCode = new Map(figures.map(({ indicator }) => [indicator.code, indicator]));
  return [...byCode.values()].map((indicator) => {
    const meaning = indicator.definition === null ? words.slides.noDefinition : words.shippedText(indicator.definition);
    return `${nameOf(indicator, words)}${words.common.colon}${meaning}`;
  });
}

function provenance(data: ChartData, imports: readonly ImportRecord[], words: Words): string[] {
  const files = sourceFiles(chartSources(data), importsById(imports));
  return files.length === 0 ? [] : [words.slides.files(files.join(words.common.listSeparator))];
}
