// A board that somebody arranged, with a text page that fits on one picture and one that goes on.
import type { Page } from '@playwright/test';
import { type ArrangedBoard, OWN_BOARD, playedPage } from '../../src/model/board';
import { isoDate } from '../../src/model/period';

const writtenOn = isoDate('2024-01-10');
const LONG = Array.from(
  { length: 36 },
  (_, at) => `- ${at + 1}. 推进高新技术企业培育和技术合同登记，落实 R&D 投入 3.1% 的目标，季度核对后报区政府。`,
);

export const arrangedBoard: ArrangedBoard = {
  id: `${OWN_BOARD}5f0c`,
  name: '例会看板',
  dwellSeconds: null,
  pages: [
    playedPage({
      kind: 'text',
      title: '下一步打算',
      text: '年内做好三件事：\n- 组织企业申报辅导 4 场\n- 兑现奖补资金 1,200 万元\n- 归集研发项目入库',
      writtenOn,
    }),
    { ...playedPage({ kind: 'attainment' }), title: '今年目标完成得怎么样，哪些还没有赶上进度' },
    playedPage({ kind: 'indicator', indicator: '已经没有的指标' }),
    playedPage({ kind: 'text', title: '会议要点', text: LONG.join('\n'), writtenOn }),
  ],
  isPublic: false,
};

/** Puts the board beside what the workspace of the page holds; pages that open afterwards know it. */
export async function keepBoard(page: Page, board: ArrangedBoard): Promise<void> {
  await page.evaluate(async (kept) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('tidemark');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('the database did not open')));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('boards', 'readwrite');
      transaction.objectStore('boards').put(kept);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(transaction.error ?? new Error('the board was not kept')));
    });
    database.close();
  }, board);
  await page.reload();
}
