// A report as a DOCX file. Law: the same report gives the same bytes but for the workbooks' own dates.
import { zipSync, type Zippable } from 'fflate';
import type { Words } from '../../../words/zh';
import { chartWorkbook } from '../../slides/chartWorkbook';
import { chartXml } from '../../slides/chartXml';
import {
  contentTypesXml,
  type PartTypes,
  propertiesParts,
  type Relationship,
  relationshipsXml,
} from '../../slides/packageXml';
import { partOf } from '../../slides/xml';
import type { Report, ReportChart } from '../report';
import { forPage } from './chartFrameXml';
import { writeDocument } from './documentXml';
import { fontTableXml, footerXml, headerXml, settingsXml } from './framePartsXml';
import { commentsXml } from './remarks';
import { stylesXml } from './stylesXml';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PART_TYPES: PartTypes = [
  [/^word\/document\.xml$/, `${WORD}.document.main+xml`],
  [/^word\/styles\.xml$/, `${WORD}.styles+xml`],
  [/^word\/settings\.xml$/, `${WORD}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${WORD}.fontTable+xml`],
  [/^word\/comments\.xml$/, `${WORD}.comments+xml`],
  [/^word\/header\d+\.xml$/, `${WORD}.header+xml`],
  [/^word\/footer\d+\.xml$/, `${WORD}.footer+xml`],
  [/^word\/charts\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

const ZIP_TIME = new Date(2000, 0, 1);

type Parts = Record<string, Uint8Array>;

/** `made`: the moment in UTC, "2024-01-10T09:12:00Z". */
export async function writeReport(report: Report, made: string, words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const { document, charts, remarks } = writeDocument(report, words);
  const title = report.title.map(({ text }) => text).join('');
  const parts: Parts = {
    '_rels/.rels': linksPart([
      link('rId1', 'officeDocument', 'word/document.xml'),
      link('rId2', 'core-properties', 'docProps/core.xml'),
      link('rId3', 'extended-properties', 'docProps/app.xml'),
    ]),
    'word/document.xml': partOf(document),
    'word/_rels/document.xml.rels': linksPart([
      link('rIdStyles', 'styles', 'styles.xml'),
      link('rIdSettings', 'settings', 'settings.xml'),
      link('rIdFonts', 'fontTable', 'fontTable.xml'),
      link('rIdComments', 'comments', 'comments.xml'),
      link('rIdHeader', 'header', 'header1.xml'),
      link('rIdOdd', 'footer', 'footer1.xml'),
      link('rIdEven', 'footer', 'footer2.xml'),
      ...charts.map((_, at) => link(`rIdChart${at + 1}`, 'chart', `charts/chart${at + 1}.xml`)),
    ]),
    'word/styles.xml': partOf(stylesXml()),
    'word/settings.xml': partOf(settingsXml()),
    'word/fontTable.xml': partOf(fontTableXml()),
    'word/comments.xml': partOf(commentsXml(remarks, made, words)),
    'word/header1.xml': partOf(headerXml(report.warning)),
    'word/footer1.xml': partOf(footerXml(false)),
    'word/footer2.xml': partOf(footerXml(true)),
    ...propertiesParts(title, made),
  };
  for (const [at, chart] of charts.entries()) Object.assign(parts, await chartParts(chart, at + 1));
  return zipped(parts);
}

async function chartParts({ chart }: ReportChart, number: number): Promise<Parts> {
  return {
    [`word/charts/chart${number}.xml`]: partOf(forPage(chartXml(chart))),
    [`word/charts/_rels/chart${number}.xml.rels`]: linksPart([
      link('rId1', 'package', `../embeddings/workbook${number}.xlsx`),
    ]),
    [`word/embeddings/workbook${number}.xlsx`]: await chartWorkbook(chart),
  };
}

function zipped(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Zippable = { '[Content_Types].xml': partOf(contentTypesXml(Object.keys(parts), PART_TYPES)) };
  // Workbooks are packed already.
  for (const [path, bytes] of Object.entries(parts)) files[path] = [bytes, { level: path.endsWith('.xlsx') ? 0 : 6 }];
  return zipSync(files, { mtime: ZIP_TIME });
}

function linksPart(list: readonly Relationship[]): Uint8Array {
  return partOf(relationshipsXml(list));
}

function link(id: string, type: string, target: string): Relationship {
  return { id, type, target };
}
