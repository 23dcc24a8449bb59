// Where values and numbers of remarks stand: clear of every line and of each other.
import { describe, expect, test } from 'vitest';
import { annotationLane, annotationLanes } from '../../src/chart/annotationMarks';
import type { PlacedAnnotation } from '../../src/chart/annotations';
import { placeWords } from '../../src/chart/breakMarks';
import { freePlace, type PixelPoint } from '../../src/chart/path/freePlace';
import { lightTheme } from '../../src/chart/theme';
import { period } from '../../src/model/period';

const room = { left: 0, top: 0, right: 400, bottom: 300 };
const size = { width: 40, height: 16 };

function placeAt(point: PixelPoint, ...lines: PixelPoint[][]): readonly [number, number] {
  const [x, y] = freePlace(point, size, 6, lines, room);
  return [Math.sign(x - point[0]), Math.sign(y - point[1])];
}

describe('the latest value of a course', () => {
  test('R-1093 stands below its own line, unless the plan runs there', () => {
    const rising: PixelPoint[] = [
      [0, 300],
      [200, 150],
    ];
    expect(placeAt([200, 150], rising)).toEqual([1, 1]);
    const level: PixelPoint[] = [
      [0, 164],
      [400, 164],
    ];
    expect(placeAt([200, 150], rising, level)).toEqual([0, -1]);
  });

  test('R-1093 at the edge stays inside, clear of a steep plan beside it', () => {
    const steep: PixelPoint[] = [
      [370, 300],
      [400, 120],
    ];
    const own: PixelPoint[] = [
      [0, 300],
      [400, 150],
    ];
    expect(placeAt([400, 150], steep, own)).toEqual([-1, -1]);
  });

  test('R-1093 without any clear place has the one that fewest lines cross', () => {
    const fan = [0, 75, 150, 225, 300].map((y): PixelPoint[] => [
      [0, y],
      [400, 300 - y],
    ]);
    expect(placeAt([200, 150], ...fan)).not.toEqual([0, 0]);
  });
});

describe('brackets of remarks', () => {
  function stretch(first: number, last: number): PlacedAnnotation {
    const annotation = { id: '', indicator: '', area: '', from: period('2020'), to: period('2020'), text: '' };
    return { annotation, number: 1, first, last };
  }

  test('R-1094 stretches that cross stand above each other, others side by side', () => {
    expect(annotationLanes([stretch(0, 2), stretch(1, 3), stretch(3, 4), stretch(5, 6)])).toEqual([0, 1, 0, 0]);
  });

  test('R-1094 numbers over one period share a lane, a bracket over them has its own', () => {
    expect(annotationLanes([stretch(1, 1), stretch(1, 1), stretch(1, 3)])).toEqual([0, 0, 1]);
  });

  test('R-1096 however many remarks there are, their lanes leave the plot its room', () => {
    const crossing = (count: number): PlacedAnnotation[] => Array.from({ length: count }, () => stretch(0, 9));
    const [two, three, thirty] = [2, 3, 30].map((count) => annotationLane(crossing(count), lightTheme));
    expect(three).toBeGreaterThan(two ?? 0);
    expect(thirty).toBe(three);
  });
});

describe('words of breaks', () => {
  const room = [0, 300] as const;

  test('R-1095 a word stands after its line, before it at the edge, and nowhere on another word', () => {
    expect(placeWords([100], 60, 5, room)).toEqual([105]);
    expect(placeWords([280], 60, 5, room)).toEqual([215]);
    expect(placeWords([100, 110], 60, 5, room)).toEqual([105, null]);
    expect(placeWords([100, 170], 60, 5, room)).toEqual([105, 175]);
  });
});
