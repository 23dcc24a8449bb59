// Boards that people arrange: made, previewed, moved about, played, changed from another window, removed and brought back.
import { arrangedBoard, keepBoard } from './arrangedBoard';
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';
import { tabTo } from './tabTo';

test('R-1285 a board is arranged by keyboard, plays by its name, and follows changes made in another window', async ({
  page,
  context,
}) => {
  await loadDemo(page);
  await visit(page, 'walls');
  await tabTo(page, page.getByRole('link', { name: '复制后编辑：任务' }));
  await page.keyboard.press('Enter');
  const name = page.getByLabel('看板名称');
  await expect(name).toHaveValue('任务（副本）');
  await name.fill('例会看板');
  const preview = page.getByRole('figure');
  await expect(preview.getByRole('img')).toHaveAccessibleName(/任务清单/);
  await expect(preview).toContainText('1920 × 1080');

  await page.getByRole('combobox', { name: '要添加的页面' }).selectOption({ label: '文字页' });
  await page.getByRole('button', { name: '添加页面' }).press('Enter');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '请填写文字，或移除这一页。' })).toBeVisible();
  await page.getByLabel('标题', { exact: true }).fill('下一步打算');
  await page.getByLabel('文字', { exact: true }).fill('- 组织申报辅导\n- 兑现奖补资金');
  await expect(preview).toContainText('组织申报辅导');
  const written = page.getByRole('button', { name: /下一步打算/ }).first();
  await written.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: '“下一步打算”现在是第 1 页，共 2 页' })).toBeVisible();
  await expect(written).toBeFocused();
  await page.getByLabel('这一页的秒数').fill('3');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('link', { name: '例会看板', exact: true })).toBeVisible();

  const wall = await context.newPage();
  await wall.goto(`./#/wall?board=${encodeURIComponent('例会看板')}&seconds=3600`);
  await expect(wall.getByRole('heading', { name: '下一步打算' })).toBeVisible();
  await expect(wall.getByText('组织申报辅导')).toBeVisible();
  // Its own three seconds, then the tasks for an hour.
  await expect(wall.getByRole('heading', { name: /任务清单/ })).toBeVisible({ timeout: 15_000 });

  await page.getByRole('link', { name: '编辑：例会看板', exact: true }).click();
  await page.getByRole('button', { name: '移除页面：连云区科技局2024年重点工作任务清单' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(wall.getByRole('heading', { name: '下一步打算' })).toBeVisible();
  await expect(wall.getByText('第 1 页，共 1 页')).toBeAttached();

  await page.getByRole('button', { name: '移除看板“例会看板”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '移除', exact: true }).click();
  await expect(page.getByRole('link', { name: '例会看板', exact: true })).toHaveCount(0);
  await visit(page, 'log');
  const entry = page.getByRole('row').filter({ hasText: '移除看板“例会看板”' });
  await entry.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销', exact: true }).click();
  await visit(page, 'walls');
  await expect(page.getByRole('link', { name: '例会看板', exact: true })).toBeVisible();
});

test('R-1284 pages are dragged, and what is unsaved is asked about before the page is left', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'board?copy=overall&canvas=3840x1080');
  await expect(page.getByRole('figure')).toContainText('3840 × 1080');
  const pages = page
    .getByRole('list')
    .filter({ has: page.getByText('创新主体') })
    .getByRole('listitem');
  await expect(pages.first()).toContainText('目标达成');
  await pages.nth(2).dragTo(pages.first());
  await expect(pages.first()).toContainText('研发投入');
  await page.getByRole('navigation').getByRole('link', { name: '总览' }).click();
  await expect(page.getByRole('dialog')).toContainText('放弃没有保存的内容？');
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await expect(pages.first()).toContainText('研发投入');
});

test('R-1245 the list of boards says how many pages of each name what is gone', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'walls');
  await keepBoard(page, arrangedBoard);
  const boards = page.getByRole('listitem');
  await expect(boards.filter({ hasText: arrangedBoard.name })).toContainText('4 页，1 页所指的内容已没有');
  await expect(boards.filter({ hasText: '所指的内容已没有' })).toHaveCount(1);
});
