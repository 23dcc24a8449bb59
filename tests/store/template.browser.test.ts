import { expect, test } from 'vitest';
import { exportLog, replaceAll } from '../../src/store/replaceAll';
import { readTemplateFile, writeTemplateFile } from '../../src/store/template';
import { emptyWorkspace } from './emptyWorkspace';

const TEMPLATE = { name: '科技局.potx', bytes: Uint8Array.of(80, 75, 3, 4, 0, 255) };

test('R-1333 a template is kept as it was chosen, replaced by the next, and put away', async () => {
  const workspace = await emptyWorkspace();
  expect(await readTemplateFile(workspace)).toBeNull();
  await writeTemplateFile(workspace, TEMPLATE);
  expect(await readTemplateFile(workspace)).toEqual(TEMPLATE);
  await writeTemplateFile(workspace, { ...TEMPLATE, name: '新.potx' });
  expect((await readTemplateFile(workspace))?.name).toBe('新.potx');
  await writeTemplateFile(workspace, null);
  expect(await readTemplateFile(workspace)).toBeNull();
});

test('R-1333 a template stays when another workspace comes, and goes with none that is saved', async () => {
  const workspace = await emptyWorkspace();
  await writeTemplateFile(workspace, TEMPLATE);
  const saved = await exportLog(workspace);
  expect(JSON.stringify(saved)).not.toContain('科技局.potx');
  await replaceAll(workspace, saved);
  expect(await readTemplateFile(workspace)).toEqual(TEMPLATE);
});
