import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { indexKnown } from '../../../src/analysis/known';
import { overviewRows } from '../../../src/analysis/overview';
import { annualReport } from '../../../src/export/report/annualReport';
import type { Report } from '../../../src/export/report/report';
import type { ReportAsked } from '../../../src/export/report/reportAsked';
import { reportMarkdown } from '../../../src/export/report/reportMarkdown';
import { reportPieces, reportTally } from '../../../src/export/report/reportTally';
import { isoDate, period } from '../../../src/model/period';
import { en } from '../../../src/words/en';
import { zh } from '../../../src/words/zh';
import { projectRoot } from '../../sourceFiles';
import { expectGoldenText } from '../expectGoldenText';
import { blockText, demoAsked, textsOf, wholeText } from './demoReport';

let asked: ReportAsked;
let report: Report;

beforeAll(async () => {
  asked = await demoAsked();
  report = annualReport(asked, { year: 2023, withCharts: false, lastYear: null }, zh);
});

function tableOf({ attachments }: Report): readonly (readonly string[])[] {
  const table = attachments[0]?.blocks.find(({ kind }) => kind === 'table');
  return table?.kind === 'table' ? table.rows : [];
}

describe('the annual report', () => {
  it('R-1352 has the four parts of the bureau, in their order', () => {
    expect(report.parts.map(({ title }) => title.map(({ text }) => text).join(''))).toEqual([
      '一、主要负责人履行推进法治建设第一责任人情况',
      '二、主要举措和成效',
      '三、存在的不足和原因',
      '四、2024年度推进法治政府建设的主要安排',
    ]);
    expect(wholeText(report)).toMatch(/^连云区科技局2023年度法治政府建设情况报告\n/);
  });

  it('R-1353 says both golden sentences character by character, each a paragraph', () => {
    expect(textsOf(report, 1)).toEqual(
      expect.arrayContaining([
        '2023年完成外国人来华工作许可预审121项，推荐申报省人才项目1项，入选市“花果山英才计划”创新项目2项，获批省“科技副总”6人，市级工程技术研究中心4家。',
        '对2022年获批的10家新认定高企、4家再次认定高企兑现奖补资金460万元；阿捷斯环保科技、深蓝远洋渔业2家企业入选2023年江苏省民营科技企业，连云港鸿云实业有限公司入选市瞪羚企业，9家企业通过高企认证，引进3家市外高新技术企业。',
      ]),
    );
  });

  it('R-1354 names the source of every number that it took from the workspace, with its file', () => {
    const numbers = reportPieces(report).filter(({ on }) => on.length > 0);
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers.filter(({ source }) => source === '')).toEqual([]);
    const permits = numbers.find(({ text }) => text === '121');
    expect(permits?.source).toMatch(/^外国人来华工作许可预审件数（RC06），2023年，121项；数据文件：.+\.(csv|xlsx)/);
  });

  it('R-1355 leaves to a person what only a person can judge, and marks it', () => {
    const [chief] = report.parts[0]?.blocks ?? [];
    expect(chief?.kind === 'paragraph' && chief.pieces.map(({ mark }) => mark)).toEqual(['write']);
    expect(reportTally(report)).toMatchObject({ toWrite: 5, toCheck: 0 });
  });

  it('R-1356 takes the shortcomings from tasks that were not met, and counts those that could not be assessed', () => {
    const texts = textsOf(report, 2);
    expect(texts[0]).toMatch(/^1\.技术合同成交额未完成：完成36,280万元，目标≥40,000万元，完成率90\.7%。/);
    expect(texts[1]).toMatch(/^2\.普法覆盖企业数（去重）未完成：完成103家，目标≥130家，完成率79\.2%。.*目标≥140家。$/);
    expect(texts[2]).toBe('另有2项任务年末未能评估：R&D经费占GDP比重（待公布）、规范性文件合法性审核率（未发生）。');
  });

  it('R-1356 says problems, remedies and next steps as the list has them', () => {
    const tasks = asked.index.known.tasks.map((task) =>
      task.list.includes('2023') && task.number === '12'
        ? {
            ...task,
            progress: task.progress.map((one) => ({ ...one, problems: '覆盖面窄', nextStep: '进园区宣讲。' })),
            remedies: [
              { shortcoming: '宣传不够', measure: '增加场次', due: null, doneOn: null, before: 103, after: 146 },
            ],
          }
        : task,
    );
    const known = indexKnown({ ...asked.index.known, tasks });
    const changed = annualReport({ ...asked, index: known }, { year: 2023, withCharts: false, lastYear: null }, zh);
    expect(textsOf(changed, 2)[1]).toContain(
      '存在问题：覆盖面窄。宣传不够。整改措施：增加场次，整改前103家，整改后146家。下一步：进园区宣讲。',
    );
  });

  it('R-1357 plans what the next list asks for, and says so where there is none', () => {
    const plans = textsOf(report, 3);
    expect(plans).toHaveLength(14);
    expect(plans[0]).toBe('1.高企认定。目标≥15家，2024年12月31日前完成，责任科室：高新。');
    const last = annualReport(asked, { year: 2024, withCharts: false, lastYear: null }, zh);
    expect(textsOf(last, 3)).toEqual(['［工作区没有2025年的任务清单，请填写主要安排］']);
  });

  it('R-1358 has a table of all indicators with values or targets; what is missing says why and is never zero', () => {
    const rows = new Map(tableOf(report).map((row) => [row[0], row]));
    expect(rows.get('技术合同成交额')).toEqual([
      '技术合同成交额',
      '万元',
      '29,350',
      '36,280',
      '+23.6%',
      '≥40,000万元',
      '90.7%',
    ]);
    expect(rows.get('引进市外高新技术企业数')?.slice(2, 4)).toEqual(['无数据', '3']);
    expect(rows.get('规范性文件合法性审核率')?.[3]).toBe('未发生');
    expect(rows.get('外国人工作许可按时办结率')?.[3]).toBe('100.0（取自任务清单）');
  });

  it('R-1358 names what the table leaves out, so that every indicator is either in it or counted', () => {
    const early = annualReport(asked, { year: 2019, withCharts: false, lastYear: null }, zh);
    const note = textsOf({ ...early, parts: early.attachments }, 0)[1] ?? '';
    const [, count = '0'] = /^另有(\d+)项指标没有2019年的数值/.exec(note) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    const known = overviewRows(asked.index, asked.area, period('2019'), isoDate('2019-12-31'));
    expect(tableOf(early).length + Number(count)).toBe(known.length);
  });

  it('R-1359 lets what a person reworded stand, and tells what is generated now', () => {
    const place = reportPlaceOf('2023年完成');
    const sentences = [{ id: place, text: '办理预审一百二十一项。', generated: '', language: 'zh' as const }];
    const changed = annualReport({ ...asked, sentences }, { year: 2023, withCharts: false, lastYear: null }, zh);
    const piece = reportPieces(changed).find(({ mark }) => mark === 'edited');
    expect(piece?.text).toBe('办理预审一百二十一项。');
    expect(piece?.remark).toContain('2023年完成外国人来华工作许可预审121项');
  });

  it('R-1360 of a workspace that knows nothing of the year has no number of it', () => {
    const empty = annualReport(asked, { year: 2011, withCharts: true, lastYear: null }, zh);
    const written = reportPieces(empty).filter(({ on }) => on.length > 0);
    expect(written).toEqual([]);
    expect(textsOf(empty, 1)).toEqual(['［2011年没有可以成句的数据，请填写］']);
    expect(tableOf(empty)).toEqual([]);
  });

  it('R-1352 looks as its golden text', () => {
    expectGoldenText('report/golden/annual-2023.md.txt', reportMarkdown(report, zh));
  });

  it('R-1352 has an English twin', () => {
    const english = annualReport(asked, { year: 2023, withCharts: true, lastYear: null }, en);
    expect(english.parts).toHaveLength(4);
    expect(wholeText(english)).toContain('121 pre-reviews of work permits for foreigners');
  });
});

function reportPlaceOf(start: string): string {
  const blocks = report.parts.flatMap((part) => part.blocks);
  const found = blocks.find((block) => block.kind === 'paragraph' && blockText(block).startsWith(start));
  if (found?.kind !== 'paragraph' || found.place === null) throw new Error(start);
  return found.place;
}

// The bureau's own report of 2023 is not part of the project.
const published = join(projectRoot, '../shared/domain/report-2023.txt');

test.skipIf(!existsSync(published))(
  'R-1361 every counted figure of the published report of 2023 comes out of the demo',
  () => {
    const text = readFileSync(published, 'utf8');
    const counted = [...text.matchAll(/\d+(?:项|人|家|万元)/g)].map(([figure]) => figure);
    expect(counted).toEqual([
      '121项',
      '1项',
      '2项',
      '6人',
      '4家',
      '10家',
      '4家',
      '460万元',
      '2家',
      '9家',
      '3家',
      '2家',
    ]);
    const made = wholeText(report);
    expect(counted.filter((figure) => !made.includes(figure))).toEqual([]);
    const years = [...text.matchAll(/(?<!\d|-)20\d\d(?=年)(?!年）)/g)].map(([year]) => year);
    expect(years.filter((year) => !made.includes(`${year}年`))).toEqual([]);
    // What is left are numbers of paragraphs and the years in the name of a plan: judgements, not figures.
    const rest = text.replace(/\d+(?:项|人|家|万元)/g, '').replace(/20\d\d(?=年)/g, '');
    expect(rest.match(/\d+/g)?.filter((number) => number.length > 1)).toEqual(['2021']);
  },
);
