// A report as Markdown: sources as footnotes, what was changed strong, what is to be looked at in brackets behind it.
// Law: text stays text: nothing that people wrote becomes markup, HTML or a link.
import { workbookRows } from '../slides/chartWorkbook';
import type { Words } from '../../words/zh';
import type { PieceMark, Report, ReportBlock, ReportChart, ReportPart, ReportPiece, ReportTable } from './report';

export function reportMarkdown(report: Report, words: Words): string {
  const notes = new Map<string, number>();
  const write = (pieces: readonly ReportPiece[]) => pieces.map((piece) => pieceText(piece, notes, words)).join('');
  const lines = [
    `# ${write(report.title)}`,
    report.warning === '' ? '' : `> ${escaped(report.warning)}`,
    escaped(report.subtitle),
    ...report.opening.map((block) => blockText(block, write)),
    ...report.parts.flatMap((part) => partLines(part, write)),
    ...report.signature.map(escaped),
    ...report.attachments.flatMap((part) => partLines(part, write)),
    notesText(notes, words),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

type PiecesWriter = (pieces: readonly ReportPiece[]) => string;

/** Numbers of sources in the order in which they are met; the same source has the same number. */
type Footnotes = Map<string, number>;

function noteMark(notes: Footnotes, source: string): string {
  const number = notes.get(source) ?? notes.size + 1;
  notes.set(source, number);
  return `[^${number}]`;
}

function notesText(notes: Footnotes, words: Words): string {
  if (notes.size === 0) return '';
  const said = [...notes].map(([source, number]) => `[^${number}]: ${escaped(source)}`);
  return [`## ${words.report.footnotes}`, ...said].join('\n\n');
}

function partLines({ title, blocks }: ReportPart, write: PiecesWriter): string[] {
  return [`## ${write(title)}`, ...blocks.map((block) => blockText(block, write))];
}

function blockText(block: ReportBlock, write: PiecesWriter): string {
  switch (block.kind) {
    case 'section':
      return `### ${escaped(block.title)}`;
    case 'paragraph':
      return lineStart(write(block.pieces));
    case 'table':
      return tableText(block);
    case 'chart':
      return chartText(block);
  }
}

function pieceText({ text, source, mark, remark }: ReportPiece, notes: Footnotes, words: Words): string {
  const shown = mark === 'changed' ? `**${escaped(text)}**` : escaped(text);
  const note = source === '' ? '' : noteMark(notes, source);
  return `${shown}${note}${markText(mark, remark, words)}`;
}

/** What is to be written says so itself. */
function markText(mark: PieceMark, remark: string, { report }: Words): string {
  if (mark === 'none' || mark === 'write') return '';
  return `〔${escaped(remark === '' ? report.mark[mark] : remark)}〕`;
}

function tableText({ caption, columns, rows }: ReportTable): string {
  const head = columns.map(({ label }) => label);
  const rule = columns.map(({ isNumber }) => (isNumber ? '---:' : '---'));
  const table = [rowText(head), `| ${rule.join(' | ')} |`, ...rows.map(rowText)].join('\n');
  return caption === '' ? table : `${escaped(caption)}\n\n${table}`;
}

/** The figures behind a chart: Markdown has no charts. */
function chartText({ title, subtitle, chart, foot }: ReportChart): string {
  const [head = [], ...rows] = workbookRows(chart).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  const table = [rowText(head), `| ${rule.join(' | ')} |`, ...rows.map(rowText)].join('\n');
  return [`**${escaped(title)}**`, escaped(subtitle), table, escaped(foot)].filter((part) => part !== '').join('\n\n');
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

/** Characters that begin markup anywhere in a line. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~&!]/g, (character) => `\\${character}`)
    .replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/\b(https?|ftp):\/\//gi, '$1\\://')
    .replace(/\bwww\./gi, (found) => found.replace('.', '\\.'))
    .replaceAll('@', '\\@');
}

/** A paragraph that begins with "1." is no list: its number is part of what it says. */
function lineStart(line: string): string {
  return line.replace(/^(\d+)([.)])/, '$1\\$2');
}
