import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packFolder } from '../../src/cli/packFolder';
import { type ArrangedBoard, type BoardPage, OWN_BOARD, playedPage } from '../../src/model/board';
import { NO_CHANGE } from '../../src/model/change';
import { isoDate } from '../../src/model/period';
import { packWorkspace } from '../../src/share/workspaceFile';
import { demoPaths } from '../export/report/demoReport';
import { partsOf, textOf, xmlPaths } from '../export/slides/readPackage';
import { makeTemplate } from '../export/slides/template/makeTemplate';
import { added, DRAFT } from '../model/plans';
import { runCommand } from './runCommand';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidemark-deck-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function textsOfDeck(path: string): string[] {
  const parts = partsOf(readFileSync(path));
  return xmlPaths(parts)
    .filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one))
    .map((one) => textOf(parts, one));
}

test('R-1321 deck makes the standard report of a folder, with what registers say', async () => {
  const path = join(folder, '汇报.pptx');
  const made = await runCommand('deck', ...demoPaths(), '--period', '2023', '--on', '2024-01-15', '-o', path);
  expect(made).toMatchObject({ status: 0, error: '' });
  const slides = textsOfDeck(path);
  expect(made.out).toContain(`${slides.length} 页。`);
  expect(slides[0]).toContain('2024年1月15日');
  expect(slides.filter((text) => text.includes('测算')).length).toBeGreaterThan(0);
});

test('R-1321 deck makes the pages of one board', async () => {
  const path = join(folder, '任务.pptx');
  const made = await runCommand(
    'deck',
    ...demoPaths(),
    '--period',
    '2023',
    '--board',
    'tasks',
    '--on',
    '2024-01-15',
    '-o',
    path,
  );
  expect(made.status).toBe(0);
  const [, first] = textsOfDeck(path);
  expect(first).toContain('截至2023年12月末，14项重点任务中完成10项');
});

test('R-1332 --template makes it on the masters of a presentation', async () => {
  const [path, template] = [join(folder, '汇报.pptx'), join(folder, '模板.potx')];
  writeFileSync(template, makeTemplate());
  const words = ['--period', '2023', '--on', '2024-01-15', '--template', template, '-o', path];
  expect(await runCommand('deck', ...demoPaths(), ...words)).toMatchObject({ status: 0, error: '' });
  const parts = partsOf(readFileSync(path));
  expect(textOf(parts, 'ppt/theme/theme1.xml')).toContain('科技局 1');
  expect(textOf(parts, 'ppt/slides/slide1.xml')).toContain('<p:ph type="ctrTitle"/>');
});

test.each([
  ['没有.pptx', null, '没有.pptx'],
  ['文字.pptx', 'no presentation', '“文字.pptx”不是 .pptx 或 .potx 演示文稿'],
])('R-1332 with the template %s nothing is made and one sentence says why', async (name, content, sentence) => {
  const [path, template] = [join(folder, '汇报.pptx'), join(folder, name)];
  if (content !== null) writeFileSync(template, content);
  const ran = await runCommand('deck', ...demoPaths(), '--period', '2023', '--template', template, '-o', path);
  expect(ran).toMatchObject({ status: 2, out: '' });
  expect(ran.error).toContain(sentence);
  expect(existsSync(path)).toBe(false);
});

/** Path of a workspace with the demo and a board. `at`: when each of its files came in. */
async function savedWith(board: ArrangedBoard, at: (file: number) => string): Promise<string> {
  const packed = await packFolder(demoPaths(), []);
  if (packed.kind !== 'packed') throw new Error(packed.kind);
  const { settings, imports } = packed.content;
  const dated = imports.map(({ record, changeSet }, file) => ({ record: { ...record, at: at(file) }, changeSet }));
  const record = { ...DRAFT, id: imports.length + 1, at: at(imports.length) };
  const changeSet = { ...NO_CHANGE, boards: [added(board.id, board)] };
  const saved = join(folder, '工作区.tidemark');
  writeFileSync(saved, packWorkspace({ settings, imports: [...dated, { record, changeSet }] }));
  return saved;
}

test('R-1348 deck says what came into a saved workspace since a day', async () => {
  const board: ArrangedBoard = {
    id: `${OWN_BOARD}5f0d`,
    name: '上次会议以来',
    dwellSeconds: null,
    pages: [playedPage({ kind: 'changesSince', since: isoDate('2024-01-08') })],
    isPublic: false,
  };
  const last = demoPaths().length - 1;
  const saved = await savedWith(board, (file) => (file < last ? '2024-01-05T01:00:00Z' : '2024-01-12T01:00:00Z'));
  const path = join(folder, '变化.pptx');
  const words = ['--period', '2023', '--board', '上次会议以来', '--on', '2024-01-15', '-o', path];
  expect(await runCommand('deck', saved, ...words)).toMatchObject({ status: 0, error: '' });
  const [, changes = ''] = textsOfDeck(path);
  expect(changes).toContain('2024年1月8日');
  const rows = (text: string) => text.match(/<a:tr /g)?.length ?? 0;
  const all = await savedWith(board, () => '2024-01-12T01:00:00Z');
  await runCommand('deck', all, ...words);
  const since = textsOfDeck(path).slice(1).map(rows);
  expect(rows(changes)).toBeLessThan(since.reduce((sum, count) => sum + count, 0));
});

test('R-1282 deck takes a board that somebody arranged, by its name, out of a saved workspace', async () => {
  const page: BoardPage = { kind: 'text', title: '下一步打算', text: '- 归集入库', writtenOn: isoDate('2024-01-10') };
  const board: ArrangedBoard = {
    id: `${OWN_BOARD}5f0c`,
    name: '例会看板',
    dwellSeconds: null,
    pages: [playedPage(page), { ...playedPage({ kind: 'attainment' }), title: '目标怎么样了' }],
    isPublic: false,
  };
  const saved = await savedWith(board, () => DRAFT.at);
  const path = join(folder, '例会.pptx');
  const made = await runCommand(
    'deck',
    saved,
    '--period',
    '2023',
    '--board',
    '例会看板',
    '--on',
    '2024-01-15',
    '-o',
    path,
  );
  expect(made).toMatchObject({ status: 0, error: '' });
  const [, text, first] = textsOfDeck(path);
  expect(text).toContain('归集入库');
  expect(first).toContain('目标怎么样了');
  const unknown = await runCommand('deck', saved, '--period', '2023', '--board', '没有', '-o', path);
  expect(unknown.error).toContain('例会看板');
});

test.each([
  [['--period', '2023', '-o', 'x.pdf'], 'x.pdf 的扩展名不是 .pptx。'],
  [['--period', '2023'], '选项 -o 后面缺少内容。'],
  [['-o', 'x.pptx'], '选项 --period 后面缺少内容。'],
  [['--period', '去年', '-o', 'x.pptx'], '没能读出时期“去年”。'],
  [['--period', '1990', '-o', 'x.pptx', '--board', '没有'], '没有看板“没有”。现有：'],
])('R-1321 deck %s is answered by one sentence and makes nothing', async (words, sentence) => {
  const ran = await runCommand('deck', ...demoPaths(), ...words);
  expect(ran).toMatchObject({ status: 2, out: '' });
  expect(ran.error.startsWith(sentence)).toBe(true);
  expect(existsSync('x.pptx')).toBe(false);
});
