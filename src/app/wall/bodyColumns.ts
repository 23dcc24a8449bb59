// How the width of a wall is divided: as many columns as keep their least width, more on wider walls, none across a seam
// between two panels. Law: what grows is the number of columns, never the letters.

export interface Column {
  readonly left: number;
  readonly width: number;
}

interface ColumnsAsked {
  readonly left: number;
  readonly right: number;
  /** x of the seams in px. */
  readonly seams: readonly number[];
  readonly least: number;
  /** Between two columns; half of it stays free at each side of a seam. */
  readonly gap: number;
}

/** Columns from left to right; a stretch between seams that is narrower than `least` stays free. */
export function bodyColumns({ left, right, seams, least, gap }: ColumnsAsked): Column[] {
  const inside = seams.filter((seam) => seam > left && seam < right).sort((one, other) => one - other);
  const starts = [left, ...inside.map((seam) => seam + gap / 2)];
  const ends = [...inside.map((seam) => seam - gap / 2), right];
  return starts.flatMap((start, at) => {
    const end = ends[at] ?? right;
    const count = Math.floor((end - start + gap) / (least + gap));
    if (count < 1) return [];
    const width = (end - start - gap * (count - 1)) / count;
    return Array.from({ length: count }, (_, nth) => ({ left: start + nth * (width + gap), width }));
  });
}
