import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/intake/readFile';
import type { ReadResult } from '../../../src/intake/read/readResult';
import { firstSheet } from './realFiles';

const read = (name: string, text: string): Promise<ReadResult> =>
  readFile({ name, bytes: new TextEncoder().encode(text) }, { encoding: null });

const value = (id: string) => ({ id, name: id });
const dimension = (id: string, ...values: string[]) => ({ id, name: id, values: values.map(value) });

const structure = {
  name: 'Patents',
  dimensions: {
    dataSet: [],
    series: [dimension('SEX', 'F', 'M')],
    observation: [dimension('TIME_PERIOD', '2022', '2023')],
  },
  attributes: { dataSet: [], series: [], observation: [dimension('OBS_STATUS', 'A', 'P')] },
};

const message = (series: unknown, action = 'Information') =>
  JSON.stringify({ structure, dataSets: [{ action, series }] });

describe('SDMX-JSON', () => {
  it('R-246 structure and data sets may stand at the root', async () => {
    const sheet = firstSheet(await read('a.json', message({ 1: { observations: { 0: [5, 1], 1: [7] } } })));
    expect([...sheet.rows]).toEqual([
      ['SEX', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'],
      ['M', '2022', 5, 'P'],
      ['M', '2023', 7, null],
    ]);
  });

  it('R-285 an attribute without any value has a place or none, whichever fits what is written', async () => {
    const attributes = { observation: [dimension('TIME_FORMAT'), dimension('OBS_STATUS', 'A', 'P')] };
    const written = (status: unknown[]) =>
      JSON.stringify({
        structure: { ...structure, attributes },
        dataSets: [{ series: { 1: { observations: { 0: [5, ...status] } } } }],
      });
    const states = async (status: unknown[]) =>
      [...firstSheet(await read('a.json', written(status))).rows].map((row) => row.at(-1));
    expect(await states([1])).toEqual(['OBS_STATUS', 'P']);
    expect(await states([null, 1])).toEqual(['OBS_STATUS', 'P']);
  });

  it.each([
    ['a series key outside of its list', { 7: { observations: { 0: [1] } } }],
    ['a period outside of its list', { 0: { observations: { 999999999: [1] } } }],
    ['a status outside of its list', { 0: { observations: { 0: [1, 9] } } }],
    ['a key of another length', { '0:0': { observations: { 0: [1] } } }],
    ['a series that is a number', { 0: 1 }],
  ])('R-247 %s refuses the message', async (_, series) => {
    expect(await read('a.json', message(series))).toMatchObject({ kind: 'refused', refusal: { kind: 'damaged' } });
  });

  it('R-247 a message of deletions alone has nothing to import', async () => {
    const result = await read('a.json', message({ 0: { observations: { 0: [1] } } }, 'Delete'));
    expect(result).toMatchObject({ kind: 'refused', refusal: { kind: 'noObservations' } });
  });
});

describe('SDMX-CSV', () => {
  const roles = async (text: string) =>
    firstSheet(await read('a.csv', text)).declared?.map(({ role, name }) => `${name} ${role}`);

  it('R-248 codes alone: what stands before the value is the key, what stands behind it describes', async () => {
    const text =
      'DATAFLOW,LAST UPDATE,freq,unit,geo,sectperf,TIME_PERIOD,OBS_VALUE,OBS_FLAG,NOTE\n' +
      'ESTAT:RD(1.0),24/05/24,A,PC_GDP,DE,BES,2021,3.13,p,x\n';
    expect(await roles(text)).toEqual([
      'DATAFLOW leftOut',
      'LAST UPDATE leftOut',
      'freq leftOut',
      'unit unit',
      'geo area',
      'sectperf dimension',
      'TIME_PERIOD sdmxPeriod',
      'OBS_VALUE value',
      'OBS_FLAG status',
      'NOTE attribute',
    ]);
  });

  it('R-248 several data flows in one file stay apart', async () => {
    const text = 'DATAFLOW,TIME_PERIOD,OBS_VALUE\nA:X(1.0),2021,1\nA:Y(1.0),2021,2\n';
    expect((await roles(text))?.[0]).toBe('DATAFLOW dimension');
  });

  it('R-248 names that not every code has are no key', async () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,DIM,Dimension,TIME_PERIOD,Time,OBS_VALUE\n' +
      'dataflow,A:X(1.0),X,I,1,One,2021,,1\ndataflow,A:X(1.0),X,I,2,,2021,,2\n';
    expect((await roles(text))?.slice(4, 6)).toEqual(['DIM dimension', 'Dimension leftOut']);
  });

  it('R-248 a table that only begins like one is a table', async () => {
    expect(await read('a.csv', 'STRUCTURE,2021\n木,1\n')).toMatchObject({ kind: 'sheets', format: 'csv' });
  });

  it('R-247 rows that ask for deletion are emptied where they stand', async () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,OBS_VALUE\n' +
      'dataflow,A:X(1.0),D,2021,1\ndataflow,A:X(1.0),I,2022,2\n';
    const result = await read('a.csv', text);
    expect([...firstSheet(result).rows].map((cells) => cells.length)).toEqual([5, 0, 5]);
    expect(result).toMatchObject({ issues: [{ kind: 'deletionIgnored', params: { count: 1 } }] });
  });
});
