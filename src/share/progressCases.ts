// Cases of progress from a file as statistical offices publish them, checked completely: an array, or an object that
// holds it under "cases". Further properties of a case are left alone.
import * as v from 'valibot';
import { finite, integer, text } from './shapes';

const progressCase = v.object({
  id: v.optional(text, ''),
  base_year: integer,
  base_value: finite,
  current_year: integer,
  current_value: finite,
  target: v.nullish(finite, null),
  target_year: integer,
  direction: v.picklist(['up', 'down', 'positive', 'negative']),
  limit: v.nullish(finite, null),
});

export type ProgressCaseRow = v.InferOutput<typeof progressCase>;

export type ProgressCases =
  | { readonly kind: 'cases'; readonly cases: readonly ProgressCaseRow[] }
  /** Place of the first fault, such as "2.base_value"; '' when the text is no JSON or no list of cases. */
  | { readonly kind: 'fault'; readonly place: string };

export function parseProgressCases(json: string): ProgressCases {
  const parsed = parseJson(json);
  const list = Array.isArray(parsed) ? parsed : casesIn(parsed);
  const checked = v.safeParse(v.array(progressCase), list);
  if (checked.success) return { kind: 'cases', cases: checked.output };
  const path = checked.issues[0].path?.map(({ key }) => String(key)) ?? [];
  return { kind: 'fault', place: path.join('.') };
}

function casesIn(parsed: unknown): unknown {
  return typeof parsed === 'object' && parsed !== null && 'cases' in parsed ? parsed.cases : null;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
