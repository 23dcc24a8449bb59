// Pages of the workbench as decks: what stands on the page stands on the slides, in its order.
import { beforeAll, describe, expect, test } from 'vitest';
import { taskRows } from '../../../src/analysis/tasks';
import { courseSpec } from '../../../src/chart/pageSpecs';
import { type DeckDesk, deckDesk } from '../../../src/export/slides/deck/deckDesk';
import { chartsOfPage, overviewSlides, tasksOfPage, textsOfPage } from '../../../src/export/slides/deck/pageSlides';
import type { Slide } from '../../../src/export/slides/slide';
import { standardLook } from '../../../src/export/slides/slideLook';
import { isoDate, period } from '../../../src/model/period';
import { hasValue } from '../../../src/analysis/reading';
import { en } from '../../../src/words/en';
import { zh } from '../../../src/words/zh';
import { nameOf } from '../../../src/words/nameOf';
import { demoAsked } from '../report/demoReport';

let desk: DeckDesk;

beforeAll(async () => {
  const { index, area, imports } = await demoAsked();
  const today = isoDate('2024-01-15');
  const room = standardLook.page.body;
  const given = {
    index,
    area,
    imports,
    today,
    room,
    period: period('2023'),
    owner: '区科技局',
    arranged: [],
    earlier: new Map(),
    ladder: [],
  };
  desk = deckDesk(given, zh);
});

function firstCells(slides: readonly Slide[], column = 0): string[] {
  return slides.flatMap((slide) =>
    slide.kind === 'page' && slide.body.kind === 'table' ? slide.body.rows.map((row) => row[column]?.text ?? '') : [],
  );
}

describe('the deck of a page', () => {
  test('R-1386 of the overview has its targets, then its categories, each known indicator of the page', () => {
    const owed = desk.rows.filter(({ target }) => target !== null).map(({ indicator }) => nameOf(indicator, zh));
    const known = desk.rows.filter(({ reading }) => hasValue(reading)).map(({ indicator }) => nameOf(indicator, zh));
    expect(firstCells(overviewSlides(desk, true))).toEqual(owed);
    expect(firstCells(overviewSlides(desk, false))).toEqual([...owed, ...known]);
    expect(overviewSlides(desk, true)[0]?.kind).toBe('cover');
  });

  test('R-1386 of charts has each that can be drawn, under its own title where it has one', () => {
    const drawn = courseSpec('CG02', desk.area, period('2023'));
    const slides = chartsOfPage(
      [
        { spec: drawn, title: '自己的标题' },
        { spec: drawn, title: null },
        { spec: courseSpec('没有的指标', desk.area, period('2023')), title: null },
      ],
      desk,
    );
    expect(slides.map(({ title }) => title)).toEqual(['自己的标题', expect.stringContaining('技术合同成交额')]);
  });

  test('R-1386 of tasks has the given tasks in their order, a table a list, and says which they are', () => {
    const rows = taskRows(desk.index, desk.index.known.tasks, desk.asOf).filter((_, at) => at % 3 === 0);
    const shown = [...rows].reverse();
    const lists = [...new Set(shown.map(({ task }) => task.list))];
    const slides = tasksOfPage(shown, '按筛选条件', desk);
    const wanted = lists.flatMap((list) =>
      shown.filter(({ task }) => task.list === list).map(({ task }) => task.title),
    );
    expect(lists.length).toBeGreaterThan(1);
    expect(firstCells(slides, 1)).toEqual(wanted);
    for (const slide of slides) expect(slide.kind === 'page' && slide.subtitle).toContain('按筛选条件');
  });

  test.each([
    ['Chinese', zh],
    ['English', en],
  ])('R-1386 of sentences in %s has each as a point, none lost, demo data marked', (_, words) => {
    const sentences = Array.from({ length: 40 }, (__, at) => `第${at}句，${'有些长，'.repeat(at % 7)}完。`);
    const slides = textsOfPage([{ title: '一', sentences }], { ...desk, words, isDemo: true });
    const said = slides
      .flatMap((slide) => (slide.kind === 'page' && slide.body.kind === 'text' ? slide.body.paragraphs : []))
      .map(({ text }) => text)
      .join('');
    expect(said).toBe(sentences.join(''));
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.every(({ mark }) => mark === words.app.demoShort)).toBe(true);
  });
});
