// What a person does to import: choose, drop or paste, answer, correct, commit, undo.
import type { Locator, Page } from '@playwright/test';
import { expect } from './journey';
import { visit } from './workbench';

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file made of text; a byte order mark belongs to the text. */
export function textFile(name: string, text: string): GivenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') };
}

/** Opens the import page and chooses files with the system's own choice. */
export async function chooseFiles(page: Page, ...files: (GivenFile | string)[]): Promise<void> {
  await visit(page, 'import');
  await giveFiles(page, page.getByRole('button', { name: '选择文件' }), files);
}

/** Gives files to the choice that a button opens. */
export async function giveFiles(page: Page, button: Locator, files: readonly (GivenFile | string)[]): Promise<void> {
  const choice = page.waitForEvent('filechooser');
  await button.click();
  await (await choice).setFiles(files as GivenFile[]);
}

/** Pastes cells as a spreadsheet program puts them on the clipboard. */
export async function pasteCells(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    ([asPage, asText]) => {
      const cells = new DataTransfer();
      cells.setData('text/html', asPage);
      cells.setData('text/plain', asText);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: cells, bubbles: true, cancelable: true }),
      );
    },
    [html, text] as const,
  );
}

/** Waits for the review and says what its first counts are: added, revised, unchanged, removed. */
export async function expectCounts(
  page: Page,
  counts: { readonly added: number; readonly revised?: number; readonly unchanged?: number },
): Promise<void> {
  await expect(page.getByRole('heading', { name: '核对后导入' })).toBeVisible();
  await expect(countNamed(page, '新增数值')).toHaveText(String(counts.added));
  await expect(countNamed(page, '修改已有数值')).toHaveText(String(counts.revised ?? 0));
  await expect(countNamed(page, '没有变化')).toHaveText(String(counts.unchanged ?? 0));
}

function countNamed(page: Page, name: string): Locator {
  return page.locator(`dt:text-is("${name}") + dd`);
}

/** A cell of the sheet as found, by its name in spreadsheets. */
export function sheetCell(page: Page, name: string): Locator {
  return page.getByRole('gridcell', { name: new RegExp(`^${name}( |$)`) });
}

/** Presses the button that names the number of values, and waits until they are written. */
export async function commit(page: Page, values: number): Promise<void> {
  await page.getByRole('button', { name: `导入 ${values.toLocaleString('en')} 个数值` }).click();
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible();
}

/** Takes the import that was just written back, from the page that says it was written. */
export async function undoJustWritten(page: Page): Promise<void> {
  await page.getByRole('button', { name: '撤销这次导入' }).click();
  await expect(page.getByRole('heading', { name: '已撤销' })).toBeVisible();
}

/** Takes an import back from the log. */
export async function undoFromLog(page: Page, id: number): Promise<void> {
  await visit(page, 'log');
  const row = page.getByRole('row').filter({ has: page.getByText(`第 ${id} 次`, { exact: true }) });
  await row.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  await expect(row).toContainText('已撤销');
}

/** Unfolds the notes of the review: what was done with the file without needing anybody. */
export async function openNotes(page: Page): Promise<void> {
  await page
    .locator('summary')
    .filter({ hasText: /^另有 [\d,]+ 条说明$/ })
    .click();
}
