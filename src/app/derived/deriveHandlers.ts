// What the worker of derivation does: reads registers and rules once and answers with the numbers that come of them.
import type { DerivedFigures } from '../../analysis/derive/derivedFigures';
import { registerFindings, type RegisterFindings } from '../../analysis/derive/registerFindings';
import type { IsoDate } from '../../model/period';
import { listImports } from '../../store/imports';
import { openWorkspace } from '../../store/openWorkspace';
import { readEntities } from '../../store/readEntities';
import { readRegister, readRegisters } from '../../store/readRegisters';
import { derivationsOf } from './derivationsOf';
import { derivedOf } from './derivedOf';

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
      return derivedOf(registers, entities, imports, { home, today });
    },

    /** Null where there is no register of that id any more. */
    async findings({ workspace: name, register: id, home, today }: FindingsInput): Promise<RegisterFindings | null> {
      const workspace = await openWorkspace(name);
      const [register, entities] = await Promise.all([readRegister(workspace, id), readEntities(workspace)]);
      return register === null ? null : registerFindings(derivationsOf(register, entities), home, today);
    },
  };
}
