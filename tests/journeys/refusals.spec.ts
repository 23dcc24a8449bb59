// What is not taken is refused in one sentence that says why and what to do, and leaves nothing behind.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { expect, test } from './journey';
import { fixture, realFile } from './files';
import { chooseFiles, commit, textFile, type GivenFile } from './importing';
import { expectNoData, visit } from './workbench';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function bytesFile(name: string, buffer: Buffer): GivenFile {
  return { name, mimeType: 'application/octet-stream', buffer };
}

const refused: readonly (readonly [GivenFile, string])[] = [
  [textFile('空.csv', ''), '“空.csv”是空文件，请检查是否保存完整。'],
  [bytesFile('图片.csv', picture), '“图片.csv”不是表格文件，请选择 CSV、JSON 或 Excel 文件。'],
  [
    bytesFile('断.xlsx', readFileSync(fixture('demo/高企台账.xlsx')).subarray(0, 4000)),
    '“断.xlsx”已损坏或没有下载完整，请重新取得文件。',
  ],
  [textFile('坏.json', '[{"指标": "高企",\n "数值": 1'), '“坏.json”不是有效的 JSON，第 2 行有误，请检查后重新导入。'],
  [
    bytesFile('~$年报.xlsx', Buffer.from('\u0007用户'.padEnd(165, '\0'))),
    '“~$年报.xlsx”是 Excel 打开文件时的临时文件，请选择原文件。',
  ],
];

for (const [file, sentence] of refused) {
  test(`R-927 ${file.name} is refused in one sentence and leaves nothing`, async ({ page }) => {
    await chooseFiles(page, file);
    const refusal = page.getByRole('alert');
    await expect(refusal.getByRole('heading')).toHaveText('没有导入任何内容');
    await expect(refusal.getByRole('listitem')).toHaveText([sentence]);
    await expectNoData(page);
    await visit(page, 'log');
    await expect(page.getByRole('heading', { name: '还没有导入记录' })).toBeVisible();
  });
}

test('R-927 a workbook with a password is refused with nothing but that', async ({ page }) => {
  const file = realFile('xlsx/calamine-pass_protected.xlsx');
  test.skip(file === null, 'xlsx/calamine-pass_protected.xlsx is not beside the project');
  await chooseFiles(page, file ?? '');
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
    '“calamine-pass_protected.xlsx”有密码保护，请在 Excel 或 WPS 中取消密码后再导入。',
  ]);
  await expectNoData(page);
});

test('R-927 a bad file among good ones is named, and the good ones can be imported', async ({ page }) => {
  await chooseFiles(page, textFile('空.csv', ''), textFile('好.csv', '指标名称,单位,2023年\n高企申报数,家,17\n'));
  await expect(page.getByText('“空.csv”是空文件，请检查是否保存完整。')).toBeVisible();
  await commit(page, 1);
});

test.describe('with IndexedDB blocked', () => {
  test('R-928 a browser that refuses to store is told in one sentence with one way out', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(IDBFactory.prototype, 'open', { value: refuse });
      Object.defineProperty(IDBFactory.prototype, 'databases', { value: refuse });
    });
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText(
      '浏览器不允许在这里保存数据（可能是无痕窗口）。请换普通窗口打开。',
    );
    await expect(page.getByRole('alert').getByRole('button')).toHaveText(['刷新页面']);
  });
});

/** What an origin stores, once the copy for offline use is whole: the browser counts it a while later. */
async function settledUsage(session: CDPSession, origin: string): Promise<number> {
  let last = -1;
  const isSettled = async (): Promise<boolean> => {
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    const isSame = usage === last;
    last = usage;
    return isSame;
  };
  await expect.poll(isSettled, { intervals: [1000] }).toBe(true);
  return last;
}

test('R-929 a full disk stops an import in one sentence, and nothing of it is kept', async ({
  page,
  context,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const session = await context.newCDPSession(page);
  await visit(page, 'overview');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const usage = await settledUsage(session, origin);
  // Room for one value and for pages that are kept for offline use only now (1.1 MB), none for 24,000 values (8 MB).
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1_500_000 });

  await chooseFiles(page, textFile('先.csv', '指标名称,单位,2023年\n高企申报数,家,17\n'));
  await commit(page, 1);
  await page.getByRole('button', { name: '继续导入' }).click();
  const rows = Array.from({ length: 6000 }, (_, row) => `指标${row},连云区,家,${row},${row + 1},${row + 2},${row + 3}`);
  await chooseFiles(page, textFile('大.csv', `指标名称,地区,单位,2020年,2021年,2022年,2023年\n${rows.join('\n')}\n`));
  await page.getByRole('button', { name: '导入 24,000 个数值' }).click();
  await expect(page.getByRole('alert')).toHaveText('存储空间不足，没有写入。请删除不需要的数据或清理磁盘后再试。');

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await visit(page, 'log');
  await expect(page.getByRole('table').getByText('先.csv')).toBeVisible();
  await expect(page.getByRole('table').getByText('大.csv')).toHaveCount(0);
  await visit(page, 'import');
  await commit(page, 24_000);
});
