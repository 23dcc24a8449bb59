// Rows that stand further right than the row they are parts of, and rows that merely look so.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor, tableOf } from './proposals';
import { sheetOf } from './sheets';

const TITLE = ['2023年连云区企业情况'];

/** Name and unit that each row is given beyond its label, by label. */
function said(...rows: [string, ...Cell[]][]) {
  const { rowPatches } = tableOf(proposalFor(sheetOf([TITLE, ['指标', '单位', '2022年', '2023年'], ...rows])));
  return rows.map(([label], at) => {
    const patch = rowPatches[at + 2];
    return [patch?.indicator ?? label.trim(), patch?.unit ?? null];
  });
}

describe('parts by indentation', () => {
  it('R-271 carry the name and unit of the row above that stands further left', () => {
    expect(
      said(['示范企业数', '家', 40, 50], ['　国有', '家', 10, 12], ['  民营', '', 30, 38], ['    规上', '', 9, '11']),
    ).toEqual([
      ['示范企业数', null],
      ['示范企业数：国有', null],
      ['示范企业数：民营', '家'],
      ['示范企业数：民营：规上', '家'],
    ]);
  });

  it('R-271 under the words 其中 are parts of their whole', () => {
    expect(
      said(['从业人员', '人', 300, 320], ['其中：研发人员', '人', 90, 95], ['　　　管理人员', '', 20, 22]).map(
        ([name]) => name,
      ),
    ).toEqual(['从业人员', '从业人员：研发人员', '从业人员：管理人员']);
  });

  it.each([
    ['is larger in one column', [['　来访', '家', 7, 9]]],
    ['states another unit', [['　来访', '人', 7, 7]]],
    [
      'stands beside one that is larger',
      [
        ['　来访', '家', 1, 1],
        ['　走访', '家', 70, 80],
      ],
    ],
    ['has no number to compare', [['　来访', '家', '—', '—']]],
  ] satisfies [string, [string, ...Cell[]][]][])('R-271 are none where a row %s', (_, rows) => {
    expect(said(['示范企业数', '家', 7, 8], ...rows).slice(1)).toEqual(rows.map(([label]) => [label.trim(), null]));
  });

  it('R-271 keep a name that is known', () => {
    expect(said(['示范企业数', '万元', 90000, 99000], ['　技术合同成交额', '万元', 10, 12])[1]?.[0]).toBe(
      '技术合同成交额',
    );
  });

  it('R-347 gives a part the unit of the line above where its unit cell is blank, but no amount to a share', () => {
    expect(
      said(['示范企业数', '家', 40, 50], ['其中：民营', '', 30, 38], ['其中：民营占比', '', 75, 76]).slice(1),
    ).toEqual([
      ['示范企业数：民营', '家'],
      ['示范企业数：民营占比', null],
    ]);
  });
});
