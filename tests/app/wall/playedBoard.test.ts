import { describe, expect, it } from 'vitest';
import { indexKnown } from '../../../src/analysis/known';
import { makeContent } from '../../../src/app/wall/makeContent';
import { truthFacts } from '../../../src/app/wall/truthFacts';
import type { WallAsked } from '../../../src/app/wall/wallAsked';
import { dwellOf, wallSetting } from '../../../src/app/wall/wallSetting';
import { type PlayedPage, playedPage } from '../../../src/model/board';
import { isoDate, period } from '../../../src/model/period';
import { zh } from '../../../src/words/zh';
import { area, indicator, series } from '../sampleDataset';

const index = indexKnown({
  indicators: [indicator('Q')],
  areas: ['A', 'B', 'C'].map((code) => area(code)),
  targets: [],
  tasks: [],
  lists: [],
  series: ['A', 'B', 'C'].map((code, at) => series('Q', code, { 2023: at + 1, 2024: at + 2 })),
});
const asked: WallAsked = {
  index,
  groups: [],
  imports: [],
  area: 'A',
  period: period('2024'),
  today: isoDate('2025-02-01'),
  earlier: new Map(),
  owner: '科技局',
};
const ranking: PlayedPage = playedPage({ kind: 'ranking', indicator: 'Q' });

function text(words: string): PlayedPage {
  return playedPage({ kind: 'text', title: '', text: words, writtenOn: isoDate('2025-01-30') });
}

describe('a board that somebody arranged, on a wall', () => {
  it('R-1277 plays its pages in order under their own titles, and passes over what has nothing to say', () => {
    const pages = [
      text('甲'),
      playedPage({ kind: 'indicator', indicator: '没有' }),
      text(' '),
      { ...ranking, title: '谁领先' },
    ];
    expect(makeContent(pages, asked, zh).map(({ title }) => title)).toEqual(['文字', '谁领先']);
  });

  it('R-1277 one page may stand at several places', () => {
    const keys = makeContent([ranking, text('甲'), ranking], asked, zh).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });

  it('R-1278 its text says when it was written instead of when figures came', () => {
    const [content] = makeContent([text('甲')], asked, zh);
    const freshness = { imports: [], now: new Date(2025, 1, 1, 9), changed: '高企', publication: null, trouble: '' };
    expect(truthFacts(content!.truth, freshness, zh)).toEqual([
      `文字写于 ${zh.formatDate(isoDate('2025-01-30'))}（2 天前）`,
    ]);
  });

  it('R-1280 a page stands as long as it says, else as the address, else as the board, else as usual', () => {
    const [silent, stated] = [wallSetting({}), wallSetting({ seconds: '15' })];
    expect([
      dwellOf(9, stated, 30),
      dwellOf(null, stated, 30),
      dwellOf(null, silent, 30),
      dwellOf(null, silent, null),
    ]).toEqual([9, 15, 30, 20]);
  });
});
