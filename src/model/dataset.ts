// What is known at one moment: the entities and, per indicator, a block of observations.
import type { Annotation } from './annotation';
import type { Area } from './area';
import type { Block } from './block';
import type { ArrangedBoard } from './board';
import type { DerivationRule } from './derivationRule';
import type { Indicator } from './indicator';
import type { ListRules } from './lampMethod';
import type { Register } from './register';
import type { EditedSentence } from './sentence';
import type { Target } from './target';
import type { Task } from './task';

export interface Dataset {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly lists: readonly ListRules[];
  readonly rules: readonly DerivationRule[];
  readonly annotations: readonly Annotation[];
  readonly sentences: readonly EditedSentence[];
  readonly boards: readonly ArrangedBoard[];
  readonly registers: readonly Register[];
  readonly blocks: readonly Block[];
}

export const EMPTY_DATASET: Dataset = {
  indicators: [],
  areas: [],
  targets: [],
  tasks: [],
  lists: [],
  rules: [],
  annotations: [],
  sentences: [],
  boards: [],
  registers: [],
  blocks: [],
};
