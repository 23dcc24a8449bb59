// Which kind of the catalogue a register is, and what each of its columns states. Law: the columns decide; words of the
// title only choose between kinds that the columns allow.
import type { RegisterColumn } from '../../model/register';
import type { RegisterKind, RegisterKinds } from '../../model/registerKind';
import { foldText } from '../notation/cleanText';

/**
 * Field to the position of its first column. A field that stands below several headings ("2022年 / 兑现金额", "2023年 /
 * 兑现金额") has none: the first would be counted for all of them.
 */
export type FieldColumns = ReadonlyMap<string, number>;

export function fieldColumns(
  columns: readonly Pick<RegisterColumn, 'name'>[],
  { fields }: RegisterKinds,
): FieldColumns {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
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
    const first = found.get(best.id);
    if (best.id !== '' && first === undefined) found.set(best.id, position);
    if (first !== undefined && isBelowAnother(columns[first]?.name ?? '', name)) repeated.add(best.id);
  });
  for (const id of repeated) if (id !== 'firm' && id !== 'firmCode') found.delete(id);
  return found;
}

/** The same name below another heading. */
function isBelowAnother(first: string, name: string): boolean {
  const [own, other] = [name.split(' / '), first.split(' / ')];
  return own.length > 1 && other.length > 1 && own[own.length - 1] === other[other.length - 1];
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
