// The document of a report: title, parts, signature, attachments on pages of their own.
import { tag, type Xml } from '../../slides/xml';
import { textWidth } from '../../../chart/textWidth';
import type { Words } from '../../../words/zh';
import type { Report, ReportBlock, ReportChart, ReportPart, ReportPiece } from '../report';
import { chartFrameXml } from './chartFrameXml';
import { MARKS, PAGE } from './pageLook';
import { type Remarks, remarkOf, withRemark } from './remarks';
import { tableXml } from './tableXml';
import { paragraphOf, runOf, valued, WORD_NAMES } from './wordXml';

export interface WrittenDocument {
  readonly document: Xml;
  /** In the order of their parts. */
  readonly charts: readonly ReportChart[];
  readonly remarks: Remarks;
}

export function writeDocument(report: Report, words: Words): WrittenDocument {
  const charts: ReportChart[] = [];
  const remarks: Remarks = [];
  const runs = (pieces: readonly ReportPiece[]) =>
    pieces.flatMap((piece) => withRemark([runOf(piece.text, lookOf(piece))], remarkOf(piece, words), remarks));
  const block = (one: ReportBlock): Xml[] => {
    switch (one.kind) {
      case 'section':
        return [paragraphOf('Heading2', [runOf(one.title)])];
      case 'paragraph':
        return [paragraphOf(one.look === 'note' ? 'Note' : 'Normal', runs(one.pieces))];
      case 'table':
        return tableXml(one);
      case 'chart':
        charts.push(one);
        return chartFrameXml(one, charts.length);
    }
  };
  const part = ({ title, blocks }: ReportPart): Xml[] => [
    paragraphOf('Heading1', runs(title)),
    ...blocks.flatMap(block),
  ];
  const attachment = ({ title, blocks }: ReportPart): Xml[] => [
    paragraphOf('AttachmentTitle', runs(title), [tag('w:pageBreakBefore')]),
    ...blocks.flatMap(block),
  ];
  const document = tag(
    'w:document',
    WORD_NAMES,
    tag(
      'w:body',
      {},
      paragraphOf('Title', titleRuns(report.title, runs)),
      report.subtitle === '' ? null : paragraphOf('Subtitle', [runOf(report.subtitle)]),
      report.opening.flatMap(block),
      report.parts.flatMap(part),
      signature(report.signature),
      report.attachments.flatMap(attachment),
      sectionXml(),
    ),
  );
  return { document, charts, remarks };
}

/** Characters of the title that fit on a line; a longer one is broken behind the name of the office. */
const TITLE_WIDTH = 20;

function titleRuns(title: readonly ReportPiece[], runs: (pieces: readonly ReportPiece[]) => Xml[]): Xml[] {
  const width = textWidth(title.map(({ text }) => text).join(''), 1);
  if (width <= TITLE_WIDTH || title.length < 2) return runs(title);
  return [...runs(title.slice(0, 1)), tag('w:r', {}, tag('w:br')), ...runs(title.slice(1))];
}

function lookOf({ mark }: ReportPiece): Xml[] {
  return mark === 'none' || mark === 'edited' ? [] : [valued('w:highlight', MARKS[mark])];
}

/** Four characters in from the right, a line below the text. */
function signature(lines: readonly string[]): Xml[] {
  return lines.map((line, at) =>
    paragraphOf(
      'Signature',
      [runOf(line)],
      [
        ...(at === 0 ? [tag('w:keepNext'), tag('w:spacing', { 'w:before': 560 })] : []),
        tag('w:ind', { 'w:rightChars': 400, 'w:right': 1280, 'w:firstLineChars': 0, 'w:firstLine': 0 }),
      ],
    ),
  );
}

function sectionXml(): Xml {
  const { width, height, ...margins } = PAGE;
  const sides = Object.entries(margins).map(([side, size]) => [`w:${side}`, size] as const);
  const reference = (name: string, type: string, id: string) => tag(name, { 'w:type': type, 'r:id': id });
  return tag(
    'w:sectPr',
    {},
    reference('w:headerReference', 'even', 'rIdHeader'),
    reference('w:headerReference', 'default', 'rIdHeader'),
    reference('w:footerReference', 'even', 'rIdEven'),
    reference('w:footerReference', 'default', 'rIdOdd'),
    tag('w:pgSz', { 'w:w': width, 'w:h': height }),
    tag('w:pgMar', { ...Object.fromEntries(sides), 'w:gutter': 0 }),
  );
}
