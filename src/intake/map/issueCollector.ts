// Gathers the issues of one table so that a thousand bad cells stay readable: the first ones by cell,
// the rest as one issue of the same kind without a cell and with their count.
import type { Issue, IssueKind, Severity } from '../../model/issue';
import { shortText } from './cellText';
import { cellName } from '../../model/cellName';

const KEPT_PER_KIND = 100;

export interface IssuePlace {
  readonly file: string;
  readonly sheet: string | null;
}

export class IssueCollector {
  readonly #place: IssuePlace;
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<IssueKind, number>();
  readonly #severities = new Map<IssueKind, Severity>();

  constructor(place: IssuePlace) {
    this.#place = place;
  }

  /** Notes trouble in one cell. */
  atCell(
    kind: IssueKind,
    severity: Severity,
    row: number,
    column: number,
    text: string | null,
    params: Issue['params'] = {},
  ): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.#severities.set(kind, severity);
    if (count > KEPT_PER_KIND) return;
    this.#push(kind, severity, cellName(row, column), text, params);
  }

  /** Notes something about the whole table, or about the range `cell`. */
  ofTable(
    kind: IssueKind,
    severity: Severity,
    params: Issue['params'],
    cell: string | null = null,
    text: string | null = null,
  ): void {
    this.#push(kind, severity, cell, text, params);
  }

  finish(): Issue[] {
    for (const [kind, count] of this.#counts) {
      const more = count - KEPT_PER_KIND;
      if (more > 0) this.#push(kind, this.#severities.get(kind)!, null, null, { count: more });
    }
    this.#counts.clear();
    return this.#issues;
  }

  #push(kind: IssueKind, severity: Severity, cell: string | null, text: string | null, params: Issue['params']): void {
    const shown = text === null ? null : shortText(text);
    this.#issues.push({ kind, severity, file: this.#place.file, sheet: this.#place.sheet, cell, text: shown, params });
  }
}
