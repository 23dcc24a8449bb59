// What the worker of derivation does: reads registers and rules once and answers with the numbers that come of them.
import { type DerivedFigures, derivedFigures } from '../../analysis/derive/derivedFigures';
import { catalogueIndicators } from '../../catalogue/indicators';
import { renewalOf } from '../../catalogue/stockMoves';
import type { IsoDate } from '../../model/period';
import type { Register } from '../../model/register';
import { withShipped } from '../../model/withShipped';
import { listImports } from '../../store/imports';
import { openWorkspace } from '../../store/openWorkspace';
import { readEntities } from '../../store/readEntities';
import { readRegisters } from '../../store/readRegisters';
import { derivationDesk } from '../data/derivationDesk';
import { localDay } from '../words/localTime';

export interface DeriveInput {
  /** Name of the workspace that the window shows: its own, or one that follows a publication. */
  readonly workspace: string;
  readonly home: string;
  readonly today: IsoDate;
}

export type DeriveHandlers = ReturnType<typeof createDeriveHandlers>;

export function createDeriveHandlers() {
  return {
    async figures({ workspace: name, home, today }: DeriveInput): Promise<DerivedFigures> {
      const workspace = await openWorkspace(name);
      const [registers, entities, imports] = await Promise.all([
        readRegisters(workspace),
        readEntities(workspace),
        listImports(workspace),
      ]);
      const days = new Map(imports.map(({ id, at }) => [id, localDay(new Date(at)) as IsoDate]));
      return derivedFigures({
        desk: derivationDesk(registers, entities),
        indicators: withShipped(entities.indicators, catalogueIndicators, ({ code }) => code),
        home,
        today,
        cameIn: new Map(registers.map((register) => [register.id, cameIn(register, days, today)])),
        renewalOf,
      });
    },
  };
}

/** The day of the last import that any of its rows came with. */
function cameIn({ rows }: Register, days: ReadonlyMap<number, IsoDate>, today: IsoDate): IsoDate {
  const last = rows.import.reduce((latest, id) => Math.max(latest, id), 0);
  return days.get(last) ?? today;
}
