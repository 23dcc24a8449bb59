import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { indexKnown } from '../../../src/analysis/known';
import { cultivationLadder } from '../../../src/catalogue/stockMoves';
import { type DeckAsked, deckDesk, type DeckDesk } from '../../../src/export/slides/deck/deckDesk';
import {
  boardOutline,
  chosenOutline,
  type DeckPart,
  pagesWithoutSlides,
  standardOutline,
} from '../../../src/export/slides/deck/outline';
import { tableSlides, textCell } from '../../../src/export/slides/deck/tableSlides';
import { workbookRows } from '../../../src/export/slides/chartWorkbook';
import type { Slide, SlideBody } from '../../../src/export/slides/slide';
import { standardLook } from '../../../src/export/slides/slideLook';
import { writeDeck } from '../../../src/export/slides/writeDeck';
import { textWidth } from '../../../src/chart/textWidth';
import { courseSpec } from '../../../src/chart/pageSpecs';
import { type Board, OWN_BOARD, type PlayedPage, playedPage } from '../../../src/model/board';
import { isoDate, period } from '../../../src/model/period';
import { en } from '../../../src/words/en';
import { zh } from '../../../src/words/zh';
import { demoAsked } from '../report/demoReport';
import { expectGoldenText } from '../expectGoldenText';
import { faultOf, partsOf, relationTargets, textOf, untypedPaths, workbookAt, xmlPaths } from './readPackage';

let asked: DeckAsked;
let desk: DeckDesk;
let parts: DeckPart[];

beforeAll(async () => {
  const { index, area, imports } = await demoAsked();
  const today = isoDate('2024-01-15');
  const room = standardLook.page.body;
  asked = {
    index,
    area,
    period: period('2023'),
    owner: '连云区科技局',
    imports,
    arranged: [],
    earlier: new Map(),
    ladder: cultivationLadder,
    today,
    room,
  };
  desk = deckDesk(asked, zh);
  parts = standardOutline(desk, []);
});

function textsOf(slides: readonly Slide[]): string[][] {
  return slides.flatMap((slide) =>
    slide.kind === 'page' && slide.body.kind === 'table'
      ? slide.body.rows.map((row) => row.map(({ text }) => text))
      : [],
  );
}

function partNamed(name: string): DeckPart {
  const part = parts.find((one) => one.name === name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return part;
}

describe('the standard outline', () => {
  test('R-1314 stands in the order of a report to a meeting', () => {
    const names = parts.filter(({ isIn, id }) => isIn && !id.startsWith('indicator/')).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['封面', '总体情况', '创新主体']);
    expect(names.slice(-4)).toEqual(['连云区科技局2023年重点工作任务清单', '存在问题', '下一步打算', '附：指标解释']);
  });

  test('R-1314 its overview says how the targets stand, and each with its lamp in words', () => {
    const { slides } = partNamed('总体情况');
    expect(slides[0]?.title).toMatch(/^2023年，14项年度目标中完成11项、黄灯1项、红灯1项、未评估1项/u);
    const contracts = textsOf(slides).find(([name]) => name === '技术合同成交额');
    expect(contracts).toEqual(['技术合同成交额', '≥40,000万元', '36,280万元', '+23.6%', '90.7%', '▲ 黄灯']);
    expect(textsOf(slides)).toHaveLength(14);
  });

  test('R-1315 no chart of the categories speaks of a time after that of the deck', () => {
    const courses = parts.filter(({ id }) => id.startsWith('indicator/')).flatMap(({ slides }) => slides);
    expect(courses.length).toBeGreaterThan(8);
    expect(courses.filter(({ title }) => title.includes('2024'))).toEqual([]);
  });

  test('R-1314 a task that lags stands among the shortcomings, and what nobody reported is said to be missing', () => {
    const { slides } = partNamed('存在问题');
    expect(slides[0]?.title).toBe('截至2023年12月31日，2项重点任务落后于计划');
    expect(textsOf(slides).map(([, lamp]) => lamp)).toEqual(['■ 红灯', '▲ 黄灯']);
  });

  test('R-1314 the next steps are the tasks of the year to come', () => {
    expect(partNamed('下一步打算').slides[0]?.title).toMatch(/^连云区科技局2024年重点工作任务清单：14项/u);
  });

  test('R-1314 in English every part has a name and a title', () => {
    const english = standardOutline(deckDesk(asked, en), []);
    expect(english.map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
    const titles = english
      .filter(({ id }) => !id.startsWith('tasks/') && id !== 'plans')
      .flatMap(({ slides }) => slides);
    expect(titles.filter(({ title }) => /[\u4e00-\u9fff]/u.test(title.replaceAll('连云区科技局', '')))).toEqual([]);
  });
});

describe('two charts on a slide', () => {
  test('R-1391 the mark of demo data stands above titles, of two lines as well', () => {
    const { mark, title } = standardLook.page;
    expect(mark.y + mark.height).toBeLessThanOrEqual(title.frame.y);
  });

  test('R-1338 where areas can be compared the course of an indicator stands beside them, native both, said once', async () => {
    const part = parts.find(({ id }) => id === 'indicator/CG02')!;
    const [slide] = part.slides;
    if (slide?.kind !== 'page' || slide.body.kind !== 'grid') throw new Error('no pair');
    expect(slide.body.cells.map(({ heading, body }) => [heading, body.kind])).toEqual([
      ['历年情况', 'chart'],
      ['2023年技术合同成交额，连云经济开发区最多，为17,450万元 · 单位：万元', 'chart'],
    ]);
    expect(slide.foot.match(/数据截至/g)).toHaveLength(1);
    expect(slide.foot.match(/来源：/g)).toHaveLength(1);
    for (const file of ['主要指标_2019-2024年.csv', '街道园区_2023年.csv']) expect(slide.foot).toContain(file);
    const made = partsOf(await writeDeck('汇报', [slide], '2024-01-10T09:12:00Z'));
    expect(untypedPaths(made)).toEqual([]);
    expect(relationTargets(made).filter((path) => !made.has(path))).toEqual([]);
    const xml = textOf(made, 'ppt/slides/slide1.xml');
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [at, { body }] of slide.body.cells.entries()) {
      const rows = await workbookAt(made, `ppt/embeddings/workbook1${at === 0 ? '' : '_2'}.xlsx`);
      const wanted = body.kind === 'chart' ? workbookRows(body.chart) : [];
      expect(rows.map((row) => wanted[0]?.map((_, column) => row[column] ?? null))).toEqual(wanted);
    }
  });
});

test('R-1347 two charts of different units say both, of one unit once', () => {
  const pairs = parts.flatMap(({ slides }) =>
    slides.flatMap((slide) =>
      slide.kind === 'page' && slide.body.kind === 'grid' ? [{ line: slide.subtitle, cells: slide.body.cells }] : [],
    ),
  );
  const units = pairs.map(({ line, cells }) =>
    [line, cells[1]?.heading ?? ''].map((text) => /单位：(\S+)/.exec(text)?.[1]),
  );
  expect(units).toContainEqual(['亿元', '万元']);
  expect(units).toContainEqual(['家', undefined]);
  for (const [first, second] of units) expect(second).not.toBe(first);
});

describe('other outlines', () => {
  test('R-1316 the pages of a board come in its order behind a cover', () => {
    const board = desk.boards.find(({ id }) => id === 'tasks')!;
    expect(boardOutline(desk, board).map(({ name }) => name)).toEqual([
      '封面',
      ...board.pages.map(({ page }) => (page.kind === 'tasksByLamp' ? page.list : '')),
    ]);
  });

  test('R-1316 chosen charts keep their order and the title that somebody gave them', () => {
    const chosen = ['CG02', 'QY01'].map(
      (code) => ({ kind: 'chart', spec: courseSpec(code, asked.area, null), title: code }) as const,
    );
    const made = chosenOutline(desk, chosen);
    expect(made.map(({ name }) => name)).toEqual(['封面', 'CG02', 'QY01']);
    expect(made.every(({ isIn }) => isIn)).toBe(true);
  });
});

describe('a board that somebody arranged', () => {
  const writtenOn = isoDate('2024-01-10');
  const board = (...pages: PlayedPage[]): Board => ({ id: `${OWN_BOARD}1`, name: '例会', dwellSeconds: null, pages });
  const course = playedPage({ kind: 'indicator', indicator: 'CG02' });
  const ranking = playedPage({ kind: 'ranking', indicator: 'CG02' });
  const isIn = (...pages: PlayedPage[]) =>
    boardOutline(desk, board(...pages))
      .slice(1)
      .map((part) => part.isIn);

  test('R-1388 shows the areas of an indicator once: beside its course, or by themselves', () => {
    expect(isIn(course, ranking)).toEqual([true, false]);
    expect(isIn(ranking, course)).toEqual([false, true]);
    expect(isIn(ranking)).toEqual([true]);
    expect(isIn(course, { ...ranking, title: '各区' })).toEqual([true, true]);
  });

  test('R-1389 says what changed since a day in a native table, lamps first, and nothing without that day', () => {
    const since = isoDate('2023-12-01');
    const page = playedPage({ kind: 'changesSince', since });
    const known = desk.index.known;
    const isOld = ({ indicator }: { readonly indicator: string }) => indicator !== 'CG02';
    const before = indexKnown({ ...known, series: known.series.filter(isOld) });
    const made = boardOutline({ ...desk, earlier: new Map([[since, before]]) }, board(page));
    const rows = textsOf(made[1]!.slides);
    expect(made[1]!.name).toBe('2023年12月1日以来的变化');
    expect(rows).toContainEqual(['技术合同成交额', '—', expect.stringContaining('36,280')]);
    const same = boardOutline({ ...desk, earlier: new Map([[since, desk.index]]) }, board(page));
    expect(JSON.stringify(same[1]!.slides)).not.toContain('技术合同成交额');
    const parts = boardOutline(desk, board(page, course));
    expect(parts.map(({ name }) => name)).toEqual(['封面', '技术合同成交额']);
    expect(pagesWithoutSlides(board(page, course), parts, desk)).toEqual(['2023年12月1日以来的变化']);
  });

  test('R-1279 is a presentation under its own titles, each part with an id of its own', () => {
    const overview: PlayedPage = { page: { kind: 'attainment' }, title: '目标怎么样了', dwellSeconds: null };
    const made = boardOutline(desk, board(overview, overview, playedPage({ kind: 'indicator', indicator: '没有' })));
    expect(made.map(({ name }) => name)).toEqual(['封面', '目标怎么样了', '目标怎么样了']);
    expect(new Set(made.map(({ id }) => id)).size).toBe(3);
    const { slides } = made[1]!;
    expect(slides.map(({ title }) => title)).toEqual(
      slides.map((_, at) => (slides.length === 1 ? '目标怎么样了' : `目标怎么样了（${at + 1}/${slides.length}）`)),
    );
  });

  test('R-1279 its text is as large as it fits, goes on where it is long, and no character is dropped', () => {
    const textOn = (text: string) =>
      boardOutline(desk, board(playedPage({ kind: 'text', title: '打算', text, writtenOn })))
        .slice(1)
        .flatMap(({ slides }) => slides)
        .flatMap((slide) => (slide.kind === 'page' && slide.body.kind === 'text' ? [slide.body] : []));
    const short = textOn('一、抓投入\n- 3.1% 的强度\n- 归集入库');
    expect(short.map(({ paragraphs }) => paragraphs.map(({ mark }) => mark))).toEqual([['none', 'point', 'point']]);
    const words = Array.from({ length: 40 }, (_, at) => `${at}、${'推进高新技术企业培育'.repeat(6)}`);
    const long = textOn(words.join('\n'));
    expect(long.length).toBeGreaterThan(2);
    expect(long[0]!.size).toBeLessThan(short[0]!.size);
    expect(long.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('')).toBe(words.join(''));
  });

  test('R-1279 a slide of text is plain text, whatever somebody wrote', async () => {
    const page = playedPage({ kind: 'text', title: '<b>', text: '- <script>\n& "x"', writtenOn });
    const slides = boardOutline(desk, board(page)).flatMap((part) => part.slides);
    const made = partsOf(await writeDeck('例会', slides, '2024-01-10T09:12:00Z'));
    expect(xmlPaths(made).flatMap((path) => faultOf(textOf(made, path)) ?? [])).toEqual([]);
    expect(textOf(made, 'ppt/slides/slide2.xml')).toContain('&lt;script&gt;');
  });
});

describe('tables on slides', () => {
  const columns = [
    { label: '指标', isNumber: false, weight: 1 },
    { label: '解释', isNumber: false, weight: 3 },
  ];
  const page = { title: '表', subtitle: '', columns, foot: '', notes: [], mark: '' };

  test('R-1317 no character of any row is dropped, however long, and every slide has a row', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem({ mode: 'sentences', maxCount: 30 }),
      fc.constant('口径'.repeat(900)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 12 }), (rows) => {
        const cells = rows.map((row) => row.map((one) => textCell(one.replaceAll('\n', ' '))));
        const slides = tableSlides({ ...page, rows: cells }, zh, standardLook.page.body);
        const shown = textsOf(slides);
        for (const at of [0, 1]) {
          expect(shown.map((row) => row[at]).join('')).toBe(cells.map((row) => row[at]!.text).join(''));
        }
        expect(slides.every(({ body }) => body.kind === 'table' && body.rows.length > 0)).toBe(true);
      }),
      { seed: 20231231, numRuns: 60 },
    );
  });

  test('R-1317 numbers stand in one line, also where slides are narrow', () => {
    const numbers = ['指标', '完成率'].map((label, at) => ({ label, isNumber: at === 1, weight: at === 1 ? 1 : 9 }));
    const rows = [[textCell('规模以上工业企业研发费用'), textCell('100,000.0%')]];
    const [slide] = tableSlides({ ...page, columns: numbers, rows }, zh, { width: 600, height: 400 });
    const columnsMade = slide?.body.kind === 'table' ? slide.body.columns : [];
    const whole = columnsMade.reduce((sum, { weight }) => sum + weight, 0);
    expect(((columnsMade[1]?.weight ?? 0) / whole) * 600).toBeGreaterThan(textWidth('100,000.0%', 18.7) + 16);
  });

  test('R-1317 letters are larger where a table takes no more slides nor lines for it', () => {
    const sizeOf = (rows: number, width: number) => {
      const cells = Array.from({ length: rows }, () => [textCell('技术合同成交额'), textCell('一行')]);
      const [slide] = tableSlides({ ...page, rows: cells }, zh, { width, height: 472 });
      return slide?.body.kind === 'table' ? slide.body.size : 0;
    };
    expect(sizeOf(3, 1152)).toBe(18);
    expect(sizeOf(13, 1152)).toBe(14);
    expect(sizeOf(3, 700)).toBe(14);
  });

  test('R-1317 rows are spread evenly over the slides', () => {
    const rows = Array.from({ length: 15 }, (_, at) => [textCell(`${at}`), textCell('一行')]);
    const counts = tableSlides({ ...page, rows }, zh, standardLook.page.body).map(({ body }) =>
      body.kind === 'table' ? body.rows.length : 0,
    );
    expect(counts).toEqual([8, 7]);
  });
});

test('R-1318 the standard deck is a whole package: well formed, every relationship leads to a part', async () => {
  const slides = parts.filter(({ isIn }) => isIn).flatMap((part) => part.slides);
  const made = partsOf(await writeDeck('汇报', slides, '2024-01-10T09:12:00Z'));
  expect(xmlPaths(made).flatMap((path) => faultOf(textOf(made, path)) ?? [])).toEqual([]);
  expect(relationTargets(made).filter((path) => !made.has(path))).toEqual([]);
  expect(xmlPaths(made).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(slides.length);
});

test('R-1322 the words and figures of the standard deck of the demo are those that were read through', () => {
  const slides = parts.filter(({ isIn }) => isIn).flatMap((part) => part.slides);
  expectGoldenText('slides/golden/standard-2023.txt', `${slides.map(wordsOf).join('\n\n')}\n`);
});

function wordsOf(slide: Slide, at: number): string {
  if (slide.kind === 'cover') return [`${at + 1} ${slide.title}`, slide.subtitle].join('\n');
  const body = slide.body.kind === 'table' ? textsOf([slide]).map((row) => row.join(' | ')) : [bodyWords(slide.body)];
  return [
    `${at + 1} ${slide.title}`,
    slide.subtitle,
    ...body,
    slide.foot,
    ...slide.notes.map((note) => `> ${note}`),
  ].join('\n');
}

function bodyWords(body: SlideBody): string {
  switch (body.kind) {
    case 'chart':
      return workbookRows(body.chart)
        .map((row) => row.join(' | '))
        .join('\n');
    case 'shapes':
      return body.shapes.map(({ lines }) => lines.join(' ')).join('\n');
    case 'grid':
      return body.cells.map((cell) => `${cell.heading}\n${bodyWords(cell.body)}`).join('\n');
    case 'text':
      return body.paragraphs.map(({ text }) => text).join('\n');
    case 'table':
      return '';
  }
}
