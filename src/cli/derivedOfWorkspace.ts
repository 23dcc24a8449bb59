// What the registers of a workspace say, as the pages show it.
import { derivedFigures, type DerivedFigures } from '../analysis/derive/derivedFigures';
import { catalogueIndicators } from '../catalogue/indicators';
import { renewalOf } from '../catalogue/stockMoves';
import { registersCameIn } from '../model/registersCameIn';
import { withShipped } from '../model/withShipped';
import { localDay } from '../words/localDay';
import type { WorkspaceAsked } from './askedOfWorkspace';

export function derivedOfWorkspace({ dataset, desk, area, imports, today }: WorkspaceAsked): DerivedFigures {
  return derivedFigures({
    desk,
    indicators: withShipped(dataset.indicators, catalogueIndicators, ({ code }) => code),
    home: area,
    today,
    cameIn: registersCameIn(dataset.registers, imports, (moment) => localDay(new Date(moment)), today),
    renewalOf,
  });
}
