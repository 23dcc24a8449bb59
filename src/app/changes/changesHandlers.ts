// What the worker of comparing states does: puts two states of the data side by side and answers with what differs.
import { changesBetween, type KnownState } from '../../analysis/changesBetween';
import {
  differenceHeadline,
  type DifferenceSection,
  differenceSections,
  namesOfStates,
} from '../../export/differences/differenceSections';
import { type LoggedImport, replayLog } from '../../model/importLog';
import type { Refusal } from '../../model/issue';
import type { IsoDate } from '../../model/period';
import { readState } from '../../share/snapshot/readState';
import { openWorkspace } from '../../store/openWorkspace';
import { exportLog } from '../../store/replaceAll';
import { en } from '../../words/en';
import { zh } from '../../words/zh';
import { type DerivedAsked, derivedOf } from '../derived/derivedOf';

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
      const asked = [input.before, input.after];
      // Both sides may be points of one log: it is read once.
      const isStored = asked.some(({ kind }) => kind === 'workspace');
      const { imports: stored } = isStored ? await exportLog(await openWorkspace(input.workspace)) : { imports: [] };
      const sides: KnownState[] = [];
      for (const one of asked) {
        const log = await logOf(one, stored);
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
  stored: readonly LoggedImport[],
): Promise<readonly LoggedImport[] | Extract<ChangesAnswer, { kind: 'refused' }>> {
  if (asked.kind === 'workspace') return asked.imports === null ? stored : stored.slice(0, asked.imports);
  const read = readState(new Uint8Array(await asked.file.arrayBuffer()), asked.file.name);
  return read.kind === 'refused' ? read : read.content.imports;
}

function stateOf(log: readonly LoggedImport[], asked: DerivedAsked): KnownState {
  const dataset = replayLog(log);
  const imports = log.map(({ record }) => record);
  return { dataset, derived: derivedOf(dataset.registers, dataset, imports, asked) };
}
