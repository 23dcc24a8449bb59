// Rows over columns and further pages. Law: every row is on exactly one page, in order, and pages are about equally full.

/** Pages of columns of rows; `perColumn` is at least 1. A further column begins only with `fewest` rows for each. */
export function spread<T>(rows: readonly T[], columns: number, perColumn: number, fewest: number): T[][][] {
  const pages = Math.ceil(rows.length / (columns * perColumn));
  return inParts(rows, pages).map((page) => {
    const needed = Math.ceil(page.length / perColumn);
    const wanted = Math.max(1, Math.floor(page.length / fewest));
    return inParts(page, Math.max(needed, Math.min(columns, wanted)));
  });
}

/** So many parts in order whose lengths differ by one at most. */
function inParts<T>(rows: readonly T[], parts: number): T[][] {
  return Array.from({ length: parts }, (_, at) =>
    rows.slice(Math.ceil((rows.length * at) / parts), Math.ceil((rows.length * (at + 1)) / parts)),
  );
}
