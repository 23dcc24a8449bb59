import { beforeAll, describe, expect, test } from 'vitest';
import { cultivationLadder } from '../../../src/catalogue/stockMoves';
import { chartSlide } from '../../../src/export/slides/chartSlide';
import { deckDesk } from '../../../src/export/slides/deck/deckDesk';
import { standardOutline } from '../../../src/export/slides/deck/outline';
import { type DeckDesign, standardDesign } from '../../../src/export/slides/deckDesign';
import type { Slide } from '../../../src/export/slides/slide';
import { writeDeck } from '../../../src/export/slides/writeDeck';
import { isoDate, period } from '../../../src/model/period';
import { zh } from '../../../src/words/zh';
import { demoAsked } from '../report/demoReport';
import { canDraw, drawFiles, type DrawnPage, withoutSpaces } from '../officePictures';
import { kindsOnSlides } from './kinds';
import { designOn } from './template/designOn';

const MADE = '2024-01-10T09:12:00Z';
const DESIGNS = {
  own: standardDesign(),
  red: designOn({ masters: 2 }),
  dark: designOn({ isDark: true, size: [9_144_000, 6_858_000] }),
} as const;

interface Deck {
  readonly slides: readonly Slide[];
  readonly design: DeckDesign;
}

async function standardDeck(design: DeckDesign): Promise<Deck> {
  const { index, area, imports } = await demoAsked();
  const asked = {
    index,
    area,
    period: period('2023'),
    owner: '连云区科技局',
    imports,
    ladder: cultivationLadder,
    arranged: [],
    earlier: new Map(),
  };
  const desk = deckDesk({ ...asked, today: isoDate('2024-01-15'), room: design.look.page.body }, zh);
  const parts = standardOutline(desk, []).filter(({ isIn }) => isIn);
  return { slides: parts.flatMap((part) => part.slides), design };
}

function kindsDeck(design: DeckDesign): Deck {
  const slides = kindsOnSlides().map(({ data, slide }) =>
    chartSlide(
      { data, title: slide.title, imports: [], today: isoDate('2025-01-10'), room: design.look.page.body },
      zh,
    ),
  );
  return { slides, design };
}

/** What a person reads on a slide, and what its charts name. */
function wordsOf(slide: Slide): string[] {
  if (slide.kind === 'cover') return [slide.title, slide.subtitle];
  const { title, subtitle, foot, body } = slide;
  switch (body.kind) {
    case 'table':
      return [title, subtitle, foot, ...body.rows.flatMap((row) => row.map(({ text }) => text))];
    case 'shapes':
      return [title, subtitle, foot, ...body.shapes.flatMap(({ lines }) => lines)];
    case 'text':
      return [title, subtitle, foot, ...body.paragraphs.map(({ text }) => text)];
    case 'chart':
      return [title, subtitle, foot];
    case 'grid':
      return [title, subtitle, foot, ...body.cells.map(({ heading }) => heading)];
  }
}

describe.skipIf(!canDraw)('decks drawn by an office program', () => {
  const decks: Record<string, Deck> = {};
  let drawn: Readonly<Record<string, readonly DrawnPage[]>> = {};

  beforeAll(async () => {
    decks['standard.pptx'] = await standardDeck(DESIGNS.own);
    decks['kinds.pptx'] = kindsDeck(DESIGNS.own);
    decks['standard-red.pptx'] = await standardDeck(DESIGNS.red);
    decks['kinds-dark-4-3.pptx'] = kindsDeck(DESIGNS.dark);
    const files: Record<string, Uint8Array> = {};
    for (const [name, { slides, design }] of Object.entries(decks)) {
      files[name] = await writeDeck('汇报', slides, MADE, { design });
    }
    drawn = drawFiles('slides', files);
  }, 300_000);

  test.each(['standard.pptx', 'kinds.pptx', 'standard-red.pptx', 'kinds-dark-4-3.pptx'])(
    'R-1335 %s has a page a slide, none blank, each with the words of its slide',
    (name) => {
      const slides = decks[name]?.slides ?? [];
      const pages = drawn[name] ?? [];
      expect(pages).toHaveLength(slides.length);
      slides.forEach((slide, at) => {
        const { text, ink } = pages[at]!;
        expect(ink, `page ${at + 1}`).toBeGreaterThan(0.005);
        const missing = wordsOf(slide).filter((words) => !text.includes(withoutSpaces(words)));
        expect(missing, `page ${at + 1}`).toEqual([]);
      });
    },
  );
});
