// The issues of a plan that a person should look at, the gravest first. New names are told apart: they have a list of their own.
import type { Plan } from '../../intake/plan';
import type { Issue, IssueKind, Severity } from '../../model/issue';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const LISTED_ELSEWHERE: ReadonlySet<IssueKind> = new Set(['indicatorNew', 'areaNew']);

const attentionByPlan = new WeakMap<Plan, readonly Issue[]>();

/** Sorted once a plan; issues of one severity stay in the order of the files. */
export function attentionOf(plan: Plan): readonly Issue[] {
  let attention = attentionByPlan.get(plan);
  if (attention === undefined) {
    attention = plan.issues
      .filter(({ kind }) => !LISTED_ELSEWHERE.has(kind))
      .sort((left, right) => RANK[left.severity] - RANK[right.severity]);
    attentionByPlan.set(plan, attention);
  }
  return attention;
}
