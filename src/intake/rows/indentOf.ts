// How far a text stands from the left in its cell, in blanks. Law: blanks in front and the cell's own indent add up.
import type { Sheet } from '../sheet';

/** A step of a spreadsheet's indent is as wide as three blanks (ECMA-376-1, 18.8.1). */
const BLANKS_OF_STEP = 3;

/** 0 for what is no text; a full-width blank is as wide as two. */
export function indentOf({ rows, indents }: Sheet, row: number, column: number): number {
  const cell = rows.at(row)?.[column];
  if (typeof cell !== 'string') return 0;
  const blanks = /^[\s\u00a0\u3000]*/.exec(cell)?.[0] ?? '';
  return blanks.replace(/[\u3000\t]/g, '  ').length + BLANKS_OF_STEP * (indents?.[column]?.[row] ?? 0);
}
