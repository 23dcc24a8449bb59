// The values of a chart and the cells of its workbook that hold them. Law: a missing value is no point.
import { columnName } from '../../model/cellName';
import { tag, textNode, type Xml } from './xml';

export const SHEET = 'Sheet1';

function rangeOf(column: number, rows: number): string {
  return `${SHEET}!$${columnName(column)}$2:$${columnName(column)}$${rows + 1}`;
}

export function seriesTitle(column: number, name: string): Xml {
  const cache = tag('c:strCache', {}, tag('c:ptCount', { val: 1 }), point(0, name));
  return tag('c:tx', {}, tag('c:strRef', {}, formula(`${SHEET}!$${columnName(column)}$1`), cache));
}

/** `role`: c:cat. */
export function textValues(role: string, column: number, texts: readonly string[]): Xml {
  const cache = tag(
    'c:strCache',
    {},
    tag('c:ptCount', { val: texts.length }),
    texts.map((text, at) => point(at, text)),
  );
  return tag(role, {}, tag('c:strRef', {}, formula(rangeOf(column, texts.length)), cache));
}

/** `role`: c:val, c:xVal or c:yVal. */
export function numberValues(role: string, column: number, values: readonly (number | null)[], format: string): Xml {
  const points = values.flatMap((value, at) => (value === null ? [] : [point(at, String(value))]));
  const head = [tag('c:formatCode', {}, textNode(format)), tag('c:ptCount', { val: values.length })];
  return tag(
    role,
    {},
    tag('c:numRef', {}, formula(rangeOf(column, values.length)), tag('c:numCache', {}, head, points)),
  );
}

/** The name in the first cell of a row. */
export function rowTitle(row: number, name: string): Xml {
  const cache = tag('c:strCache', {}, tag('c:ptCount', { val: 1 }), point(0, name));
  return tag('c:tx', {}, tag('c:strRef', {}, formula(`${SHEET}!$A$${row + 1}`), cache));
}

/** One value in a cell of its own. */
export function cellValue(role: string, column: number, row: number, value: number | null, format: string): Xml {
  const points = value === null ? [] : [point(0, String(value))];
  const head = [tag('c:formatCode', {}, textNode(format)), tag('c:ptCount', { val: 1 })];
  const cell = formula(`${SHEET}!$${columnName(column)}$${row + 1}`);
  return tag(role, {}, tag('c:numRef', {}, cell, tag('c:numCache', {}, head, points)));
}

function formula(text: string): Xml {
  return tag('c:f', {}, textNode(text));
}

function point(at: number, text: string): Xml {
  return tag('c:pt', { idx: at }, tag('c:v', {}, textNode(text)));
}
