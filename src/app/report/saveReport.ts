// Makes the file of a report and hands it to the browser's downloads. Loaded when first used.
import { DOCX_TYPE, writeReport } from '../../export/report/docx/writeReport';
import type { Report } from '../../export/report/report';
import { reportMarkdown } from '../../export/report/reportMarkdown';
import { fileName } from '../../export/fileName';
import type { Words } from '../../words/zh';
import { saveFile } from '../controls/saveFile';
import { todayIso } from '../words/localTime';

export type ReportFormat = 'docx' | 'md';

/** The name it was saved under. */
export async function saveReport(report: Report, format: ReportFormat, words: Words): Promise<string> {
  const title = report.title.map(({ text }) => text).join('');
  const name = fileName([title, report.kind === 'bulletin' ? report.subtitle : ''], todayIso(), format);
  saveFile(await contentOf(report, format, words), name);
  return name;
}

async function contentOf(report: Report, format: ReportFormat, words: Words): Promise<Blob> {
  if (format === 'md') return new Blob([reportMarkdown(report, words)], { type: 'text/markdown;charset=utf-8' });
  const made = `${new Date().toISOString().slice(0, 19)}Z`;
  return new Blob([await writeReport(report, made, words)], { type: DOCX_TYPE });
}
