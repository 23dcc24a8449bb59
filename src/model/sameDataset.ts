// Whether two datasets hold the same: every entity, every observation, its state, its text and the cell it came from.
import type { Block, Cells } from './block';
import type { Dataset } from './dataset';
import { samePlain } from './samePlain';

export function sameDataset(left: Dataset, right: Dataset): boolean {
  const { blocks: leftBlocks, ...leftEntities } = left;
  const { blocks: rightBlocks, ...rightEntities } = right;
  return (
    samePlain(leftEntities, rightEntities) &&
    leftBlocks.length === rightBlocks.length &&
    leftBlocks.every((block, position) => sameBlock(block, rightBlocks[position]))
  );
}

function sameBlock(left: Block, right: Block | undefined): boolean {
  if (right === undefined || left.indicator !== right.indicator) return false;
  return (
    samePlain([left.series, left.periods, left.sources], [right.series, right.periods, right.sources]) &&
    sameColumn(left.offsets, right.offsets) &&
    sameColumn(left.period, right.period) &&
    sameCells(left.cells, right.cells)
  );
}

function sameCells(left: Cells, right: Cells): boolean {
  return (
    sameColumn(left.value, right.value) &&
    sameColumn(left.status, right.status) &&
    sameColumn(left.source, right.source) &&
    sameColumn(left.row, right.row) &&
    sameColumn(left.column, right.column) &&
    samePlain(left.texts, right.texts)
  );
}

/** NaN, a value that is missing, equals itself. */
function sameColumn(left: ArrayLike<number>, right: ArrayLike<number>): boolean {
  if (left.length !== right.length) return false;
  for (let i = 0; i < left.length; i += 1) if (!Object.is(left[i], right[i])) return false;
  return true;
}
