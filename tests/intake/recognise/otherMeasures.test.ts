// Numbers that a self-describing file declares beside its values: left out for their true reason, taken on request.
import { describe, expect, it } from 'vitest';
import { applyMapping, changeColumnRole } from '../../../src/intake/answer';
import { mapTable } from '../../../src/intake/mapTable';
import { readFile } from '../../../src/intake/readFile';
import type { Sheet } from '../../../src/intake/sheet';
import type { ColumnRole, Mapping } from '../../../src/model/mapping';
import { NOWHERE } from '../../../src/model/mapping';
import { parseMappings } from '../../../src/share/mappingFile';
import { firstSheet } from '../read/realFiles';
import { names, proposalFor, shortRoles, tableOf } from './proposals';

const sheetOf = async (...lines: string[]): Promise<Sheet> => {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return firstSheet(await readFile({ name: 'a.csv', bytes }, { encoding: null }));
};
const rolesOf = async (...lines: string[]) => shortRoles(tableOf(proposalFor(await sheetOf(...lines))));

const VALUE: ColumnRole = { role: 'value', measure: 'actual', at: NOWHERE };
const withPrevious = () =>
  sheetOf(
    'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_VALUE_PREV,NOTE',
    'A:RD(1.0),DE,2021,3.1,3,revised',
    'A:RD(1.0),DE,2022,3.2,,',
    'A:RD(1.0),DE,2023,3.3,:,2024',
  );
const mapped = (sheet: Sheet, { tables }: Mapping) => mapTable(sheet, tables[0]!, { file: 'a.csv', tableIndex: 0 });

describe('a second measure', () => {
  it('R-273 is left out as other numbers, named and counted, a note beside it as text', async () => {
    const sheet = await withPrevious();
    const { leftOut, entries } = mapped(sheet, proposalFor(sheet).mapping);
    expect(leftOut.map(({ reason, count, labels }) => [reason, count, labels])).toEqual([
      ['text', 2, ['DATAFLOW', 'NOTE']],
      ['otherMeasure', 1, ['OBS_VALUE_PREV']],
    ]);
    expect([...entries.value]).toEqual([3.1, 3.2, 3.3]);
  });

  it('R-273 is taken as values under its own name where a person says so', async () => {
    const sheet = await withPrevious();
    const chosen = changeColumnRole(proposalFor(sheet).mapping, 0, 4, VALUE);
    const { series, entries, questions } = mapped(sheet, chosen);
    expect(series.map(({ indicator }) => indicator)).toEqual(['RD', 'OBS_VALUE_PREV']);
    expect([entries.count, questions]).toEqual([4, []]);
  });

  it('R-273 cuts no series before the values, and is no names of theirs behind them', async () => {
    const before = await rolesOf('DATAFLOW,OBS_VALUE_PREV,TIME_PERIOD,OBS_VALUE', 'A:RD(1.0),3,2021,3.1');
    expect(before[1]).toBe('ignored otherMeasure');
    const header = 'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,TIME_PERIOD,Time,OBS_VALUE,OBS_VALUE,OBS_VALUE_PREV';
    const labelled = await rolesOf(header, 'dataflow,A:RD(1.0),RD,I,2021,,3.1,3,2.9');
    expect(labelled.slice(6)).toEqual(['value', 'ignored otherMeasure', 'ignored otherMeasure']);
  });

  it('R-273 is told from codes that have names', async () => {
    const header =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,TIME_PERIOD,Time,OBS_VALUE,Value,QUALITY,Quality,PREV,Before';
    const [, , , , , , , , ...roles] = await rolesOf(header, 'dataflow,A:RD(1.0),RD,I,2021,,3.1,,1,good,3,');
    expect(roles).toEqual(['ignored text', 'ignored text', 'ignored otherMeasure', 'ignored text']);
  });

  it('R-273 changes nothing of what was saved before: a mapping that calls it text is taken', async () => {
    const sheet = await withPrevious();
    const proposal = proposalFor(sheet, 'a.csv');
    const old = JSON.stringify(proposal.mapping).replace('otherMeasure', 'text');
    const saved = parseMappings(old)?.[0]?.mapping;
    expect(saved).toEqual(JSON.parse(old));
    const { mapping } = applyMapping(saved!, proposal, { file: 'a.csv', sheets: [sheet], names });
    expect(shortRoles(mapping.tables[0]!)[4]).toBe('ignored otherMeasure');
  });
});
