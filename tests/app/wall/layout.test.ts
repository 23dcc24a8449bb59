import { describe, expect, it } from 'vitest';
import { bodyColumns, widestColumns } from '../../../src/app/wall/bodyColumns';
import type { Box, Frame } from '../../../src/app/wall/frame';
import { layoutFrames } from '../../../src/app/wall/layoutFrames';
import { spread } from '../../../src/app/wall/spread';
import type { LampRow, LampsContent } from '../../../src/app/wall/wallContent';
import { wrapFacts } from '../../../src/app/wall/wrapFacts';
import { zh } from '../../../src/words/zh';
import { CANVASES, surface } from './surfaces';

function row(at: number, name = `指标${at}`): LampRow {
  return {
    key: String(at),
    color: 'yellow',
    good: 'green',
    name,
    value: { kind: 'value', number: '43,900', unit: '万元' },
    completion: 97.6,
    percent: '97.6%',
    notes: [],
  };
}

function lamps(rows: readonly LampRow[]): LampsContent {
  return {
    kind: 'lamps',
    key: 'attainment',
    title: '连云区科技创新指标',
    subtitle: '2024年 · 连云区 · 对照年度目标',
    truth: { until: null, states: [], overdue: 0, derived: 0, isDemo: false, writtenOn: null },
    heading: '年度目标达成',
    done: 1,
    total: rows.length,
    counts: [{ color: 'yellow', word: '接近目标', count: rows.length }],
    nameHead: '指标',
    valueHead: '2024年',
    rows,
  };
}

function boxesOf({ head, foot, body }: Frame): Box[] {
  const inside = body.kind === 'lamps' ? [...body.summary, ...body.columns].map(({ box }) => box) : [];
  return [head.box, foot.box, ...inside];
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

const rows = Array.from({ length: 30 }, (_, at) => row(at));

describe('layout of a wall', () => {
  it.each(CANVASES)('R-1252 on %d × %d boxes stand within the canvas and none on another', (width, height) => {
    for (const frame of layoutFrames(lamps(rows), surface(width, height), ['数据截至 2024-12-31'], zh)) {
      const boxes = boxesOf(frame);
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(width + 0.5);
        expect(box.top + box.height).toBeLessThanOrEqual(height + 0.5);
        expect(boxes.slice(at + 1).filter((other) => overlaps(box, other))).toEqual([]);
      }
    }
  });

  it('R-1247 a title that needs two lines has them about equally long', () => {
    const title = '连云区科技局2024年重点工作任务清单';
    const [frame] = layoutFrames({ ...lamps(rows), title }, surface(1080, 1920), [], zh);
    const lines = frame?.head.title ?? [];
    expect(lines.join('')).toBe(title);
    expect(lines).toHaveLength(2);
    expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThan(7);
  });

  it.each(CANVASES)('R-1253 on %d × %d every row is on exactly one picture, in order', (width, height) => {
    const shown = layoutFrames(lamps(rows), surface(width, height), [], zh).flatMap(({ body }) =>
      body.kind === 'lamps' ? body.columns.flatMap((column) => column.rows.map(({ key }) => key)) : [],
    );
    expect(shown).toEqual(rows.map(({ key }) => key));
  });

  it('R-1253 a wider wall has more columns, a farther viewer more pictures', () => {
    const columns = (width: number) => {
      const [first] = layoutFrames(lamps(rows), surface(width, 1080), [], zh);
      return first?.body.kind === 'lamps' ? first.body.columns.length : 0;
    };
    expect([1920, 3840, 5760].map(columns)).toEqual([1, 3, 5]);
    const near = layoutFrames(lamps(rows), surface(1920, 1080, 3), [], zh);
    const far = layoutFrames(lamps(rows), surface(1920, 1080, 6), [], zh);
    expect(far.length).toBeGreaterThan(near.length);
  });

  it('R-1253 rows are spread over columns and pages about evenly', () => {
    expect(spread([1, 2, 3, 4, 5, 6, 7, 8, 9], 1, 4, 4)).toEqual([[[1, 2, 3]], [[4, 5, 6]], [[7, 8, 9]]]);
    expect(spread([1, 2, 3, 4, 5, 6, 7, 8], 3, 8, 4)).toEqual([
      [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ],
    ]);
  });

  it('R-1254 a page that has no room at the smallest type says so', () => {
    const [only] = layoutFrames(lamps(rows), surface(1920, 1080, 40), [], zh);
    expect(only?.body.kind).toBe('noRoom');
    expect(only?.foot.lines.join('')).toContain('未显示');
  });

  it('R-1255 columns stand between the seams, with half a gap at each side', () => {
    const columns = bodyColumns({ left: 60, right: 5700, seams: [1920, 3840], least: 700, gap: 40 });
    expect(columns.length).toBeGreaterThan(2);
    for (const { left, width } of columns) {
      for (const seam of [1920, 3840]) {
        expect(left + width <= seam - 20 || left >= seam + 20).toBe(true);
      }
    }
    expect(bodyColumns({ left: 0, right: 100, seams: [90], least: 50, gap: 10 })).toEqual([{ left: 0, width: 85 }]);
  });

  it('R-1265 fewer columns than have room are wider, and reach to the end', () => {
    const asked = { left: 0, right: 5000, seams: [], least: 700, gap: 40 };
    expect(widestColumns(asked, 3).map(({ width }) => Math.round(width))).toEqual([1640, 1640, 1640]);
    const spliced = widestColumns({ ...asked, left: 600, seams: [1667, 3333] }, 3);
    expect(spliced.map(({ left }) => Math.round(left))).toEqual([600, 1687, 3353]);
    expect(widestColumns(asked, 9)).toEqual(bodyColumns(asked));
  });

  it.each([12, 13, 25])('R-1265 the columns of %d rows reach to the end of the widest wall', (count) => {
    const [first] = layoutFrames(lamps(rows.slice(0, count)), surface(5760, 1080), [], zh);
    const last = first?.body.kind === 'lamps' ? first.body.columns.at(-1)?.box : undefined;
    expect(last === undefined ? 0 : last.left + last.width).toBeCloseTo(5760 - surface(5760, 1080).sizes.margin);
  });

  it('R-1266 lines break between facts, and only a fact longer than a line is broken', () => {
    expect(wrapFacts(['演示数据', '截至 2024 年', '两项'], 220, 20)).toEqual(['演示数据', '截至 2024 年 · 两项']);
    const long = wrapFacts(['一二三四五六七', '八'], 100, 20);
    expect(long).toEqual(['一二三四五', '六七 · 八']);
  });
});
