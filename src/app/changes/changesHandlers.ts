// What the worker of comparing states does: puts two states of the data side by side and answers with what differs.
import { changesBetween, type KnownState } from '../../analysis/changesBetween';
import { derivedFigures } from '../../analysis/derive/derivedFigures';
import { catalogueIndicators } from '../../catalogue/indicators';
import { renewalOf } from '../../catalogue/stockMoves';
import {
  differenceHeadline,
  type DifferenceSection,
  differenceSections,
  namesOfStates,
} from '../../export/differences/differenceSections';
import { type LoggedImport, replayLog } from '../../model/importLog';
import type { Refusal } from '../../model/issue';
import type { IsoDate } from '../../model/period';
import { registersCameIn } from '../../model/registersCameIn';
import { withShipped } from '../../model/withShipped';
import { readState } from '../../share/snapshot/readState';
import { openWorkspace } from '../../store/openWorkspace';
import { exportLog } from '../../store/replaceAll';
import { en } from '../../words/en';
import { localDay } from '../../words/localDay';
import { zh } from '../../words/zh';
import { derivationDesk } from '../data/derivationDesk';

/** The workspace after so many imports, all of them as it stands, or what a file holds. */
export type StateAsked =
  | { readonly kind: 'workspace'; readonly imports: number | null }
  | { readonly kind: 'file'; readonly file: File };

export interface ChangesInput {
  /** Name of the workspace that the window shows. */
  readonly workspace: string;
  readonly home: string;
  readonly today: IsoDate;
  readonly before: StateAsked;
  readonly after: StateAsked;
  readonly language: 'zh' | 'en';
  /** Rows that a section keeps. */
  readonly most: number;
}

export interface FoundChanges {
  readonly headline: string;
  readonly sections: readonly DifferenceSection[];
}

export type ChangesAnswer =
  | { readonly kind: 'found'; readonly found: FoundChanges }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type ChangesHandlers = ReturnType<typeof createChangesHandlers>;

export function createChangesHandlers() {
  return {
    async compare(input: ChangesInput): Promise<ChangesAnswer> {
      const sides: KnownState[] = [];
      for (const asked of [input.before, input.after]) {
        const log = await logOf(asked, input.workspace);
        if ('kind' in log) return log;
        sides.push(stateOf(log, input));
      }
      const [before, after] = sides as [KnownState, KnownState];
      const words = input.language === 'en' ? en : zh;
      const between = changesBetween(before, after, input.today);
      return {
        kind: 'found',
        found: {
          headline: differenceHeadline(between, words),
          sections: differenceSections(between, namesOfStates(before, after), words, input.most),
        },
      };
    },
  };
}

async function logOf(
  asked: StateAsked,
  name: string,
): Promise<readonly LoggedImport[] | Extract<ChangesAnswer, { kind: 'refused' }>> {
  if (asked.kind === 'workspace') {
    const { imports } = await exportLog(await openWorkspace(name));
    return asked.imports === null ? imports : imports.slice(0, asked.imports);
  }
  const read = readState(new Uint8Array(await asked.file.arrayBuffer()), asked.file.name);
  return read.kind === 'refused' ? read : read.content.imports;
}

function stateOf(log: readonly LoggedImport[], { home, today }: ChangesInput): KnownState {
  const dataset = replayLog(log);
  const imports = log.map(({ record }) => record);
  return {
    dataset,
    derived: derivedFigures({
      desk: derivationDesk(dataset.registers, dataset),
      indicators: withShipped(dataset.indicators, catalogueIndicators, ({ code }) => code),
      home,
      today,
      cameIn: registersCameIn(dataset.registers, imports, (moment) => localDay(new Date(moment)), today),
      renewalOf,
    }),
  };
}
