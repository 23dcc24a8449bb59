// What tells the rows of a register apart (docs/adr/0010): a number given once, or fields of its kind together, or the
// whole row. Law: a key is taken only where the rows allow it; a register that is stored keeps the key it has.
import type { RegisterColumn } from '../../model/register';
import type { RegisterKind } from '../../model/registerKind';
import { foldText } from '../notation/cleanText';
import type { FirmBook, FirmRow } from './firmIdentity';
import type { FieldColumns } from './registerKindOf';
import { hasField } from './registerKindOf';

/** `firm`, or the position of a column. */
export type KeyPart = 'firm' | number;

export interface ChosenKey {
  /** Empty: whole rows. */
  readonly parts: readonly KeyPart[];
  readonly isNumber: boolean;
}

export const WHOLE_ROW: ChosenKey = { parts: [], isNumber: false };

/** What is needed to say which row a row is. */
export interface RowNaming {
  readonly columns: readonly RegisterColumn[];
  readonly fields: FieldColumns;
  readonly firms: FirmBook;
}

/** Id of a row under a key; null where a part of the key is blank. */
export function keyOfRow(row: FirmRow, { parts }: ChosenKey, { fields, firms }: RowNaming): string | null {
  const texts = parts.map((part) =>
    part === 'firm' ? firms.identityOf(row, fields) : foldText(row.cells[part] ?? '').toUpperCase(),
  );
  return texts.length === 0 || texts.includes('') ? null : texts.join('\t');
}

/** The whole content but the row's number, by the names of the columns. */
export function contentOfRow({ cells }: FirmRow, columns: readonly RegisterColumn[]): string {
  const filled = columns.flatMap(({ name, kind }, at) =>
    kind === 'index' || (cells[at] ?? '') === '' ? [] : [[name, cells[at] ?? '']],
  );
  return JSON.stringify(filled.sort(([left = ''], [right = '']) => (left < right ? -1 : 1)));
}

/** The first key of the kind that the rows allow. */
export function chooseKey(rows: readonly FirmRow[], kind: RegisterKind | null, naming: RowNaming): ChosenKey {
  return possibleKeys(kind, naming).find((key) => isAllowed(rows, key, naming)) ?? WHOLE_ROW;
}

function possibleKeys(kind: RegisterKind | null, { columns, fields }: RowNaming): ChosenKey[] {
  if (kind !== null) {
    return kind.keys
      .filter((key) => key.fields.every((field) => hasField(fields, field)))
      .map(({ fields: parts, isNumber }) => ({
        parts: parts.map((field): KeyPart => (field === 'firm' ? 'firm' : (fields.get(field) as number))),
        isNumber,
      }));
  }
  const firm: ChosenKey = { parts: ['firm'], isNumber: false };
  const codes = columns.flatMap(({ kind: ofColumn }, at): ChosenKey[] =>
    ofColumn === 'code' && at !== fields.get('firmCode') ? [{ parts: [at], isNumber: false }] : [],
  );
  // A document's number may be that of several rows of the next file; a patent's is not that of its enterprise's others.
  const [own, others] = [codes.filter(isOwnNumber), codes.filter((key) => !isOwnNumber(key))];
  return [...own, ...(hasField(fields, 'firm') ? [firm] : []), ...others];

  function isOwnNumber({ parts: [at] }: ChosenKey): boolean {
    return /编号|编码|专利号|登记号|合同号|证书号|许可证号/.test(columns[at as number]?.name ?? '');
  }
}

/** A key must be filled in most rows; one put together must contradict nowhere, a number may in some. */
function isAllowed(rows: readonly FirmRow[], key: ChosenKey, naming: RowNaming): boolean {
  const firsts = new Map<string, FirmRow>();
  let [filled, contradicting] = [0, 0];
  for (const row of rows) {
    const id = keyOfRow(row, key, naming);
    if (id === null) continue;
    filled += 1;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, row);
    else if (contentOfRow(first, naming.columns) !== contentOfRow(row, naming.columns)) contradicting += 1;
  }
  return filled * 10 >= rows.length * 8 && contradicting * 2 <= (key.isNumber ? rows.length : 0);
}

/** The key of a stored register in another file's columns; null when one of its columns is not there. */
export function keptKey(
  stored: { readonly columns: readonly RegisterColumn[]; readonly key: readonly number[] },
  storedFields: FieldColumns,
  columns: readonly RegisterColumn[],
  fields: FieldColumns,
): ChosenKey | null {
  const parts: KeyPart[] = [];
  for (const position of stored.key) {
    const isFirm = position === storedFields.get('firmCode') || position === storedFields.get('firm');
    const at = columns.findIndex(({ name }) => name === stored.columns[position]?.name);
    if (isFirm ? !hasField(fields, 'firm') : at < 0) return null;
    parts.push(isFirm ? 'firm' : at);
  }
  // That rows contradict each other is always asked about under a key that is settled.
  return { parts, isNumber: true };
}

/** Columns to be shown as the key. */
export function keyColumns({ parts }: ChosenKey, fields: FieldColumns): number[] {
  return parts.map((part) => (part === 'firm' ? (fields.get('firmCode') ?? fields.get('firm') ?? 0) : part));
}
