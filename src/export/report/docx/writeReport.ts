// A report as a DOCX file. Law: the same report gives the same bytes but for the workbooks' own dates.
import type { Words } from '../../../words/zh';
import { chartParts, link, linksPart, type Parts, rootParts, zipPackage } from '../../slides/officePackage';
import { type PartTypes, propertiesParts } from '../../slides/packageXml';
import { partOf } from '../../slides/xml';
import type { Report } from '../report';
import { pageChartLook } from './pageChartLook';
import { writeDocument } from './documentXml';
import { fontTableXml, footerXml, headerXml, settingsXml } from './framePartsXml';
import { commentsXml } from './remarks';
import { stylesXml } from './stylesXml';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const WORD_PARTS: PartTypes = [
  [/^word\/document\.xml$/, `${WORD}.document.main+xml`],
  [/^word\/styles\.xml$/, `${WORD}.styles+xml`],
  [/^word\/settings\.xml$/, `${WORD}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${WORD}.fontTable+xml`],
  [/^word\/comments\.xml$/, `${WORD}.comments+xml`],
  [/^word\/header\d+\.xml$/, `${WORD}.header+xml`],
  [/^word\/footer\d+\.xml$/, `${WORD}.footer+xml`],
];

/** `made`: the moment in UTC, "2024-01-10T09:12:00Z". */
export async function writeReport(report: Report, made: string, words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const { document, charts, remarks } = writeDocument(report, words);
  const title = report.title.map(({ text }) => text).join('');
  const parts: Parts = {
    ...rootParts('word/document.xml'),
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
  for (const [at, { chart }] of charts.entries()) {
    Object.assign(parts, await chartParts('word', `${at + 1}`, chart, pageChartLook));
  }
  return zipPackage(parts, WORD_PARTS);
}
