// Two charts side by side on one slide. Law: the first gives the title; what both say of their figures is said once.
import type { Words } from '../../words/zh';
import { kindOf } from '../../chart/chartKinds';
import { SEPARATOR } from '../../chart/chartNotes';
import { sourceLineOfCharts } from '../../chart/sourceLine';
import { chartFacts, type ChartOnSlide, chartSlide } from './chartSlide';
import { footOf } from './footOf';
import { gridFrames } from './gridFrames';
import type { PlainSlide, SlideCell } from './slide';

/** The line under the title names the unit of the first chart alone; another one stands above the second. */
function withOtherUnit(heading: string, [first, second]: Pair, words: Words): string {
  const [stated, other] = [first, second].map(({ data }) => kindOf(data).subtitle(data, words).unit);
  return other === undefined || other === '' || other === stated
    ? heading
    : `${heading}${SEPARATOR}${words.charts.unit(other)}`;
}

type Pair = readonly [ChartOnSlide, ChartOnSlide];

/** `headings` stand above the charts; both charts are made for the same room. */
export function pairSlide(charts: Pair, headings: readonly [string, string], words: Words): PlainSlide {
  const room = gridFrames({ x: 0, y: 0, ...charts[0].room }, 2, 2)[0]?.body ?? charts[0].room;
  const slides = charts.map((chart) => chartSlide({ ...chart, room }, words));
  const [first, second] = slides;
  if (first === undefined || second === undefined) throw new Error('a pair has two charts');
  const cellOf = ({ body, description }: PlainSlide, heading: string): SlideCell => {
    if (body.kind === 'grid') throw new Error('several charts within one of a pair');
    return { heading, body, description };
  };
  return {
    ...first,
    body: {
      kind: 'grid',
      columns: 2,
      letters: 1,
      cells: [cellOf(first, headings[0]), cellOf(second, withOtherUnit(headings[1], charts, words))],
    },
    description: slides.map(({ description }) => description).join('\n'),
    foot: footOf([
      sourceLineOfCharts(
        charts.map(({ data }) => data),
        charts[0].imports,
        words,
      ),
      ...new Set(charts.flatMap((chart, at) => chartFacts(chart, slides[at]!.body, words))),
    ]),
    notes: [...new Set(slides.flatMap(({ notes }) => notes))],
    mark: first.mark === '' ? second.mark : first.mark,
  };
}
