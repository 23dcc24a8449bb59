// What the registers of a workspace say, as the pages show it.
import { derivedFigures, type DerivedFigures } from '../analysis/derive/derivedFigures';
import type { DerivationDesk } from '../analysis/derive/deriveRule';
import { catalogueIndicators } from '../catalogue/indicators';
import { renewalOf } from '../catalogue/stockMoves';
import { replayLog, type WorkspaceContent } from '../model/importLog';
import { isoDate, type IsoDate } from '../model/period';
import type { Register } from '../model/register';
import { withShipped } from '../model/withShipped';

export function derivedOfWorkspace(
  { imports }: WorkspaceContent,
  desk: DerivationDesk,
  home: string,
  today: IsoDate,
): DerivedFigures {
  const dataset = replayLog(imports);
  const days = new Map(imports.map(({ record }) => [record.id, isoDate(record.at.slice(0, 10))]));
  return derivedFigures({
    desk,
    indicators: withShipped(dataset.indicators, catalogueIndicators, ({ code }) => code),
    home,
    today,
    cameIn: new Map(dataset.registers.map((register) => [register.id, cameIn(register, days, today)])),
    renewalOf,
  });
}

/** The day of the last import that any of its rows came with. */
function cameIn({ rows }: Register, days: ReadonlyMap<number, IsoDate>, today: IsoDate): IsoDate {
  return days.get(rows.import.reduce((latest, id) => Math.max(latest, id), 0)) ?? today;
}
