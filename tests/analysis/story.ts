// The demo story (district science bureau, 2019 to 2024) as literals, in the form in which queries answer it.
import { catalogueIndicators } from '../../src/catalogue/indicators';
import { indexKnown, type Known, type KnownIndex } from '../../src/analysis/known';
import type { Area } from '../../src/model/area';
import type { Indicator } from '../../src/model/indicator';
import type { MissingStatus, Observation, ValueForm } from '../../src/model/observation';
import { frequencyOf, isoDate, period, yearOf } from '../../src/model/period';
import type { Series } from '../../src/model/series';
import { type PlannedCurve, type Target, TARGET_ADDITIONS, type TargetOperator } from '../../src/model/target';
import { PROGRESS_ADDITIONS, type Task, TASK_ADDITIONS } from '../../src/model/task';

export const HOME = '320703';

/** Yearly values 2019 to 2024; '-' is "not applicable", '' was not tracked. */
const YEARLY = `
QY01 15 16 19 27 34 43
QY02 6 5 8 14 9 17
QY03 4 3 5 10 6 11
QY04 2 2 3 4 3 6
QY05 11 9 14 22 17 27
QY07 3 4 5 6 5 9
QY09 . . . . 3 2
QY11 28 39 57 78 96 118
PT02 2 2 3 3 4 4
RC03 - 1 2 1 2 3
RC04 3 4 4 5 6 8
RC06 132 58 66 74 121 138
RC07 6.8 5.9 5.2 4.6 3.8 3.5
YF01 35410 38710 46080 51730 60630 68640
YF02 1.62 1.71 1.83 1.95 2.08 2.20
YF03 29800 32600 39100 44300 52400 59900
CG02 9850 13420 21760 29350 36280 43900
CG07 98.1 107.4 127.2 148.5 171.5 191.8
CG08 27.4 28.9 30.2 31.8 33.5 35.0
ZC01 175 190 150 245 460 285
ZC02 5 6 5 8 14 9
FZ01 8 5 9 7 12 16
FZ02 64 35 72 58 103 146
FZ02t 71 37 83 64 131 190
JJ01 218.6 226.4 251.8 265.3 291.5 312.0
JJ02 358.0 371.5 421.1 467.0 512.0 548.0
`;

/** Code, form, year, four quarters. */
const QUARTERLY = `
QY01 end 2022 19 19 19 27
QY01 end 2023 27 28 30 34
QY01 end 2024 34 35 35 43
QY11 cumulative 2022 0 24 55 78
QY11 cumulative 2023 0 31 68 96
QY11 cumulative 2024 6 45 88 118
YF03 cumulative 2022 8100 18900 31000 44300
YF03 cumulative 2023 9700 22600 36800 52400
YF03 cumulative 2024 11300 26200 42500 59900
CG02 cumulative 2022 3050 10420 18630 29350
CG02 cumulative 2023 4120 13260 23470 36280
CG02 cumulative 2024 5480 16750 29100 43900
RC06 period 2022 15 12 21 26
RC06 period 2023 21 30 34 36
RC06 period 2024 31 36 35 36
FZ01 period 2022 1 2 2 2
FZ01 period 2023 2 4 3 3
FZ01 period 2024 3 5 4 4
FZ02t period 2023 22 41 30 38
FZ02t period 2024 36 58 45 51
FZ02 cumulative 2023 20 56 79 103
FZ02 cumulative 2024 34 80 104 146
`;

/** Areas of the district with QY01, QY11, CG02, YF03 of 2023. */
const AREAS = `
320703402 连云经济开发区 15 34 17450 31200
320703008 海州湾街道 7 19 6120 7650
320703001 墟沟街道 6 17 5380 5480
320703004 云山街道 3 8 1740 2310
320703005 板桥街道 1 6 1490 3020
320703003 连云街道 0 5 2260 1240
320703009 宿城街道 1 4 860 760
320703010 高公岛街道 1 2 980 740
320703006 连岛街道 0 1 0 -
320703203 前三岛乡 0 0 0 -
`;

function lines(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

export function indicator(code: string): Indicator {
  const found = catalogueIndicators.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no indicator ${code}`);
  return found;
}

/** One observation; '-' and '' (written '.') are the two kinds of nothing of the story. */
export function observation(when: string, text: string): Observation {
  const missing: MissingStatus | null = text === '-' ? 'notApplicable' : text === '.' ? 'blank' : null;
  return {
    period: period(when),
    value: missing === null ? Number(text) : null,
    status: missing ?? 'normal',
    source: { import: 1, table: 0, row: 3, column: 1 },
    text: null,
  };
}

/** A series from entries such as ['2023-Q1', '4120']. */
export function seriesOf(code: string, area: string, form: ValueForm, entries: readonly [string, string][]): Series {
  const first = entries[0];
  if (first === undefined) throw new Error(`no entries for ${code}`);
  const frequency = frequencyOf(period(first[0]));
  return {
    indicator: code,
    key: { area, dimensions: {}, frequency, form, unit: indicator(code).unit },
    observations: entries.map(([when, text]) => observation(when, text)),
  };
}

function yearlySeries(): Series[] {
  return lines(YEARLY).map(([code = '', ...values]) => {
    const form = indicator(code).kind === 'stock' ? 'end' : 'period';
    return seriesOf(
      code,
      HOME,
      form,
      values.map((text, at): [string, string] => [String(2019 + at), text]),
    );
  });
}

function quarterlySeries(): Series[] {
  const byCode = new Map<string, { code: string; form: ValueForm; entries: [string, string][] }>();
  for (const [code = '', form = '', year = '', ...values] of lines(QUARTERLY)) {
    const one = byCode.get(code) ?? { code, form: form as ValueForm, entries: [] };
    values.forEach((text, at) => one.entries.push([`${year}-Q${at + 1}`, text]));
    byCode.set(code, one);
  }
  return [...byCode.values()].map((one) => seriesOf(one.code, HOME, one.form, one.entries));
}

function areaSeries(): Series[] {
  return lines(AREAS).flatMap(([area = '', , ...values]) =>
    ['QY01', 'QY11', 'CG02', 'YF03'].map((code, at) =>
      seriesOf(code, area, code === 'QY01' ? 'end' : 'period', [['2023', values[at] ?? '.']]),
    ),
  );
}

export const subAreas: readonly Area[] = lines(AREAS).map(([code = '', name = '']) => area(code, name, HOME));

export function area(code: string, name: string, parent: string | null): Area {
  return {
    code,
    name,
    shortName: null,
    nameEn: null,
    aliases: [],
    parent,
    includedIn: null,
    scopeNote: null,
    ranked: true,
    origin: 'catalogue',
  };
}

/** A yearly target of the home area, due at the year's end unless said otherwise. */
export function target(
  id: string,
  year: number,
  promise: {
    indicator?: string | null;
    operator?: TargetOperator;
    value: number;
    unit?: string;
    due?: string;
    curve?: PlannedCurve;
    baseline?: number;
  },
): Target {
  const code = promise.indicator ?? null;
  return {
    ...TARGET_ADDITIONS,
    id,
    indicator: code,
    area: HOME,
    period: period(String(year)),
    operator: promise.operator ?? '>=',
    value: promise.value,
    unit: promise.unit ?? (code === null ? '次' : indicator(code).unit),
    baseline: promise.baseline ?? null,
    curve: promise.curve ?? { kind: 'linear' },
    due: isoDate(promise.due ?? `${year}-12-31`),
    origin: `${year}年重点工作任务清单`,
  };
}

export function quarters(q1: number, q2: number, q3: number, q4: number): PlannedCurve {
  return { kind: 'quarters', shares: [q1 / 100, q2 / 100, q3 / 100, q4 / 100] };
}

export function storyKnown(targets: readonly Target[] = [], tasks: readonly Task[] = []): Known {
  return {
    indicators: catalogueIndicators,
    areas: [area(HOME, '连云区', null), ...subAreas],
    targets,
    tasks,
    lists: [],
    series: [...yearlySeries(), ...quarterlySeries(), ...areaSeries()],
  };
}

export function storyIndex(targets: readonly Target[] = [], tasks: readonly Task[] = []): KnownIndex {
  return indexKnown(storyKnown(targets, tasks));
}

/** A task of the list of the target's year, with one dated report. */
export function task(
  goal: Target | null,
  number: number,
  report: Partial<Task['progress'][number]> & { asOf: Task['progress'][number]['asOf'] },
): Task {
  const year = goal === null ? 2024 : yearOf(goal.period);
  return {
    ...TASK_ADDITIONS,
    id: `${year}-${number}`,
    list: `${year}年重点工作任务清单`,
    year,
    lastYear: year,
    number: String(number),
    title: `任务${number}`,
    indicator: goal?.indicator ?? null,
    area: HOME,
    target: goal?.id ?? null,
    section: null,
    leader: null,
    deputy: null,
    partners: null,
    due: goal?.due ?? null,
    progress: [{ ...PROGRESS_ADDITIONS, value: null, missing: null, doneOn: null, note: null, ...report }],
  };
}
