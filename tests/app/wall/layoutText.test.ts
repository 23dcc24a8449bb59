import { describe, expect, it } from 'vitest';
import { flowHeight } from '../../../src/chart/flowText';
import { textWidth } from '../../../src/chart/textWidth';
import type { TextBody } from '../../../src/app/wall/frame';
import { layoutPage } from '../../../src/app/wall/layoutFrames';
import { TEXT_LINE } from '../../../src/app/wall/layoutText';
import type { Surface } from '../../../src/app/wall/surface';
import type { TextContent } from '../../../src/app/wall/wallContent';
import { isoDate } from '../../../src/model/period';
import { textBlocks } from '../../../src/model/writtenText';
import { zh } from '../../../src/words/zh';
import { CANVASES, surface } from './surfaces';

function written(text: string): TextContent {
  const truth = { until: null, states: [], overdue: 0, derived: 0, isDemo: false, writtenOn: isoDate('2026-11-01') };
  return { kind: 'text', key: 'text', title: '下一步打算', subtitle: '', truth, blocks: textBlocks(text) };
}

const POINTS = [
  '全区科技工作要点',
  ...Array.from({ length: 6 }, (_, at) => `- 第${at + 1}项：完成研发投入统计的季度核对`),
].join('\n');
const LONG = Array.from({ length: 80 }, (_, at) => `${at}。${'推进高新技术企业培育和技术合同登记'.repeat(4)}`).join(
  '\n',
);

function bodies(content: TextContent, on: Surface): TextBody[] {
  return layoutPage(content, on, [], zh).frames.flatMap(({ body }) => (body.kind === 'text' ? [body] : []));
}

describe('a text page', () => {
  it.each(CANVASES)(
    'R-1278 on %d × %d a few points are one picture in letters larger than the smallest',
    (width, height) => {
      const on = surface(width, height);
      const found = bodies(written(POINTS), on);
      expect(found).toHaveLength(1);
      expect(found[0]!.size).toBeGreaterThan(on.sizes.label);
    },
  );

  it.each(CANVASES)(
    'R-1278 on %d × %d a long text goes on, with no word dropped and no letter too small',
    (width, height) => {
      const on = surface(width, height, 6);
      const found = bodies(written(LONG), on);
      expect(found.length).toBeGreaterThan(1);
      const shown = found.flatMap(({ columns }) =>
        columns.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)),
      );
      expect(shown.join('')).toBe(LONG.replaceAll('\n', ''));
      for (const { columns, size } of found) {
        expect(size).toBeGreaterThanOrEqual(on.sizes.label);
        for (const { box, blocks } of columns) {
          expect(box.left + box.width).toBeLessThanOrEqual(width - on.sizes.margin + 0.5);
          expect(flowHeight(blocks) * size * TEXT_LINE).toBeLessThanOrEqual(box.height);
          const widest = Math.max(
            ...blocks.flatMap(({ lines }) => lines.map((line) => textWidth(line.trimEnd(), size))),
          );
          expect(widest).toBeLessThanOrEqual(Math.min(box.width, 36 * size) + 0.5);
        }
      }
    },
  );

  it('R-1278 no column of it stands on a seam', () => {
    const seams = [1920, 3840];
    for (const { columns } of bodies(written(LONG), surface(5760, 1080, 4, seams))) {
      for (const { box } of columns)
        expect(seams.filter((seam) => box.left < seam && seam < box.left + box.width)).toEqual([]);
    }
  });

  it('R-1278 R-1254 where not one line has room the foot names the page', () => {
    const page = layoutPage(written(POINTS), surface(1920, 1080, 60), [], zh);
    expect(page.dropped).toEqual(['下一步打算']);
    expect(page.frames.map(({ body }) => body.kind)).toEqual(['noRoom']);
  });
});
