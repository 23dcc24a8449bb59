import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { parseArguments } from '../../src/cli/parseArguments';
import { changeColumnRole } from '../../src/intake/answer';
import { NOWHERE } from '../../src/model/mapping';
import type { TableMapping } from '../../src/model/mapping';
import { FRACTION } from '../../src/model/unit';
import { packMappings } from '../../src/share/mappingFile';
import { readJson, readTable } from './report';
import { runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const GOOD = write(
  'one/good.csv',
  '指标,地区,年份,单位,数值\n专利,连云区,2022,件,5\n专利,连云区,2023,件,6\n专利,海州区,2023,件,7\n',
);
const OPEN = write('one/open.csv', '地区,专利（件）\n连云区,5\n海州区,6\n东海县,7\n');
const BROKEN = write('broken.json', '[1,]');
write('one/~$good.csv', 'lock');

describe('exit status', () => {
  it.each([
    ['imported', [GOOD], 0],
    ['questions', [GOOD, OPEN], 1],
    ['refused', [GOOD, OPEN, BROKEN], 2],
    ['refused', [join(folder, 'missing.csv')], 2],
  ])('R-451 %s', async (status, paths, exit) => {
    const ran = await runCommand('read', '--json', ...paths);
    expect(ran.status).toBe(exit);
    expect(JSON.parse(ran.out)).toMatchObject({ summary: { status, files: paths.length } });
  });

  it('R-451 a mistake on the command line is said and nothing is read', async () => {
    for (const words of [
      ['read'],
      ['look', GOOD],
      ['read', GOOD, '--colour'],
      ['read', GOOD, '--unit'],
      ['read', GOOD, '--period', 'soon'],
    ]) {
      const ran = await runCommand(...words);
      expect([ran.status, ran.out, ran.error.trim().split('\n').length]).toEqual([2, '', 1]);
    }
  });

  it('R-452 help comes in the system’s language, or as asked', async () => {
    expect((await runCommand('--help')).out).toContain('用法');
    expect((await runCommand('--help', '--language', 'en')).out).toContain('Usage');
    expect(parseArguments([], 'en_GB.UTF-8')).toEqual({ kind: 'help', language: 'en' });
    expect((await runCommand('--version')).out.trim()).toBe(version);
  });
});

describe('files', () => {
  it('R-453 folders expand in name order, and lock files are skipped by name', async () => {
    const { files } = await readJson(join(folder, 'one'));
    expect(files.map(({ name }) => name)).toEqual(['good.csv', 'open.csv']);
  });

  it('R-453 a lock file that is named is refused as one', async () => {
    const { files } = await readJson(join(folder, 'one', '~$good.csv'));
    expect(files[0]?.refusal).toMatchObject({ kind: 'lockFile' });
    expect(files[0]?.refusal?.sentence).toContain('临时文件');
  });

  it('R-454 a report names format, encoding, sheet, range, series and cells', async () => {
    const { files, schema, version: schemaVersion } = await readJson(GOOD);
    expect([schema, schemaVersion]).toEqual(['tidemark.read', 1]);
    expect(files[0]).toMatchObject({ format: 'csv', encoding: 'utf-8', status: 'imported', refusal: null });
    expect(files[0]?.sheets[0]?.preview[0]).toEqual(['指标', '地区', '年份', '单位', '数值']);
    expect(files[0]?.tables[0]).toMatchObject({ layout: 'long', range: 'A1:E4' });
    expect(files[0]?.tables[0]?.series[0]).toEqual({
      indicator: '专利',
      indicatorCode: null,
      unit: '件',
      area: '连云区',
      areaCode: '320703',
      dimensions: {},
      freq: 'A',
      form: 'period',
      observations: [
        { period: '2022', value: 5, status: 'normal', cell: 'E2' },
        { period: '2023', value: 6, status: 'normal', cell: 'E3' },
      ],
    });
  });

  it('R-454 refusals and questions come with their sentence', async () => {
    const { files } = await readJson(OPEN, BROKEN);
    expect(files[0]?.questions.map(({ kind, sentence }) => [kind, sentence.length > 5])).toEqual([['period', true]]);
    expect(files[1]?.refusal?.sentence).toContain('JSON');
  });

  it('R-454 people get the same in a few lines', async () => {
    const { out } = await runCommand('read', GOOD, OPEN);
    expect(out).toContain('3 个数值');
    expect(out).toContain('专利');
    expect(out.trim().split('\n').pop()).toBe('共 2 个文件：1 个可以导入，1 个有问题需要回答，0 个不能导入。');
  });

  it('R-274 people read how the values of a series count', async () => {
    const path = write(
      'forms.csv',
      '连云区主要科技指标,,,,\n指标,单位,2024年一季度,2024年1-8月,2024年1-9月\n' +
        '技术合同成交额,亿元,2.5,8,9\n有效发明专利拥有量,件,380,410,420\n',
    );
    const lines = async (...more: string[]) =>
      (await runCommand('read', path, '--area', '连云区', ...more)).out.split('\n').map((line) => line.trim());
    expect(await lines()).toEqual(
      expect.arrayContaining([
        '技术合同成交额　连云区　亿元　2024年一季度',
        '技术合同成交额　连云区　亿元　2024年1—8月至2024年1—9月 (2)',
        '有效发明专利拥有量　连云区　件　2024年8月末至2024年9月末 (2)',
      ]),
    );
    expect(await lines('--language', 'en')).toContain('技术合同成交额  连云区  亿元  Jan–Aug 2024 to Jan–Sep 2024 (2)');
  });
});

describe('answers', () => {
  it('R-455 options answer what is open', async () => {
    const table = await readTable(OPEN, '--period', '2023年');
    expect(table.series[0]?.observations).toEqual([{ period: '2023', value: 5, status: 'normal', cell: 'B2' }]);
    expect((await runCommand('read', OPEN, '--period', '2023')).status).toBe(0);
  });

  it('R-455 an answer overrides nothing that the file states', async () => {
    const table = await readTable(GOOD, '--period', '1999', '--unit', '个', '--area', '江苏省');
    expect(table.series[0]).toMatchObject({
      unit: '件',
      area: '连云区',
      observations: [{ period: '2022' }, { period: '2023' }],
    });
  });

  it('R-455 an area is taken where none is stated', async () => {
    const path = write('noArea.csv', '指标,年份,单位,数值\n专利,2022,件,5\n专利,2023,件,6\n');
    expect((await readTable(path, '--area', '海州区')).series[0]?.area).toBe('海州区');
  });

  it('R-456 a report is a mapping for the next file of the same shape', async () => {
    const report = write(
      'saved.json',
      (await runCommand('read', '--json', OPEN, '--period', '2023', '--unit', '项')).out,
    );
    const table = await readTable(OPEN, '--mapping', report, '--period', '2024');
    expect(table.series[0]?.observations[0]?.period).toBe('2024');
  });

  it('R-769 of several saved mappings each file takes the one of its form, and a file of another form says so', async () => {
    const months = (name: string, value: number) =>
      write(name, `备注,街道,金额（万元）,项目数（项）\n甲,墟沟街道,${value}.5,1\n乙,云山街道,2.5,2\n`);
    const shares = write('分/占比.csv', '街道,研发占比（%）\n墟沟街道,0.371\n云山街道,0.26\n连云街道,0.5\n');
    const first = write('月/一月.csv', '街道,项目数（项）,金额（万元）\n墟沟街道,1,1.5\n云山街道,2,2.5\n');
    const both = JSON.parse((await runCommand('read', '--json', shares, first, '--period', '2023')).out) as {
      files: { shape: string; tables: { mapping: TableMapping }[] }[];
    };
    const [ofShares, ofMonths] = both.files.map(({ shape, tables }) => ({
      version: 1 as const,
      shape,
      tables: tables.map(({ mapping }) => mapping),
    }));
    const fraction = changeColumnRole(ofShares!, 0, 1, {
      role: 'value',
      measure: 'actual',
      at: { ...NOWHERE, indicator: '研发占比', unit: FRACTION },
    });
    const left = changeColumnRole(ofMonths!, 0, 2, { role: 'ignored', reason: 'byUser' });
    const saved = write('设置.json', packMappings([fraction, left].map((mapping) => ({ name: null, mapping }))));
    months('月/一月.csv', 9);
    const { files } = await readJson(
      join(folder, '分'),
      join(folder, '月'),
      GOOD,
      '--mapping',
      saved,
      '--period',
      '2024',
    );
    expect(files.map(({ name, mappingTaken }) => [name, mappingTaken])).toEqual([
      ['占比.csv', true],
      ['一月.csv', true],
      ['good.csv', false],
    ]);
    expect(files[0]?.tables[0]?.series[0]?.unit).toBe(FRACTION);
    expect(files[1]?.tables[0]?.series.map(({ indicator }) => indicator)).toEqual(['项目数', '项目数']);
    expect((await runCommand('read', GOOD, '--mapping', saved)).out).toContain('没有这种表格');
  });

  it('R-456 a file that is no mapping is refused before anything is read', async () => {
    const ran = await runCommand('read', GOOD, '--mapping', BROKEN);
    expect([ran.status, ran.out]).toEqual([2, '']);
  });

  it('R-455 one sheet may be chosen, and the others are named', async () => {
    const { files } = await readJson(GOOD, '--sheet', 'another');
    expect([files[0]?.status, files[0]?.refusal?.kind]).toEqual(['refused', 'noTable']);
  });
});

it('R-424 the day of a task list can be given', async () => {
  const lines = [
    '2024年重点任务清单,,,,,',
    '序号,重点任务,目标值,完成值,责任科室,完成时限',
    '1,高企认定,≥15家,9,高新,2024-12-31',
    '2,合同登记,≥100项,80,综合,2024-12-31',
  ];
  const path = write('tasks.csv', lines.join('\n'));
  expect((await runCommand('read', path)).status).toBe(1);
  const table = await readTable(path, '--period', '2024-09-30');
  expect(table.tasks.map(({ progress }) => progress?.asOf)).toEqual(['2024-09-30', '2024-09-30']);
  expect((await runCommand('read', path, '--period', '2024-09-30')).status).toBe(0);
});
