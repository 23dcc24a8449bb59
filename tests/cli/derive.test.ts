import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../sourceFiles';
import { runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const demo = (name: string) => join(projectRoot, 'fixtures/demo', name);
const FIRMS = demo('高企台账.xlsx');

describe('tidemark derive', () => {
  it('R-1020 gives value, enterprises, parts and what was left out as JSON', async () => {
    const ran = await runCommand('derive', FIRMS, '--rule', 'QY01', '--on', '2023-11-10', '--by', 'area', '--json');
    expect(ran.status).toBe(0);
    const answer = JSON.parse(ran.out) as { parts: { key: string; name: string; value: number }[] };
    expect(answer).toMatchObject({
      rule: 'QY01',
      on: '2023-11-10',
      value: 33,
      unit: '家',
      rows: 35,
      distinct: 33,
      leftOut: [],
    });
    expect(answer.parts.find(({ key }) => key === '320703001')).toMatchObject({ name: '墟沟街道', value: 7 - 1 });
    expect(answer.parts.reduce((sum, { value }) => sum + value, 0)).toBe(33);
  });

  it('R-1020 splits by plain words and names rows left out', async () => {
    const ran = await runCommand('derive', FIRMS, '--rule', 'QY07', '--period', '2025', '--by', 'type', '--json');
    expect(JSON.parse(ran.out)).toMatchObject({
      value: 16,
      period: '2025',
      leftOut: [{ reason: 'endedEarly', count: 1 }],
    });
    const share = await runCommand('derive', FIRMS, '--rule', 'QY08', '--period', '2023', '--json');
    expect(JSON.parse(share.out)).toMatchObject({ value: 60, numerator: 3, denominator: 5 });
  });

  it('R-1020 a day asks events for the year up to it', async () => {
    const ran = await runCommand('derive', FIRMS, '--rule', 'QY02', '--on', '2023-11-10', '--json');
    expect(JSON.parse(ran.out)).toMatchObject({ from: '2023-01-01', to: '2023-11-10', value: 5 });
  });

  it('R-1020 without --json it is a plain table in the language asked for', async () => {
    const ran = await runCommand('derive', FIRMS, '--rule', 'QY01', '--on', '2023-12-31', '--language', 'en');
    expect(ran.out).toBe('QY01  2023-12-31  34 entities\n  from 34 rows; 76 rows looked at\n');
  });

  it('R-1021 each mistake is one sentence and exit status 2', async () => {
    const table = write('table.csv', '指标,地区,年份,单位,数值\n专利,连云区,2022,件,5\n专利,连云区,2023,件,6\n');
    const broken = write('rules.json', '[{"id":1}]');
    for (const words of [
      [],
      [FIRMS, '--on', '2023-12-31'],
      [FIRMS, '--rule', 'QY01'],
      [FIRMS, '--rule', 'QY01', '--on', '2023-12-31', '--period', '2023'],
      [FIRMS, '--rule', 'QY01', '--on', 'soon'],
      [FIRMS, '--rule', 'QY99', '--on', '2023-12-31'],
      [FIRMS, '--rule', 'QY05', '--period', '2023'],
      [FIRMS, '--rule', 'QY01', '--on', '2023-12-31', '--by', 'colour'],
      [FIRMS, '--rule', 'QY01', '--on', '2023-12-31', '--area', '无此地'],
      [FIRMS, '--rule', 'QY01', '--on', '2023-12-31', '--rules', broken],
      [join(folder, 'missing.csv'), '--rule', 'QY01', '--on', '2023-12-31'],
      [table, '--rule', 'QY01', '--on', '2023-12-31'],
    ]) {
      const ran = await runCommand('derive', ...words);
      expect([words, ran.status, ran.out, ran.error.trim().split('\n').length]).toEqual([words, 2, '', 1]);
    }
  });

  it('R-1021 rows that contradict each other are asked about, left out, and make the exit status 1', async () => {
    const path = write(
      '高企台账.csv',
      '企业名称,证书编号,认定类型,发证日期\n甲公司,GR202332000001,新认定,2023-11-06\n甲公司,GR202332000001,新认定,2022-11-06\n乙公司,GR202332000002,新认定,2023-11-06\n',
    );
    const ran = await runCommand('derive', path, '--rule', 'QY02', '--period', '2023', '--json');
    expect([ran.status, ran.error.trim().split('\n').length]).toEqual([1, 1]);
    expect(JSON.parse(ran.out)).toMatchObject({ value: 1, questions: 1 });
  });

  it('R-1022 own rules take the place of shipped ones of the same id', async () => {
    const rules = write(
      'own.json',
      JSON.stringify([
        {
          id: 'QY01',
          indicator: 'QY01',
          unit: '家',
          kind: 'rows',
          register: 'highTech',
          measure: { kind: 'count' },
          where: [{ field: 'technology', test: 'oneOf', texts: ['新材料'], needed: true }],
          timing: { kind: 'event', dates: ['issued'] },
          area: { fields: ['area'], needed: false, strict: false },
          splits: [],
        },
      ]),
    );
    const ran = await runCommand('derive', FIRMS, '--rule', 'QY01', '--period', '2023', '--rules', rules, '--json');
    expect(JSON.parse(ran.out)).toMatchObject({ value: 4 });
  });
});

describe('the column of areas', () => {
  const on = ['--rule', 'QY01', '--on', '2024-01-01', '--by', 'area'];
  const register = (header: string, place: string) =>
    `统一社会信用代码,企业名称,${header},证书编号,发证日期\n913207030000000005,甲公司,${place},GR202332000001,2023-11-06\n`;

  it.each(['所在街道/园区', '街道（园区）', '乡镇街道', '所在板块', '属地', '辖区'])(
    'R-1209 may be called %s',
    async (header) => {
      const path = write('高企台账.csv', register(header, '墟沟街道办'));
      expect((await runCommand('derive', path, ...on)).out).toMatch(/墟沟街道.*1家/);
    },
  );

  it('R-1209 is no column of markets or businesses', async () => {
    const path = write('高企台账.csv', register('上市板块', '科创板'));
    expect((await runCommand('derive', path, ...on)).out).toMatch(/（未写）.*1家/);
  });
});
