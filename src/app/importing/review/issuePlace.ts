// Where an issue stands in the review.
import { parseCell } from '../../desk/parseCell';
import type { Review } from '../../desk/review';
import type { Issue } from '../../../model/issue';
import type { CellPlace } from '../importState';

/** The first cell an issue names; null when it is about a whole sheet or file. */
export function issuePlace(issue: Issue, review: Review): CellPlace | null {
  const cell = issue.cell === null ? null : parseCell(issue.cell);
  if (cell === null) return null;
  const sheet = review.sheets.findIndex(
    (entry) => review.files[entry.file]?.name === issue.file && (issue.sheet === null || entry.name === issue.sheet),
  );
  return sheet === -1 ? null : { sheet, ...cell };
}
