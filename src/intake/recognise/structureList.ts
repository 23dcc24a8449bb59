// The sheet "Structure" of Eurostat's workbooks: the members of every dimension. Law: it explains values and holds none.
import { cellText } from '../map/cellText';
import type { Sheet } from '../sheet';

export function isStructureList({ rows }: Sheet): boolean {
  const lines = Array.from(rows.slice(0, 4), (cells) => cells.map(cellText).filter((text) => text !== ''));
  return lines[0]?.join() === 'Structure' && lines.some((line) => line.join() === 'Dimension,Position');
}
