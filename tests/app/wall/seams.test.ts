import { beforeAll, describe, expect, it } from 'vitest';
import { boardsOf } from '../../../src/analysis/boards';
import { indexKnown } from '../../../src/analysis/known';
import { groupByCategory, overviewRows } from '../../../src/analysis/overview';
import { publicKnown } from '../../../src/analysis/withheld';
import type { Box, Frame, FrameBody } from '../../../src/app/wall/frame';
import { layoutPage } from '../../../src/app/wall/layoutFrames';
import { makeContent } from '../../../src/app/wall/makeContent';
import { evenSeams, stretchesBetween } from '../../../src/app/wall/stretches';
import type { Surface } from '../../../src/app/wall/surface';
import type { LampsContent, WallContent } from '../../../src/app/wall/wallContent';
import type { ChartBar } from '../../../src/chart/ranking/rankingContent';
import { askedOfWorkspace } from '../../../src/cli/askedOfWorkspace';
import { packFolder } from '../../../src/cli/packFolder';
import { playedPage } from '../../../src/model/board';
import { isoDate, period } from '../../../src/model/period';
import { zh } from '../../../src/words/zh';
import { demoPaths } from '../../export/report/demoReport';
import { splicedSurface, surface } from './surfaces';

const TODAY = isoDate('2025-01-10');
const LONG = Array.from({ length: 60 }, (_, at) => `- 第${at + 1}项：${'推进高新技术企业培育'.repeat(4)}`).join('\n');

/** Every page of the boards that are made from the demo, and one with a long text. */
let contents: readonly WallContent[];

beforeAll(async () => {
  const packed = await packFolder(demoPaths(), []);
  if (packed.kind !== 'packed') throw new Error(packed.kind);
  const index = indexKnown(publicKnown(askedOfWorkspace(packed.content, TODAY, zh).index.known));
  const [area, year] = ['320703', period('2023')];
  const groups = groupByCategory(overviewRows(index, area, year, TODAY));
  const asked = { index, groups, imports: [], area, period: year, today: TODAY, earlier: new Map(), owner: '科技局' };
  const text = playedPage({ kind: 'text', title: '要点', text: LONG, writtenOn: TODAY });
  const pages = [...boardsOf(index, groups, TODAY).flatMap((board) => board.pages), text];
  contents = makeContent(pages, asked, zh);
});

/** Panels of one size side by side and under each other, seen from so far. */
interface Spliced {
  readonly across: number;
  readonly down: number;
  readonly width: number;
  readonly height: number;
  readonly metres: number;
}

/** Height of a panel of 55 inches. */
const PANEL_MILLIMETRES = 685;

const WALLS: readonly Spliced[] = [
  { across: 2, down: 2, width: 3840, height: 2160, metres: 4 },
  { across: 3, down: 3, width: 3840, height: 2160, metres: 3 },
  { across: 3, down: 2, width: 5760, height: 2160, metres: 5 },
  { across: 1, down: 2, width: 1920, height: 2160, metres: 4 },
  { across: 1, down: 3, width: 1080, height: 1920, metres: 4 },
  { across: 3, down: 1, width: 5760, height: 1080, metres: 4 },
];

/** Panels so small for their viewers that a row of a list has no room on one. */
const SMALL: readonly Spliced[] = [
  { across: 2, down: 2, width: 2160, height: 3840, metres: 3 },
  { across: 4, down: 4, width: 3840, height: 2160, metres: 4 },
];

function on({ across, down, width, height, metres }: Spliced): Surface {
  const seams = { x: evenSeams(width, across), y: evenSeams(height, down) };
  return splicedSurface({ width, height }, PANEL_MILLIMETRES * down, metres, seams);
}

function insideOf(body: FrameBody): Box[] {
  switch (body.kind) {
    case 'lamps':
      return [...body.summary, ...body.columns].map(({ box }) => box);
    case 'figures':
      return [...body.numerals, ...body.charts].map(({ box }) => box);
    case 'text':
      return body.columns.map(({ box }) => box);
    case 'noRoom':
      return [body.box];
  }
}

/** Boxes that stand on a seam, or nearer to it than half a gap. */
function onSeams({ head, foot, body }: Frame, { seams, sizes }: Surface): Box[] {
  const room = sizes.gap / 2 - 0.01;
  const crosses = (from: number, length: number, seam: number) => from - room < seam && seam < from + length + room;
  const isAcross = ({ left, width }: Box) => seams.x.some((seam) => crosses(left, width, seam));
  const isDown = ({ top, height }: Box) => seams.y.some((seam) => crosses(top, height, seam));
  const inside = insideOf(body);
  // The lines under the head and above the foot run over the whole width; their words are measured in the browser.
  return [...inside.filter(isAcross), ...[head.box, foot.box, ...inside].filter(isDown)];
}

function barsOf(content: WallContent): readonly ChartBar[] {
  return content.kind === 'chart' && content.chart.data.kind === 'ranking' ? content.chart.data.bars : [];
}

function overlapping(boxes: readonly Box[]): Box[] {
  const touch = (one: Box, other: Box) =>
    one.left < other.left + other.width - 0.01 &&
    other.left < one.left + one.width - 0.01 &&
    one.top < other.top + other.height - 0.01 &&
    other.top < one.top + one.height - 0.01;
  return boxes.filter((box, at) => boxes.slice(at + 1).some((other) => touch(box, other)));
}

describe('a wall of several panels', () => {
  it.each([...WALLS, ...SMALL])('R-1286 of $across × $down nothing stands on a seam, on another or outside', (wall) => {
    const spliced = on(wall);
    for (const content of contents) {
      for (const frame of layoutPage(content, spliced, ['数据截至 2024-12-31'], zh).frames) {
        const boxes = [frame.head.box, frame.foot.box, ...insideOf(frame.body)];
        const outside = boxes.filter(
          ({ top, height, left, width }) => top < 0 || top + height > wall.height + 0.5 || left + width > wall.width,
        );
        expect({ page: content.key, seams: onSeams(frame, spliced), over: overlapping(boxes), outside }).toEqual({
          page: content.key,
          seams: [],
          over: [],
          outside: [],
        });
      }
    }
  });

  it.each(WALLS)('R-1286 of $across × $down every row and every word is on exactly one picture, in order', (wall) => {
    for (const content of contents) {
      const { frames, dropped } = layoutPage(content, on(wall), [], zh);
      if (content.kind === 'lamps') {
        const rows = frames.flatMap(({ body }) =>
          body.kind === 'lamps' ? body.columns.flatMap((one) => one.rows) : [],
        );
        expect({ rows: rows.map(({ key }) => key), dropped }).toEqual({
          rows: content.rows.map(({ key }) => key),
          dropped: [],
        });
      }
      if (content.kind === 'text') {
        const lines = frames.flatMap(({ body }) =>
          body.kind === 'text' ? body.columns.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines)) : [],
        );
        expect(lines.join('')).toBe(content.blocks.map(({ text }) => text).join(''));
      }
    }
  });

  it('R-1286 rows go on under a seam in the same column, whose head stands once', () => {
    const [lamps] = contents
      .filter((one): one is LampsContent => one.kind === 'lamps')
      .sort((one, other) => other.rows.length - one.rows.length);
    const spliced = splicedSurface({ width: 3840, height: 2160 }, 1370, 4, { x: [], y: [1080] });
    const [frame] = lamps === undefined ? [] : layoutPage(lamps, spliced, [], zh).frames;
    const columns = frame?.body.kind === 'lamps' ? frame.body.columns : [];
    const lefts = [...new Set(columns.map(({ box }) => box.left))];
    expect(lefts.length).toBeGreaterThan(0);
    for (const left of lefts) {
      const parts = columns.filter(({ box }) => box.left === left);
      expect(parts.map(({ hasHead }) => hasHead)).toEqual(parts.map((_, at) => at === 0));
      expect(new Set(parts.map(({ rowHeight }) => rowHeight)).size).toBe(1);
    }
    expect(columns.some(({ hasHead }) => !hasHead)).toBe(true);
  });

  it('R-1287 a ranking without room in one panel goes on in others, every row once and at one scale', () => {
    const [longest] = contents
      .filter((one) => one.kind === 'chart' && one.chart.data.kind === 'ranking')
      .sort((one, other) => barsOf(other).length - barsOf(one).length);
    const whole = layoutPage(longest!, surface(3840, 2160), [], zh);
    expect(whole.frames.map(({ body }) => insideOf(body).length)).toEqual([1]);
    for (const wall of WALLS) {
      const { frames, dropped } = layoutPage(longest!, on(wall), [], zh);
      const parts = frames.flatMap(({ body }) => (body.kind === 'figures' ? body.charts : []));
      const rankings = parts.flatMap(({ chart: { data } }) => (data.kind === 'ranking' ? [data] : []));
      expect({ wall, dropped, shown: rankings.flatMap(({ bars }) => bars) }).toEqual({
        wall,
        dropped: [],
        shown: barsOf(longest!),
      });
      if (rankings.length > 1) {
        expect(new Set(parts.map(({ subtitle }) => subtitle.join(''))).size).toBe(parts.length);
        for (const { whole: all } of rankings) expect(all).toEqual(barsOf(longest!));
      }
    }
    expect(layoutPage(longest!, on(WALLS[1]!), [], zh).frames.length).toBeLessThan(barsOf(longest!).length);
  });

  it('R-1286 what stands between two seams keeps half a gap to each', () => {
    expect(stretchesBetween({ from: 0, to: 100 }, [70, 40, 120], 10)).toEqual([
      { from: 0, to: 35 },
      { from: 45, to: 65 },
      { from: 75, to: 100 },
    ]);
    expect(evenSeams(3840, 3)).toEqual([1280, 2560]);
    expect(evenSeams(1080, 1)).toEqual([]);
  });
});
