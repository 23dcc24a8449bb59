import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { partsOf, textOf } from '../export/slides/readPackage';
import { demoPaths } from '../export/report/demoReport';
import { runCommand } from './runCommand';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidemark-report-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inner = (name: string) => join(folder, name);

test('R-1372 report makes the annual report of a workspace and says what is left to a person', async () => {
  const workspace = inner('demo.tidemark.zip');
  expect((await runCommand('pack', ...demoPaths(), '-o', workspace)).status).toBe(0);
  const made = await runCommand('report', workspace, '--year', '2023', '--on', '2024-01-15', '-o', inner('a.docx'));
  expect(made).toMatchObject({ status: 0, error: '' });
  expect(made.out).toMatch(/a\.docx：47 个数注明了来源，5 处待填写，0 处待核对。\n$/);
  expect(textOf(partsOf(readFileSync(inner('a.docx'))), 'word/document.xml')).toContain('2024年1月15日');
});

test('R-1372 report makes a bulletin and Markdown of both', async () => {
  const run = (...words: string[]) => runCommand('report', ...demoPaths(), '--on', '2024-10-15', ...words);
  expect((await run('--bulletin', '2024-Q3', '-o', inner('b.md'))).status).toBe(0);
  expect(readFileSync(inner('b.md'), 'utf8')).toContain('（2024年1—9月，2024年10月15日）');
  expect((await run('--year', '2023', '--charts', '-o', inner('a.md'))).status).toBe(0);
  expect(readFileSync(inner('a.md'), 'utf8')).toContain('| 2023年 | 3.628 | 4 |');
});

test.each([
  [['--year', '2024', '--on', '2024-10-15', '-o', 'x.docx'], '2024年还没有结束，没有生成报告。'],
  [['--year', '24', '-o', 'x.docx'], '“24”不是年份，例如 2023。'],
  [['--bulletin', '上季度', '-o', 'x.docx'], '没能读出时期“上季度”。'],
  [['--year', '2023', '-o', 'x.pdf'], 'x.pdf 的扩展名不是 .docx 或 .md。'],
  [['--year', '2023'], '选项 -o 后面缺少内容。'],
  [['-o', 'x.docx'], '选项 --year 后面缺少内容。'],
])('R-1373 report %s is answered by one sentence and makes nothing', async (words, sentence) => {
  const ran = await runCommand('report', ...demoPaths(), ...words);
  expect(ran).toEqual({ status: 2, out: '', error: `${sentence}\n` });
  expect(existsSync('x.docx')).toBe(false);
});
