import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { seriesOfBlock } from '../../src/model/readBlock';
import { allRows } from '../../src/model/registerRows';
import { importFiles } from './importFiles';
import { fixtureFile, fixtureJson } from './readFixtures';

interface ExpectedObservation {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly form: string;
  readonly unit: string;
  readonly value: number | null;
  readonly status?: string;
}

interface Expected {
  readonly observations: readonly ExpectedObservation[];
  readonly targets: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly value: number;
    readonly unit: string;
  }[];
  readonly register?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** Every observation of a dataset in the form of expected.json, without what it does not state. */
function observationsOf(dataset: Dataset, withStatus: boolean): ExpectedObservation[] {
  return dataset.blocks.flatMap((block) =>
    seriesOfBlock(block).flatMap(({ indicator, key: { area, form, unit }, observations }) =>
      observations.map(({ period, value, status }) => ({
        indicator,
        area,
        period,
        form,
        unit,
        value,
        ...(withStatus ? { status } : {}),
      })),
    ),
  );
}

const inOrder = (list: readonly ExpectedObservation[]) =>
  list.map((one) => JSON.stringify(one)).sort((left, right) => (left < right ? -1 : 1));

describe('sheets as people make them', () => {
  test.each([
    ['messy-a-quarterly-sheet', '2023年三季度主要指标.xlsx'],
    ['messy-b-gbk-years-across', '研发与人才.csv'],
    ['messy-c-typed-dates', '高企登记.xlsx'],
  ])('R-821 %s comes in with the right numbers', async (folder, name) => {
    const expected = await fixtureJson<Expected>(folder, 'expected.json');
    const { plans, datasets } = await importFiles([[await fixtureFile(folder, name)]]);
    const dataset = datasets[0];
    if (!dataset) throw new Error('nothing imported');
    const withStatus = expected.observations.some((one) => one.status !== undefined);
    expect(plans[0]?.refusals).toEqual([]);
    expect(inOrder(observationsOf(dataset, withStatus))).toEqual(inOrder(expected.observations));
    const targets = dataset.targets.map(({ indicator, period, value, unit }) => ({ indicator, period, value, unit }));
    expect(targets).toEqual(expect.arrayContaining([...expected.targets]));
    expect(targets).toHaveLength(expected.targets.length);
    const register = dataset.registers[0];
    const rows = register === undefined ? undefined : allRows(register.rows).map(({ cells }) => cells);
    expect(rows).toEqual(expected.register?.rows);
  });
});
