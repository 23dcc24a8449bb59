import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { annualReport } from '../../../src/export/report/annualReport';
import { writeReport } from '../../../src/export/report/docx/writeReport';
import type { Report, ReportPiece } from '../../../src/export/report/report';
import type { ReportAsked } from '../../../src/export/report/reportAsked';
import { reportPieces } from '../../../src/export/report/reportTally';
import { readParagraphs } from '../../../src/intake/read/readParagraphs';
import { zh } from '../../../src/words/zh';
import { projectRoot } from '../../sourceFiles';
import { demoAsked, textsOf, wholeText } from './demoReport';

let asked: ReportAsked;

beforeAll(async () => {
  asked = await demoAsked('2025-01-15');
});

function rewritten(...lines: string[]): Report {
  return annualReport(asked, { year: 2024, withCharts: false, lastYear: lines }, zh);
}

/** The pieces of one paragraph of last year, rewritten. */
function piecesOf(text: string): readonly ReportPiece[] {
  const [opening] = rewritten('上年报告标题', text).opening;
  return opening?.kind === 'paragraph' ? opening.pieces : [];
}

function marked(text: string): string {
  return piecesOf(text)
    .map((piece) => (piece.mark === 'none' ? piece.text : `<${piece.mark} ${piece.text}>`))
    .join('');
}

describe('the wording of last year', () => {
  it.each([
    [
      '完成外国人来华工作许可预审121项，推荐申报省人才项目1项。',
      '完成外国人来华工作许可预审<changed 138>项，推荐申报省人才项目<changed 3>项。',
    ],
    ['市级工程技术研究中心4家。', '市级工程技术研究中心4家。'],
    ['2023年，根据2024年安排，对2022年的工作', '<changed 2024>年，根据<changed 2025>年安排，对<changed 2023>年的工作'],
    ['全年外国人来华工作许可预审达到121项。', '全年外国人来华工作许可预审达到<changed 138>项。'],
    ['技术合同成交额3.63亿元，', '技术合同成交额<changed 4.39>亿元，'],
    ['兑现高企奖补资金兑现额460万元', '兑现高企奖补资金兑现额<changed 285>万元'],
    ['召开专题会议121次', '召开专题会议<check 121>次'],
    ['建成各类载体121项', '建成各类载体<check 121>项'],
    ['(2021-2025年）方案', '(<check 2021-2025>年）方案'],
    ['江苏三吉利化工股份有限公司获第四届大赛奖', '<check 江苏三吉利化工股份有限公司>获<check 第四届>大赛奖'],
    ['培训三十场，作为一项工作', '培训<check 三十场>，作为一项工作'],
    ['3. 优化营商环境', '3. 优化营商环境'],
  ])('R-1377 %s', (was, now) => {
    expect(marked(was)).toBe(now);
  });

  it('R-1377 tells of a changed figure what it was and where it comes from', () => {
    const piece = piecesOf('推荐申报省人才项目1项').find(({ mark }) => mark === 'changed');
    expect(piece?.remark).toBe('上年报告为“1”');
    expect(piece?.source).toMatch(/^推荐申报省人才项目数（RC01），2024年，3项/);
  });

  it('R-1377 keeps no number in silence, whatever the text', () => {
    const part = fc.constantFrom(
      '技术合同成交额',
      '高企',
      '家',
      '项',
      '万元',
      '年',
      '，',
      '。',
      '第',
      '-',
      '12',
      '4',
      '2023',
      '36,280',
      '３',
      '.',
    );
    const paragraph = fc.array(part, { maxLength: 14 }).map((parts) => `报告${parts.join('')}`);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 20, maxLength: 20 }), (paragraphs) => {
        const pieces = rewritten('上年报告标题', ...paragraphs).opening.flatMap((block) =>
          block.kind === 'paragraph' ? block.pieces : [],
        );
        const silent = pieces.filter(({ mark, on }) => mark === 'none' && on.length === 0);
        expect(silent.filter(({ text }) => /\p{Nd}/u.test(text))).toEqual([]);
      }),
      { seed: 1377, numRuns: 10 },
    );
  });

  it('R-1378 keeps parts, headings and paragraphs in order and adds what there is beyond them', () => {
    const report = rewritten(
      '某局2023年度报告',
      '开头。',
      '一、学习',
      '学法。',
      '二、成效',
      '引进3家市外高新技术企业。',
      '2024年1月5日',
    );
    expect(report.parts.map(({ title }) => title.map(({ text }) => text).join(''))).toEqual([
      '一、学习',
      '二、成效',
      '三、存在的不足和原因',
      '四、2025年度推进法治政府建设的主要安排',
    ]);
    expect(textsOf(report, 0)).toEqual(['学法。']);
    expect(textsOf(report, 1).slice(0, 2)).toEqual(['引进2家市外高新技术企业。', '以下由本年数据生成，供选用']);
    expect(wholeText(report)).toMatch(/^某局2024年度报告\n开头。\n/);
    expect(wholeText(report)).not.toContain('1月5日');
  });
});

describe('the file of last year', () => {
  it('R-1379 is a Word document that was saved before, or text of any encoding', async () => {
    const before = annualReport(asked, { year: 2023, withCharts: false, lastYear: null }, zh);
    const bytes = await writeReport(before, '2024-01-15T08:00:00Z', zh);
    const lines = readParagraphs({ name: '2023.docx', bytes }) ?? [];
    expect(lines).toContain(textsOf(before, 1)[1]);
    expect(reportPieces(rewritten(...lines)).some(({ text, mark }) => text === '138' && mark === 'changed')).toBe(true);
    // "高企" in GB 18030.
    expect(readParagraphs({ name: 'a.txt', bytes: new Uint8Array([0xb8, 0xdf, 0xc6, 0xf3]) })).toEqual(['高企']);
  });

  it('R-1379 is refused where it is neither', () => {
    const [zip, binary] = [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), new Uint8Array([0, 1, 2, 0, 0, 255, 254, 0, 7])];
    for (const bytes of [zip, binary]) expect(readParagraphs({ name: 'x', bytes })).toBeNull();
  });
});

// The bureau's own report of 2023 is not part of the project.
const published = join(projectRoot, '../shared/domain/report-2023.txt');

test.skipIf(!existsSync(published))('R-1377 the published report of 2023 becomes that of 2024', () => {
  const report = rewritten(...readFileSync(published, 'utf8').split('\n'));
  const text = wholeText(report);
  expect(text).toContain(
    '2024年完成外国人来华工作许可预审138项，推荐申报省人才项目3项，入选市“花果山英才计划”创新项目3项，获批省“科技副总”8人，市级工程技术研究中心4家。',
  );
  expect(text).toContain('对2023年获批的6家新认定高企、3家再次认定高企兑现奖补资金285万元；');
  const checked = reportPieces(report).filter(({ mark }) => mark === 'check');
  expect(checked.map((piece) => piece.text)).toEqual([
    '2021-2025',
    '江苏筑港建设集团有限公司',
    '2',
    '第四届',
    '江苏三吉利化工股份有限公司',
  ]);
});
