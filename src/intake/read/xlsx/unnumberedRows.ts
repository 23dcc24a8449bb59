// Hidden rows that carry no number, which hucre does not report: they follow the row before, or are that of their cells.

const ROW = /<(?:[\w.-]+:)?row(?=[\s/>])([^>]*)>(?:\s*<(?:[\w.-]+:)?c(?=\s)[^>]*?\sr=["'][A-Za-z]+(\d+)["'])?/g;
const NUMBER = /\sr=["'](\d+)["']/;
const HIDDEN = /\shidden=["'](?:1|true)["']/;

/** Rows from 0 on, of a sheet part. */
export function hiddenUnnumberedRows(sheetXml: string): number[] {
  const hidden: number[] = [];
  if (!HIDDEN.test(sheetXml)) return hidden;
  let row = -1;
  for (const [, attributes = '', ofCell] of sheetXml.matchAll(ROW)) {
    const number = NUMBER.exec(attributes)?.[1];
    const stated = number ?? ofCell;
    row = stated === undefined ? row + 1 : Number(stated) - 1;
    if (number === undefined && HIDDEN.test(attributes)) hidden.push(row);
  }
  return hidden;
}
