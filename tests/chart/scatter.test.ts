import { expect, test } from 'vitest';
import { chartHeadline } from '../../src/chart/headline';
import { chartNotes } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { type DotBox, placeDotLabels } from '../../src/chart/scatter/placeDotLabels';
import { chartCsv } from '../../src/export/chartCsv';
import { zh } from '../../src/words/zh';
import { shapeData, shapeIndex, shapes } from './shapes';

const plot: DotBox = { x: 0, y: 0, width: 200, height: 100 };

test('R-1060 names keep clear of dots, of each other and of the edges', () => {
  const labels = [
    { x: 190, y: 50, width: 60 },
    { x: 100, y: 50, width: 60 },
    { x: 100, y: 56, width: 60 },
    { x: 10, y: 95, width: 60 },
    { x: 12, y: 95, width: 300 },
  ];
  const boxes = placeDotLabels(labels, 14, 4, plot);
  expect(boxes.at(-1)).toBeNull();
  const drawn = boxes.filter((box) => box !== null);
  expect(drawn.length).toBeGreaterThanOrEqual(3);
  for (const [at, box] of drawn.entries()) {
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 200 && box.y + box.height <= 100).toBe(true);
    const dots = labels.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
    for (const other of [...drawn.slice(at + 1), ...dots]) {
      const isApart =
        box.x >= other.x + other.width ||
        other.x >= box.x + box.width ||
        box.y >= other.y + other.height ||
        other.y >= box.y + box.height;
      expect(isApart).toBe(true);
    }
  }
});

test('R-1060 a dot in a corner of the plot has its name aslant', () => {
  const [box] = placeDotLabels([{ x: 180, y: 2, width: 150 }], 14, 4, plot);
  expect(box).toEqual({ x: 26, y: 10, width: 150, height: 14 });
});

test('R-1060 a dot needs both values', () => {
  const data = shapeData({ ...shapes.scatter, y: 'YF03', highlight: null });
  expect(data.dots).toHaveLength(8);
  expect(chartNotes(data, zh)).toEqual([
    '没有数据：连岛街道 · 规上工业企业研发费用（不适用）、前三岛乡 · 规上工业企业研发费用（不适用）',
  ]);
  expect(
    chartTable(data, '', zh)
      .rows.at(-1)
      ?.map(({ text }) => text),
  ).toEqual(['前三岛乡', '', '不适用']);
  expect(chartCsv(data, [], zh)).toContain('不适用');
});

test('R-1060 the title says where the own area stands in both', () => {
  expect(chartHeadline(shapeData(shapes.scatter), shapeIndex, zh)).toBe(
    '2023年科技型中小企业入库数，墟沟街道居第3位（共10个），17家；2023年末有效期内高新技术企业数，墟沟街道居第3位（共10个），6家',
  );
});
