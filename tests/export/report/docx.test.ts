import { beforeAll, describe, expect, test } from 'vitest';
import { annualReport } from '../../../src/export/report/annualReport';
import { bulletin } from '../../../src/export/report/bulletin';
import { writeReport } from '../../../src/export/report/docx/writeReport';
import type { Report } from '../../../src/export/report/report';
import type { ReportAsked } from '../../../src/export/report/reportAsked';
import { reportMarkdown } from '../../../src/export/report/reportMarkdown';
import { reportPieces } from '../../../src/export/report/reportTally';
import { period } from '../../../src/model/period';
import { zh } from '../../../src/words/zh';
import { canDraw, drawFiles, withoutSpaces } from '../officePictures';
import { checkSchemas, hasSchemas } from '../ooxmlSchemas';
import { expectGoldenText, tidyXml } from '../expectGoldenText';
import {
  faultOf,
  type PackageParts,
  partsOf,
  relationTargets,
  textOf,
  untypedPaths,
  workbookAt,
  xmlPaths,
} from '../slides/readPackage';
import { demoAsked } from './demoReport';

const MADE = '2024-01-15T08:00:00Z';
let asked: ReportAsked;
let report: Report;
let bytes: Uint8Array;
let parts: PackageParts;

beforeAll(async () => {
  asked = await demoAsked();
  report = annualReport(asked, { year: 2023, withCharts: true, lastYear: null }, zh);
  bytes = await writeReport(report, MADE, zh);
  parts = partsOf(bytes);
});

function quarterly(): Report {
  return bulletin(asked, period('2024-Q3'), zh);
}

describe('a report is whole', () => {
  test('R-1362 every part is well formed, typed, and every relationship leads to one', () => {
    expect(xmlPaths(parts).flatMap((path) => faultOf(textOf(parts, path)) ?? [])).toEqual([]);
    expect(relationTargets(parts).filter((path) => !parts.has(path))).toEqual([]);
    expect(untypedPaths(parts)).toEqual([]);
  });

  test.skipIf(!hasSchemas)('R-1363 every part follows its schema', () => {
    const checked = xmlPaths(parts).filter((path) => /^word\/.*\.xml$/.test(path));
    checkSchemas(parts, checked, (path) => (path.startsWith('word/charts/') ? 'dml-chart.xsd' : 'wml.xsd'));
    expect(checked).toHaveLength(10);
  });

  test('R-1324 charts in a document state their colours, and their letters are those of a page', () => {
    const charts = xmlPaths(parts).filter((path) => path.startsWith('word/charts/chart'));
    expect(charts.length).toBeGreaterThan(0);
    for (const path of charts) {
      const xml = textOf(parts, path);
      expect(xml).toContain('<a:srgbClr val="0B7F8A"/>');
      expect(xml).not.toContain('schemeClr');
      for (const [, size] of xml.matchAll(/ sz="(\d+)"/g)) expect(Number(size)).toBe(880);
    }
  });

  test('R-1362 the same report gives the same document', async () => {
    const again = partsOf(await writeReport(report, MADE, zh));
    for (const path of xmlPaths(parts)) expect(textOf(again, path)).toBe(textOf(parts, path));
  });

  test('R-1362 looks as its golden document', async () => {
    const made = partsOf(await writeReport(quarterly(), MADE, zh));
    expectGoldenText('report/golden/bulletin-2024-Q3.xml', tidyXml(textOf(made, 'word/document.xml')));
  });
});

describe('a report looks as official documents do', () => {
  test('R-1364 fonts, sizes, lines and margins are those of official documents, each font with stand-ins', () => {
    const styles = textOf(parts, 'word/styles.xml');
    const styleOf = (id: string) =>
      styles.split('<w:style ').find((style) => style.includes(`w:styleId="${id}"`)) ?? '';
    expect(styleOf('Title')).toMatch(/w:eastAsia="方正小标宋简体".*<w:sz w:val="44"\/>/);
    expect(styleOf('Normal')).toMatch(
      /w:line="560" w:lineRule="exact".*w:firstLineChars="200".*仿宋_GB2312.*<w:sz w:val="32"\/>/,
    );
    expect(styleOf('Heading1')).toContain('w:eastAsia="黑体"');
    expect(styleOf('Heading2')).toContain('w:eastAsia="楷体_GB2312"');
    const fonts = textOf(parts, 'word/fontTable.xml');
    for (const [name, stand] of [
      ['方正小标宋简体', '华文中宋'],
      ['仿宋_GB2312', '仿宋'],
      ['楷体_GB2312', '楷体'],
    ]) {
      expect(fonts).toMatch(new RegExp(`<w:font w:name="${name}"><w:altName w:val="[^"]*${stand}`));
    }
    expect(textOf(parts, 'word/document.xml')).toContain(
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"',
    );
  });

  test('R-1364 page numbers stand at the outer edge of both sides', () => {
    expect(textOf(parts, 'word/footer1.xml')).toMatch(/w:jc w:val="right".*— .*PAGE.* —/);
    expect(textOf(parts, 'word/footer2.xml')).toMatch(/w:jc w:val="left".*— .*PAGE.* —/);
    expect(textOf(parts, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  test('R-1365 every number has one comment with its source, every marked piece one with its reason', () => {
    const noted = reportPieces(report).filter(({ source, remark }) => source !== '' || remark !== '');
    const comments = textOf(parts, 'word/comments.xml').match(/<w:comment /g) ?? [];
    const document = textOf(parts, 'word/document.xml');
    expect(comments).toHaveLength(noted.length);
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      const ids = [...document.matchAll(new RegExp(`<w:${mark} w:id="(\\d+)"/>`, 'g'))].map(([, id]) => Number(id));
      expect(ids).toEqual(noted.map((_, at) => at));
    }
    expect(document.match(/<w:highlight w:val="lightGray"\/>/g)).toHaveLength(5);
  });

  test('R-1366 charts are native, described, and hold the values of the workspace', async () => {
    expect(textOf(parts, 'word/document.xml')).toMatch(/<wp:docPr id="1" name="[^"]+" descr="柱形图：/);
    expect((await workbookAt(parts, 'word/embeddings/workbook1.xlsx')).at(-1)).toEqual(['2023年', 3.628, 4]);
    expect((await workbookAt(parts, 'word/embeddings/workbook2.xlsx')).at(-1)).toEqual(['2023年末', 34]);
  });

  test('R-1367 demo figures say so on every page', () => {
    expect(textOf(parts, 'word/header1.xml')).toContain('演示数据，非真实统计');
    expect(reportMarkdown(report, zh)).toContain('> 演示数据，非真实统计');
  });
});

describe('a bulletin', () => {
  test('R-1368 says how tasks stand, what needs attention, red first, and the indicators with targets', () => {
    const said = reportMarkdown(quarterly(), zh);
    expectGoldenText('report/golden/bulletin-2024-Q3.md.txt', said);
    expect(said.indexOf('（红灯）')).toBeLessThan(said.indexOf('（黄灯）'));
    expect(said).toContain('14项重点任务中完成3项、绿灯7项、黄灯1项、红灯2项、不适用1项。');
    expect(said).toContain(
      '版面所限，另有3项指标没有列出：外国人来华工作许可预审件数、技术合同认定登记项数、普法服务企业（家次）。',
    );
  });

  test.skipIf(!canDraw)(
    'R-1369 is one page, and the report opens, no page of it blank',
    { timeout: 120_000 },
    async () => {
      const drawn = drawFiles('report', {
        'annual.docx': bytes,
        'bulletin.docx': await writeReport(quarterly(), MADE, zh),
      });
      expect(drawn['bulletin.docx']).toHaveLength(1);
      const pages = drawn['annual.docx'] ?? [];
      expect(pages.length).toBeGreaterThan(8);
      expect(pages.filter(({ ink }) => ink < 0.005)).toEqual([]);
      const said = pages.map(({ text }) => text).join('');
      for (const { title } of report.parts)
        expect(said).toContain(withoutSpaces(title.map(({ text }) => text).join('')));
    },
  );
});
