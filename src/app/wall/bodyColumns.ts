// How the width of a wall is divided: as many columns as keep their least width, more on wider walls, none across a seam
// between two panels. Law: what grows is the number of columns, never the letters.
import { lengthOf, type Stretch, stretchesBetween } from './stretches';

export interface Column {
  readonly left: number;
  readonly width: number;
}

export interface ColumnsAsked {
  readonly left: number;
  readonly right: number;
  /** x of the seams in px. */
  readonly seams: readonly number[];
  readonly least: number;
  /** Between two columns; half of it stays free at each side of a seam. */
  readonly gap: number;
}

/** Columns from left to right; a stretch between seams that is narrower than `least` stays free. */
export function bodyColumns(asked: ColumnsAsked): Column[] {
  const { least, gap } = asked;
  return columnStretches(asked).flatMap((stretch) => {
    // A whole number of the least columns is not lost to the last digit of a division.
    const count = Math.floor((lengthOf(stretch) + gap) / (least + gap) + 1e-9);
    if (count < 1) return [];
    const width = (lengthOf(stretch) - gap * (count - 1)) / count;
    return Array.from({ length: count }, (_, nth) => ({ left: stretch.from + nth * (width + gap), width }));
  });
}

/** The widest columns of which there are at least `wanted`; where so many have no room, as many as have. */
export function widestColumns(asked: ColumnsAsked, wanted: number): Column[] {
  const { gap } = asked;
  const widths = columnStretches(asked)
    .flatMap((stretch) => Array.from({ length: wanted }, (_, at) => (lengthOf(stretch) + gap) / (at + 1) - gap))
    .filter((width) => width >= asked.least)
    .sort((one, other) => other - one);
  for (const least of widths) {
    const columns = bodyColumns({ ...asked, least });
    if (columns.length >= wanted) return columns;
  }
  return bodyColumns(asked);
}

function columnStretches({ left, right, seams, gap }: ColumnsAsked): Stretch[] {
  return stretchesBetween({ from: left, to: right }, seams, gap);
}
