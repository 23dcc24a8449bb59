// Sheets drawn as text, so that a table can be read as its reader would see it. One line a row, "|" between cells:
// "<" goes on with the cell to the left and "^" with the one above (merged); digits are numbers unless "'" stands before
// them; "52%%" is 0.52 shown as a percentage, "@2023-05-18" a date, "!#REF!" an error, "=A1+B1 ~ 3" a formula with result.

/** @typedef {{ name: string, rows: unknown[][], merges: object[], cells: Map<string, object> }} Drawn */

/**
 * @param {string} text
 * @param {string} name
 * @returns {Drawn}
 */
export function drawnSheet(text, name = 'Sheet1') {
  const lines = text.replace(/^\n/, '').replace(/\n$/, '').split('\n');
  const drawn = { name, rows: [], merges: [], cells: new Map() };
  const mergeOf = new Map();
  for (const [row, line] of lines.entries()) {
    drawn.rows.push([]);
    for (const [column, raw] of line.split('|').entries())
      drawCell(drawn, mergeOf, row, column, raw.replace(/^ +| +$/g, ''));
  }
  drawn.merges = [...new Set(mergeOf.values())].filter((one) => one.endRow > one.startRow || one.endCol > one.startCol);
  return drawn;
}

function drawCell(drawn, mergeOf, row, column, text) {
  if (text === '<' || text === '^') {
    const merge = mergeOf.get(text === '<' ? `${row},${column - 1}` : `${row - 1},${column}`);
    merge.endRow = Math.max(merge.endRow, row);
    merge.endCol = Math.max(merge.endCol, column);
    mergeOf.set(`${row},${column}`, merge);
    drawn.rows[row].push(null);
    return;
  }
  mergeOf.set(`${row},${column}`, { startRow: row, startCol: column, endRow: row, endCol: column });
  const { value, cell } = readCell(text);
  drawn.rows[row].push(value);
  if (cell !== null) drawn.cells.set(`${row},${column}`, cell);
}

function readCell(text) {
  const plain = (value) => ({ value, cell: null });
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith('@')) {
    return { value: new Date(`${text.slice(1)}T00:00:00Z`), cell: { style: { numFmt: 'yyyy-mm-dd' } } };
  }
  if (text.startsWith('!')) return { value: text.slice(1), cell: { type: 'error', value: text.slice(1) } };
  const formula = /^=(.*?) ~ (.*)$/.exec(text);
  if (formula !== null) {
    return { value: Number(formula[2]), cell: { formula: formula[1], formulaResult: Number(formula[2]) } };
  }
  if (/^-?\d+(\.\d+)?%%$/.test(text)) {
    return { value: Number((parseFloat(text) / 100).toPrecision(12)), cell: { style: { numFmt: '0.0%' } } };
  }
  return plain(/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text);
}
