// A ChangeSet says exactly what a commit will do. Laws: apply(invert(c), apply(c, d)) = d; diff then apply gives the goal.
import type { Annotation } from './annotation';
import type { Area } from './area';
import type { BlockChange } from './block';
import type { ArrangedBoard } from './board';
import type { DerivationRule } from './derivationRule';
import type { Indicator } from './indicator';
import type { ListRules } from './lampMethod';
import type { Register } from './register';
import type { EditedSentence } from './sentence';
import type { Target } from './target';
import type { Task } from './task';

/** `before` null: added; `after` null: removed; both: revised. Never both null. */
export interface EntityChange<T> {
  readonly key: string;
  readonly before: T | null;
  readonly after: T | null;
}

export interface ChangeSet {
  readonly indicators: readonly EntityChange<Indicator>[];
  readonly areas: readonly EntityChange<Area>[];
  readonly targets: readonly EntityChange<Target>[];
  readonly tasks: readonly EntityChange<Task>[];
  readonly lists: readonly EntityChange<ListRules>[];
  readonly rules: readonly EntityChange<DerivationRule>[];
  readonly annotations: readonly EntityChange<Annotation>[];
  readonly sentences: readonly EntityChange<EditedSentence>[];
  readonly boards: readonly EntityChange<ArrangedBoard>[];
  readonly registers: readonly EntityChange<Register>[];
  readonly blocks: readonly BlockChange[];
}

export const NO_CHANGE: ChangeSet = {
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
