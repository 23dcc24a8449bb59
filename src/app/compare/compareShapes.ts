// The kinds of charts that a comparison offers, and what each of them asks for.

export const COMPARE_SHAPES = [
  'trend',
  'panels',
  'ranking',
  'indexed',
  'slope',
  'dumbbell',
  'targets',
  'bullets',
  'stack',
  'shares',
  'heat',
  'tiles',
  'scatter',
] as const;

export type CompareShape = (typeof COMPARE_SHAPES)[number];

interface ShapeNeeds {
  readonly by: readonly ('areas' | 'indicators')[];
  /** Drawn only of areas that are parts of one. */
  readonly ofWhole?: boolean;
  /** Drawn of one period, of two, or of all. */
  readonly periods: 'one' | 'two' | 'all' | 'base';
}

const BOTH = ['areas', 'indicators'] as const;

const NEEDS: Readonly<Record<CompareShape, ShapeNeeds>> = {
  trend: { by: BOTH, periods: 'all' },
  panels: { by: BOTH, periods: 'all' },
  bullets: { by: ['indicators'], periods: 'one' },
  ranking: { by: ['areas'], periods: 'one' },
  indexed: { by: BOTH, periods: 'base' },
  slope: { by: BOTH, periods: 'two' },
  dumbbell: { by: BOTH, periods: 'two' },
  stack: { by: ['areas'], periods: 'all', ofWhole: true },
  shares: { by: ['areas'], periods: 'all', ofWhole: true },
  heat: { by: ['areas'], periods: 'all' },
  tiles: { by: ['areas'], periods: 'one' },
  scatter: { by: ['areas'], periods: 'one' },
  targets: { by: ['indicators'], periods: 'one' },
};

/** Two periods need two; every other shape can be drawn of one. */
export function shapesFor(by: 'areas' | 'indicators', periods: number, isOneWhole: boolean): CompareShape[] {
  return COMPARE_SHAPES.filter((shape) => {
    const needs = NEEDS[shape];
    return needs.by.includes(by) && (periods > 1 || needs.periods !== 'two') && (isOneWhole || needs.ofWhole !== true);
  });
}

export function periodsOf(shape: CompareShape): ShapeNeeds['periods'] {
  return NEEDS[shape].periods;
}
