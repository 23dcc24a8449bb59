import { expect, test } from 'vitest';
import { type ArrangedBoard, OWN_BOARD, playedPage } from '../../src/model/board';
import { NO_CHANGE } from '../../src/model/change';
import { commit } from '../../src/store/commit';
import { exportLog, replaceAll } from '../../src/store/replaceAll';
import { readDataset } from '../../src/store/readDataset';
import { readFigures } from '../../src/store/readFigures';
import { undo } from '../../src/store/undo';
import { added, DRAFT } from '../model/plans';
import { emptyWorkspace } from './emptyWorkspace';

const board: ArrangedBoard = {
  id: `${OWN_BOARD}5f0c`,
  name: '大厅',
  dwellSeconds: null,
  pages: [playedPage({ kind: 'attainment' }), playedPage({ kind: 'ladder' })],
  isPublic: false,
};

test('R-1275 an arranged board is kept, stands in the log, is taken back and travels with it', async () => {
  const workspace = await emptyWorkspace();
  await commit(workspace, { changeSet: { ...NO_CHANGE, boards: [added(board.id, board)] }, record: DRAFT });
  const turned = { ...board, pages: board.pages.toReversed() };
  const change = { key: board.id, before: board, after: turned };
  await commit(workspace, { changeSet: { ...NO_CHANGE, boards: [change] }, record: DRAFT });
  expect((await readFigures(workspace)).boards).toEqual([turned]);
  await undo(workspace, 2, '2026-11-26T09:00:00Z');
  expect((await readDataset(workspace)).boards).toEqual([board]);
  const copy = await emptyWorkspace();
  await replaceAll(copy, await exportLog(workspace));
  expect((await readDataset(copy)).boards).toEqual([board]);
});
