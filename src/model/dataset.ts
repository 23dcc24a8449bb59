// What is known at one moment: the entities and, per indicator, a block of observations.
import type { Area } from './area';
import type { Block } from './block';
import type { Indicator } from './indicator';
import type { Register } from './register';
import type { Target } from './target';
import type { Task } from './task';

export interface Dataset {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly registers: readonly Register[];
  readonly blocks: readonly Block[];
}

export const EMPTY_DATASET: Dataset = { indicators: [], areas: [], targets: [], tasks: [], registers: [], blocks: [] };
