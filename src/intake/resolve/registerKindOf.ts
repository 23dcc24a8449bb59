// Which kind of the catalogue a register is, and what each of its columns states. Law: the columns decide; words of the
// title only choose between kinds that the columns allow.
import type { RegisterColumn } from '../../model/register';
import type { RegisterKind, RegisterKinds } from '../../model/registerKind';
import { foldText } from '../notation/cleanText';

/** Field to the position of its first column. */
export type FieldColumns = ReadonlyMap<string, number>;

export function fieldColumns(
  columns: readonly Pick<RegisterColumn, 'name'>[],
  { fields }: RegisterKinds,
): FieldColumns {
  const found = new Map<string, number>();
  columns.forEach(({ name }, position) => {
    const folded = foldText(name);
    // "评价入库 / 登记编号": a word that two header rows share between them.
    const joined = folded.replaceAll(' / ', '');
    let best = { id: '', length: 0 };
    for (const { id, words } of fields) {
      for (const word of words)
        if (word.length > best.length && (folded.includes(word) || joined.includes(word)))
          best = { id, length: word.length };
    }
    if (best.id !== '' && !found.has(best.id)) found.set(best.id, position);
  });
  return found;
}

/** The kind whose needs the columns meet and for which most speaks; null when there is none. */
export function registerKindOf(title: string, fields: FieldColumns, { kinds }: RegisterKinds): RegisterKind | null {
  const folded = foldText(title);
  let best: { readonly kind: RegisterKind; readonly score: number } | null = null;
  for (const kind of kinds) {
    const met = kind.needs.filter((group) => group.every((field) => hasField(fields, field)));
    if (met.length === 0) continue;
    const titled = Math.max(0, ...kind.titles.map((word) => (folded.includes(word) ? word.length : 0)));
    const usual = kind.usual.filter((field) => fields.has(field)).length;
    const score = titled * 2 + usual + Math.max(...met.map((group) => group.length));
    if (best === null || score > best.score) best = { kind, score };
  }
  return best?.kind ?? null;
}

/** An enterprise stands by name or by code. */
export function hasField(fields: FieldColumns, field: string): boolean {
  return fields.has(field) || (field === 'firm' && fields.has('firmCode'));
}
