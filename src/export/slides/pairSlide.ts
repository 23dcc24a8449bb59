// Two charts side by side on one slide. Law: the first gives the title; what both say of their figures is said once.
import type { Words } from '../../words/zh';
import { type ChartOnSlide, chartSlide } from './chartSlide';
import { mergeFeet } from './footOf';
import { halfFrames } from './halfFrames';
import type { PlainSlide, SlideHalf } from './slide';

/** `headings` stand above the charts; both charts are made for the same room. */
export function pairSlide(
  charts: readonly [ChartOnSlide, ChartOnSlide],
  headings: readonly [string, string],
  words: Words,
): PlainSlide {
  const room = halfFrames({ x: 0, y: 0, ...charts[0].room })[0].body;
  const slides = charts.map((chart) => chartSlide({ ...chart, room }, words));
  const [first, second] = slides;
  if (first === undefined || second === undefined) throw new Error('a pair has two charts');
  const halfOf = ({ body, description }: PlainSlide, heading: string): SlideHalf => {
    if (body.kind === 'pair') throw new Error('a pair within a pair');
    return { heading, body, description };
  };
  return {
    ...first,
    body: { kind: 'pair', halves: [halfOf(first, headings[0]), halfOf(second, headings[1])] },
    description: slides.map(({ description }) => description).join('\n'),
    foot: mergeFeet(slides.map(({ foot }) => foot)),
    notes: [...new Set(slides.flatMap(({ notes }) => notes))],
    mark: first.mark === '' ? second.mark : first.mark,
  };
}
