// Gathers alarms by table, each at its cell. Law: an alarm never changes or drops a value.
import type { Block } from '../../model/block';
import type { Issue, IssueKind } from '../../model/issue';
import { IssueCollector } from '../map/issueCollector';
import type { MappedTable } from '../map/mappedTable';

export class Alarms {
  readonly #tables: readonly MappedTable[];
  readonly #collectors = new Map<number, IssueCollector>();

  constructor(tables: readonly MappedTable[]) {
    this.#tables = tables;
  }

  /** Names the cell that brings entry `at` of an incoming block. */
  raise(
    kind: IssueKind,
    { cells, indicator, sources, period, periods }: Block,
    at: number,
    more: Issue['params'],
  ): void {
    const { table } = sources[cells.source[at]!]!;
    const text = cells.texts[at] ?? String(cells.value[at]);
    const params = { indicator, period: periods[period[at]!]!, ...more };
    this.#collectorOf(table).atCell(kind, 'warning', cells.row[at]!, cells.column[at]!, text, params);
  }

  finish(): Issue[] {
    return [...this.#collectors.values()].flatMap((collector) => collector.finish());
  }

  #collectorOf(table: number): IssueCollector {
    let collector = this.#collectors.get(table);
    if (collector === undefined) {
      const { file, sheet } = this.#tables[table]!;
      this.#collectors.set(table, (collector = new IssueCollector({ file, sheet })));
    }
    return collector;
  }
}
