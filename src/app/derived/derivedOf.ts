// What the registers of a state say, as every worker asks it.
import { type DerivedFigures, derivedFigures } from '../../analysis/derive/derivedFigures';
import { catalogueIndicators } from '../../catalogue/indicators';
import { renewalOf } from '../../catalogue/stockMoves';
import type { ImportRecord } from '../../model/importRecord';
import type { Indicator } from '../../model/indicator';
import type { IsoDate } from '../../model/period';
import type { Register } from '../../model/register';
import { registersCameIn } from '../../model/registersCameIn';
import { withShipped } from '../../model/withShipped';
import { localDay } from '../../words/localDay';
import { type DerivationKnown, derivationDesk } from '../data/derivationDesk';

export interface DerivedAsked {
  readonly home: string;
  readonly today: IsoDate;
}

/** `imports`: the log, which says when each register came in. */
export function derivedOf(
  registers: readonly Register[],
  known: DerivationKnown & { readonly indicators: readonly Indicator[] },
  imports: readonly ImportRecord[],
  { home, today }: DerivedAsked,
): DerivedFigures {
  return derivedFigures({
    desk: derivationDesk(registers, known),
    indicators: withShipped(known.indicators, catalogueIndicators, ({ code }) => code),
    home,
    today,
    cameIn: registersCameIn(registers, imports, (moment) => localDay(new Date(moment)), today),
    renewalOf,
  });
}
