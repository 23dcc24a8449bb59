// What is wrong with a workspace file, inside the folder; outside it becomes a Refusal.
import { safeParse } from 'valibot';
import type { GenericSchema } from 'valibot';

export class FileDamage extends Error {
  override readonly name = 'FileDamage';
}

/** The value when it has the shape; throws FileDamage that names the first place where it has not. */
export function expectShape<T>(schema: GenericSchema<unknown, T>, value: unknown): T {
  const result = safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  throw new FileDamage(`${issue.message} ${path}`.trim());
}

export function expectTrue(holds: boolean, what: string): void {
  if (!holds) throw new FileDamage(what);
}
