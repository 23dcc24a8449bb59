// The kinds of charts that a comparison offers, and what each of them asks for.

export const COMPARE_SHAPES = ['trend', 'ranking', 'indexed', 'slope', 'dumbbell', 'targets', 'heat', 'tiles'] as const;

export type CompareShape = (typeof COMPARE_SHAPES)[number];

interface ShapeNeeds {
  readonly by: readonly ('areas' | 'indicators')[];
  /** Drawn of one period, of two, or of all. */
  readonly periods: 'one' | 'two' | 'all' | 'base';
}

const BOTH = ['areas', 'indicators'] as const;

const NEEDS: Readonly<Record<CompareShape, ShapeNeeds>> = {
  trend: { by: BOTH, periods: 'all' },
  ranking: { by: ['areas'], periods: 'one' },
  indexed: { by: BOTH, periods: 'base' },
  slope: { by: BOTH, periods: 'two' },
  dumbbell: { by: BOTH, periods: 'two' },
  heat: { by: ['areas'], periods: 'all' },
  tiles: { by: ['areas'], periods: 'one' },
  targets: { by: ['indicators'], periods: 'one' },
};

/** Two periods need two; every other shape can be drawn of one. */
export function shapesFor(by: 'areas' | 'indicators', periods: number): CompareShape[] {
  return COMPARE_SHAPES.filter((shape) => NEEDS[shape].by.includes(by) && (periods > 1 || periodsOf(shape) !== 'two'));
}

export function periodsOf(shape: CompareShape): ShapeNeeds['periods'] {
  return NEEDS[shape].periods;
}
