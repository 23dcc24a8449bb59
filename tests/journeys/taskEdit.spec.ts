// Tasks, targets and reports changed in place: by forms that ask, preview and lose nothing, and taken back in the log.
import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './journey';
import { heading, loadDemo, visit } from './workbench';

const list = encodeURIComponent('连云区科技局2024年重点工作任务清单');

/** A task of 2024, open at the end of September. */
async function openTask(page: Page, task: string): Promise<Locator> {
  await loadDemo(page);
  await visit(page, `tasks?list=${list}&on=2024-09-30`);
  await page.getByRole('button', { name: task, exact: true }).click();
  return page.locator('td[colspan]');
}

function rowOfTask(page: Page, task: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('button', { name: task, exact: true }) });
}

test('R-1175 a first task makes its list; it is changed, moved to another list and removed for a reason', async ({
  page,
}) => {
  await visit(page, 'tasks');
  await page.getByRole('button', { name: '新建任务' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '保存' }).press('Enter');
  await expect(dialog.getByText('请填写任务。')).toBeVisible();
  await expect(dialog.getByLabel('重点任务')).toBeFocused();
  await dialog.getByLabel('重点任务').fill('建设概念验证中心');
  await dialog.getByLabel('清单', { exact: true }).fill('2026年攻坚清单');
  await dialog.getByLabel('起始年份').fill('2026');
  await dialog.getByLabel('结束年份').fill('2026');
  await dialog.getByLabel('责任科室').fill('平台科');
  await dialog.getByLabel('主要领导').fill('张三');
  await dialog.getByLabel('分管领导').fill('李四');
  await dialog.getByLabel('重点任务').press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(rowOfTask(page, '建设概念验证中心')).toContainText('平台科');

  const details = page.locator('td[colspan]');
  await details.getByRole('button', { name: '修改任务' }).click();
  await dialog.getByLabel('清单', { exact: true }).fill('2026年重点清单');
  await dialog.getByLabel('责任科室').fill('成果科');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(rowOfTask(page, '建设概念验证中心')).toContainText('成果科');
  await expect(page.getByText('“2026年重点清单”的评灯规则')).toBeVisible();

  await details.getByRole('button', { name: '移除任务' }).click();
  await dialog.getByRole('button', { name: '移除', exact: true }).click();
  await expect(dialog.getByText('请写明理由。')).toBeVisible();
  await dialog.getByLabel('移除的理由').fill('并入其他任务');
  await dialog.getByRole('button', { name: '移除', exact: true }).click();
  await expect(page.getByRole('heading', { name: '还没有任务清单' })).toBeVisible();
  await visit(page, 'log');
  await expect(page.getByText('移除任务“建设概念验证中心”，理由：并入其他任务')).toBeVisible();
});

test('R-1176 a target is changed with its lamp previewed, shows as previewed, and is undone in the log', async ({
  page,
}) => {
  const details = await openTask(page, '技术合同成交额');
  await details.getByRole('button', { name: '修改目标' }).click();
  const dialog = page.getByRole('dialog');
  const preview = dialog.getByRole('region', { name: '对亮灯的影响' });
  await expect(preview).toContainText('现在滞后');
  await dialog.getByLabel('目标值').fill('4万');
  await expect(preview).toContainText('填写完整后');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText('请填写数值，例如 45000 或 3.5。')).toBeVisible();
  await dialog.getByLabel('目标值').fill('40,000');
  await dialog.getByLabel('单位').fill('家');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText('这个单位与关联指标的单位不能换算。')).toBeVisible();
  await dialog.getByLabel('单位').fill('万元');
  await expect(preview).toContainText('保存后基本同步');
  await expect(dialog.getByLabel('依据')).toHaveValue(/手工填写/);
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(rowOfTask(page, '技术合同成交额')).toContainText('基本同步');
  await expect(rowOfTask(page, '技术合同成交额')).toContainText('40,000万元');

  await visit(page, 'log');
  const entry = page.getByRole('row').filter({ hasText: '修改“技术合同成交额”的目标' });
  await entry.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  await expect(entry).toContainText('已撤销');
  await visit(page, `tasks?list=${list}&on=2024-09-30`);
  await expect(rowOfTask(page, '技术合同成交额')).toContainText('45,000万元');
});

test('R-1177 a report is added and corrected, both stay, and a shortcoming is kept with values before and after', async ({
  page,
}) => {
  const details = await openTask(page, '新增市级工程技术研究中心');
  await details.getByRole('button', { name: '填报进展' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('填报日期')).toHaveValue('2024-09-30');
  await dialog.getByLabel('填报日期').fill('2024-09-20');
  await dialog.getByLabel('进展情况').fill('两家已公示');
  await dialog.getByLabel('存在问题').fill('名单推迟');
  await dialog.getByLabel('下一步打算').fill('对接市局');
  await dialog.getByRole('button', { name: '保存' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(details).toContainText('两家已公示，存在问题：名单推迟，下一步打算：对接市局');

  await details.getByRole('button', { name: '更正2024年9月20日的填报' }).click();
  await dialog.getByLabel('进展情况').fill('一家已公示');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(details).toContainText('一家已公示');
  await expect(details.getByRole('listitem').filter({ hasText: '两家已公示' })).toContainText('同日后来另有填报');

  await details.getByRole('button', { name: '登记短板' }).click();
  await dialog.getByLabel('短板').fill('申报主体少');
  await dialog.getByLabel('整改措施').fill('上门辅导');
  await dialog.getByLabel('整改前').fill('0');
  await dialog.getByLabel('整改后').fill('2');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(details).toContainText('申报主体少，上门辅导，整改前0家，整改后2家');
});

test('R-1207 R-1208 the day of a report is corrected and a shortcoming removed for a reason; the log has both and takes them back', async ({
  page,
}) => {
  const details = await openTask(page, '新增市级工程技术研究中心');
  const dialog = page.getByRole('dialog');
  await details.getByRole('button', { name: '填报进展' }).click();
  await dialog.getByLabel('填报日期').fill('2024-09-02');
  await dialog.getByLabel('进展情况').fill('三家已公示');
  await dialog.getByRole('button', { name: '保存' }).click();
  await details.getByRole('button', { name: '更正2024年9月2日的填报' }).click();
  await dialog.getByLabel('填报日期').fill('2024-09-20');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(details.getByRole('listitem').filter({ hasText: '三家已公示' })).toContainText('2024-09-20');
  await expect(details).not.toContainText('2024-09-02');

  await details.getByRole('button', { name: '登记短板' }).click();
  await dialog.getByLabel('短板').fill('申报主体少');
  await dialog.getByRole('button', { name: '保存' }).click();
  await details.getByRole('button', { name: '移除短板“申报主体少”' }).click();
  await dialog.getByRole('button', { name: '移除', exact: true }).click();
  await expect(dialog.getByText('请写明理由。')).toBeVisible();
  await dialog.getByLabel('移除的理由').fill('登记在另一项任务上');
  await dialog.getByRole('button', { name: '移除', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(details).not.toContainText('申报主体少');

  await visit(page, 'log');
  await expect(page.getByText('的填报，日期改为2024年9月20日')).toBeVisible();
  const entry = page.getByRole('row').filter({ hasText: '的短板“申报主体少”，理由：登记在另一项任务上' });
  await entry.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销', exact: true }).click();
  await expect(entry).toContainText('已撤销');
  await visit(page, `tasks?list=${list}&on=2024-09-30`);
  await page.getByRole('button', { name: '新增市级工程技术研究中心', exact: true }).click();
  await expect(details).toContainText('申报主体少');
});

test('R-1178 a form with something in it asks before it closes or the page is left', async ({ page }) => {
  const details = await openTask(page, '技术合同成交额');
  await details.getByRole('button', { name: '修改任务' }).click();
  const form = page.getByRole('dialog', { name: '修改任务“技术合同成交额”' });
  const question = page.getByRole('dialog', { name: '放弃没有保存的内容？' });
  await form.getByLabel('责任科室').fill('综合科');
  await page.keyboard.press('Escape');
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: '继续填写' }).click();
  await expect(form.getByLabel('责任科室')).toHaveValue('综合科');
  await page.goBack();
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: '继续填写' }).click();
  await expect(form.getByLabel('责任科室')).toHaveValue('综合科');
  await form.getByRole('button', { name: '取消' }).click();
  await question.getByRole('button', { name: '放弃' }).click();
  await expect(form).toHaveCount(0);
  await expect(details.getByRole('button', { name: '修改任务' })).toBeFocused();

  await details.getByRole('button', { name: '修改任务' }).click();
  await form.getByLabel('责任科室').fill('综合科');
  await page.goBack();
  await question.getByRole('button', { name: '放弃' }).click();
  await expect(heading(page)).toHaveText('总览');
  await page.goForward();
  await expect(rowOfTask(page, '技术合同成交额')).not.toContainText('综合科');
});

test('R-1173 what another window changed meanwhile is shown before a form is saved, and nothing typed is lost', async ({
  page,
  context,
}) => {
  const details = await openTask(page, '技术合同成交额');
  await details.getByRole('button', { name: '修改任务' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('配合单位').fill('市场局');

  const other = await context.newPage();
  await visit(other, `tasks?list=${list}&on=2024-09-30`);
  await other.getByRole('button', { name: '技术合同成交额', exact: true }).click();
  await other.getByRole('button', { name: '修改任务' }).click();
  await other.getByRole('dialog').getByLabel('责任科室').fill('成果转化科');
  await other.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(other.getByRole('dialog')).toHaveCount(0);

  await expect(form.getByRole('alert')).toContainText('成果转化科');
  await expect(form.getByRole('button', { name: '保存' })).toBeDisabled();
  await form.getByRole('button', { name: '已看过，在最新内容上继续' }).click();
  await expect(form.getByLabel('责任科室')).toHaveValue('成果转化科');
  await expect(form.getByLabel('配合单位')).toHaveValue('市场局');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toHaveCount(0);
  await expect(details).toContainText('市场局');
  await expect(rowOfTask(page, '技术合同成交额')).toContainText('成果转化科');
});

test.describe('with axe-core let in', () => {
  test.use({ bypassCSP: true });

  for (const [button, faulty] of [
    ['修改任务', '重点任务'],
    ['修改目标', '目标值'],
    ['填报进展', '填报日期'],
    ['登记短板', '短板'],
    ['移除任务', '移除的理由'],
  ] as const) {
    test(`R-1179 the form "${button}" has no accessibility fault, with its faults shown, and fits a phone`, async ({
      page,
    }) => {
      const details = await openTask(page, '技术合同成交额');
      await page.setViewportSize({ width: 390, height: 844 });
      await details.getByRole('button', { name: button }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(faulty, { exact: true }).fill('');
      await dialog.getByRole('button', { name: /^(保存|移除)$/ }).click();
      await expect(dialog.locator('[aria-invalid="true"]').first()).toBeFocused();
      expect(await accessibilityFaults(page)).toEqual([]);
      const box = await dialog.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
    });
  }
});
