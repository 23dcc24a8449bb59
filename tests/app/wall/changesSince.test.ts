import { beforeAll, describe, expect, it } from 'vitest';
import { indexKnown, type KnownIndex } from '../../../src/analysis/known';
import { groupByCategory, overviewRows } from '../../../src/analysis/overview';
import { publicKnown } from '../../../src/analysis/withheld';
import { makeContent } from '../../../src/app/wall/makeContent';
import type { WallAsked } from '../../../src/app/wall/wallAsked';
import { askedOfWorkspace } from '../../../src/cli/askedOfWorkspace';
import { packFolder } from '../../../src/cli/packFolder';
import { playedPage } from '../../../src/model/board';
import { type IsoDate, isoDate, period } from '../../../src/model/period';
import { zh } from '../../../src/words/zh';
import { demoPaths } from '../../export/report/demoReport';

const [MEETING, TODAY] = [isoDate('2024-09-30'), isoDate('2025-01-10')];

/** What walls know of the first so many files of the demo. */
async function stateOf(files: number): Promise<KnownIndex> {
  const packed = await packFolder(demoPaths().slice(0, files), []);
  if (packed.kind !== 'packed') throw new Error(packed.kind);
  return indexKnown(publicKnown(askedOfWorkspace(packed.content, TODAY, zh).index.known));
}

let then: KnownIndex;
let now: KnownIndex;

beforeAll(async () => {
  [then, now] = [await stateOf(1), await stateOf(10)];
});

function textsSince(since: IsoDate, before: KnownIndex | null): readonly string[] | null {
  const asked: WallAsked = {
    index: now,
    groups: groupByCategory(overviewRows(now, '320703', period('2023'), TODAY)),
    imports: [],
    area: '320703',
    period: period('2023'),
    today: TODAY,
    earlier: new Map(before === null ? [] : [[since, before]]),
    owner: '科技局',
  };
  const [content] = makeContent([playedPage({ kind: 'changesSince', since })], asked, zh);
  return content?.kind === 'text' ? content.blocks.map(({ text }) => text) : null;
}

describe('what changed since a day, on a wall', () => {
  it('R-1292 says how much in one sentence, then each lamp that turned and each new or revised value', async () => {
    const texts = textsSince(MEETING, then) ?? [];
    expect(texts[0]).toMatch(/^没有灯变颜色，\d+ 项指标有新数据。$/);
    expect(texts).toHaveLength(1 + Number(/(\d+) 项指标/.exec(texts[0] ?? '')?.[1]));
    expect(texts).toContain('当年认定高新技术企业数：9 家');
    const later = textsSince(MEETING, await stateOf(9)) ?? [];
    expect(later[0]).toMatch(/^\d+ 盏灯变了颜色，没有新数据。$/);
    expect(later.slice(1).every((text) => / → /.test(text))).toBe(true);
  });

  it('R-1292 says that nothing changed, and nothing at all while the earlier state is still read', () => {
    // The day on which the tasks of a year that is over are judged: no lamp turns by time.
    expect(textsSince(isoDate('2023-12-31'), now)).toEqual(['2023年12月31日以来，没有灯变颜色，各项指标没有新数据。']);
    expect(textsSince(MEETING, null)).toBeNull();
  });
});
