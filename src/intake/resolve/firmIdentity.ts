// Which enterprise a row is about: its valid credit code, or the one code that its name or a former name has elsewhere,
// or else its name. Law: names change, codes do not; a name that two codes claim stands for neither.
import { foldLabel } from '../notation/cleanText';
import { readCreditCode } from '../notation/creditCode';
import type { FieldColumns } from './registerKindOf';

export interface FirmRow {
  readonly cells: readonly string[];
}

export interface FirmTexts {
  readonly code: string | null;
  readonly name: string;
  readonly formerNames: readonly string[];
}

function firmTexts({ cells }: FirmRow, fields: FieldColumns): FirmTexts {
  const textOf = (field: string): string => cells[fields.get(field) ?? -1] ?? '';
  const code = readCreditCode(textOf('firmCode'));
  return {
    code: code.kind === 'valid' ? code.code : null,
    name: foldLabel(textOf('firm')),
    formerNames: textOf('formerName')
      .split(/[、,，;；/]/)
      .map(foldLabel)
      .filter((name) => name !== ''),
  };
}

export class FirmBook {
  /** Name, present or former, to its code; null where two codes claim it. */
  readonly #codes = new Map<string, string | null>();
  /** Every row is asked about several times, and long lists have a hundred thousand of them. */
  readonly #texts = new Map<FirmRow, FirmTexts>();

  learn(rows: readonly FirmRow[], fields: FieldColumns): void {
    for (const row of rows) {
      const { code, name, formerNames } = this.textsOf(row, fields);
      if (code === null) continue;
      for (const one of [name, ...formerNames]) {
        if (one === '') continue;
        const before = this.#codes.get(one);
        this.#codes.set(one, before === undefined || before === code ? code : null);
      }
    }
  }

  /** What a row says of its enterprise. */
  textsOf(row: FirmRow, fields: FieldColumns): FirmTexts {
    const known = this.#texts.get(row);
    if (known !== undefined) return known;
    const texts = firmTexts(row, fields);
    this.#texts.set(row, texts);
    return texts;
  }

  /** '' when the row names no enterprise. */
  identityOf(row: FirmRow, fields: FieldColumns): string {
    const { code, name, formerNames } = this.textsOf(row, fields);
    if (code !== null) return code;
    for (const one of [name, ...formerNames]) {
      const known = this.#codes.get(one) ?? null;
      if (known !== null) return known;
    }
    return name;
  }

  /** What stands for an enterprise that is only named, by name or code: in a list of them in one cell. */
  identityNamed(text: string): string {
    const code = readCreditCode(text);
    if (code.kind === 'valid') return code.code;
    const name = foldLabel(text);
    return this.#codes.get(name) ?? name;
  }
}
