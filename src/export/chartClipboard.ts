// A chart as what is pasted: its table as HTML and as text, each with title and source. Law: texts stay texts, whatever they
// begin with; the numbers are those that the table behind the chart shows.
import type { ChartData } from '../chart/chartContent';
import { chartTable } from '../chart/chartTable';
import type { ChartTableCell } from '../chart/tableCells';
import type { Words } from '../words/zh';
import { disarmed } from './csvText';
import { tag, textNode, type Xml } from './slides/xml';

export interface PastedTable {
  readonly html: string;
  readonly text: string;
}

export function pastedTable(data: ChartData, title: string, source: string, words: Words): PastedTable {
  const { columns, rows } = chartTable(data, title, words);
  const head = columns.map(({ label, unit }) => plain(unit === '' ? label : `${label}（${unit}）`));
  const body = rows.map((row) => row.map(cellText));
  const lines = [[plain(title)], head, ...body, ...(source === '' ? [] : [[plain(source)]])];
  const html = tag(
    'div',
    {},
    tag('p', {}, tag('b', {}, textNode(title))),
    tag('table', { border: 1 }, rowOf('th', head), ...body.map((row) => rowOf('td', row))),
    source === '' ? null : tag('p', {}, textNode(source)),
  );
  return {
    html: `<meta charset="utf-8">${html.xml}`,
    text: lines.map((line) => line.join('\t')).join('\r\n'),
  };
}

function rowOf(cell: 'th' | 'td', texts: readonly string[]): Xml {
  return tag('tr', {}, ...texts.map((text) => tag(cell, {}, textNode(text))));
}

function cellText({ text, note, isMissing }: ChartTableCell): string {
  return plain(isMissing || note === '' ? text : `${text} ${note}`);
}

/** One cell: what would begin another or a formula is a blank, or an apostrophe before it. */
function plain(text: string): string {
  return disarmed(text.replace(/[\t\r\n]+/g, ' '));
}
