// A workspace as reports read it: what tables state, and the registers with the rules in force.
import { indexKnown } from '../analysis/known';
import { catalogueAreas, homeAreaCode } from '../catalogue/areas';
import { derivationRules } from '../catalogue/derivationRules';
import { registerKinds } from '../catalogue/registerKinds';
import type { ReportAsked } from '../export/report/reportAsked';
import { buildNameIndex } from '../intake/names';
import { registerSource } from '../intake/resolve/registerSource';
import type { Dataset } from '../model/dataset';
import { replayLog, type WorkspaceContent } from '../model/importLog';
import type { IsoDate } from '../model/period';
import { seriesOfBlock } from '../model/readBlock';
import { withShipped } from '../model/withShipped';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';

export interface WorkspaceAsked extends ReportAsked {
  /** All that the log adds up to. */
  readonly dataset: Dataset;
}

export function askedOfWorkspace(
  { imports, settings }: WorkspaceContent,
  today: IsoDate,
  words: Words,
): WorkspaceAsked {
  const dataset = replayLog(imports);
  const areas = withShipped(dataset.areas, catalogueAreas, ({ code }) => code);
  const names = buildNameIndex([], areas);
  const area = settings.homeArea ?? homeAreaCode;
  const home = areas.find(({ code }) => code === area);
  return {
    dataset,
    index: indexKnown({ ...dataset, series: dataset.blocks.flatMap((block) => seriesOfBlock(block)) }),
    desk: {
      rules: withShipped(dataset.rules, derivationRules, ({ id }) => id),
      sources: dataset.registers.map((register) => registerSource(register, registerKinds, names)),
      areas: new Map(areas.map((one) => [one.code, one])),
    },
    area,
    office: settings.displayName ?? words.report.office(home === undefined ? area : nameOf(home, words)),
    imports: imports.map(({ record }) => record),
    sentences: dataset.sentences,
    today,
  };
}
