// What the worker of derivation does: reads registers and rules once and answers with the numbers that come of them.
import { type DerivedFigures, derivedFigures } from '../../analysis/derive/derivedFigures';
import { registerFindings, type RegisterFindings } from '../../analysis/derive/registerFindings';
import { catalogueIndicators } from '../../catalogue/indicators';
import { renewalOf } from '../../catalogue/stockMoves';
import type { IsoDate } from '../../model/period';
import { registersCameIn } from '../../model/registersCameIn';
import { withShipped } from '../../model/withShipped';
import { listImports } from '../../store/imports';
import { openWorkspace } from '../../store/openWorkspace';
import { readEntities } from '../../store/readEntities';
import { readRegister, readRegisters } from '../../store/readRegisters';
import { derivationDesk } from '../data/derivationDesk';
import { localDay } from '../../words/localDay';
import { derivationsOf } from './derivationsOf';

export interface DeriveInput {
  /** Name of the workspace that the window shows: its own, or one that follows a publication. */
  readonly workspace: string;
  readonly home: string;
  readonly today: IsoDate;
}

export interface FindingsInput extends DeriveInput {
  /** Id of a register. */
  readonly register: string;
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
      return derivedFigures({
        desk: derivationDesk(registers, entities),
        indicators: withShipped(entities.indicators, catalogueIndicators, ({ code }) => code),
        home,
        today,
        cameIn: registersCameIn(registers, imports, (moment) => localDay(new Date(moment)), today),
        renewalOf,
      });
    },

    /** Null where there is no register of that id any more. */
    async findings({ workspace: name, register: id, home, today }: FindingsInput): Promise<RegisterFindings | null> {
      const workspace = await openWorkspace(name);
      const [register, entities] = await Promise.all([readRegister(workspace, id), readEntities(workspace)]);
      return register === null ? null : registerFindings(derivationsOf(register, entities), home, today);
    },
  };
}
