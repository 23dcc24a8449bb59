import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPaths } from '../export/report/demoReport';
import { runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-changes-'));
const stateOf = (files: number) => join(folder, `${files}.tidemark.zip`);

beforeAll(async () => {
  for (const files of [1, 7, 8, 9, 10, 14]) {
    expect(await runCommand('pack', ...demoPaths().slice(0, files), '-o', stateOf(files))).toMatchObject({ status: 0 });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly headline: string;
  readonly lampsOn: string;
  readonly sections: readonly {
    readonly kind: string;
    readonly indicator: string | null;
    readonly counts: { readonly added: number; readonly revised: number; readonly removed: number };
    readonly rows: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  }[];
}

async function changesOf(before: number, after: number): Promise<Answer> {
  const { status, out } = await runCommand('changes', stateOf(before), stateOf(after), '--on', '2024-12-31', '--json');
  expect(status).toBe(0);
  return JSON.parse(out) as Answer;
}

describe('changes', () => {
  test('R-1380 names the lamps that turned between two states, judged on one day', async () => {
    const { headline, lampsOn, sections } = await changesOf(9, 10);
    expect(headline).toBe('1 盏灯变了颜色，14 项任务有变化。');
    expect(lampsOn).toBe('2024-12-31');
    expect(sections.find(({ kind }) => kind === 'lamps')?.rows).toEqual([
      expect.objectContaining({ label: '新媒体普法推送', before: '红灯', after: '完成' }),
    ]);
  });

  test('R-1380 turns no lamp of a task that was not there: it is new, with its lamp', async () => {
    const { headline, sections } = await changesOf(7, 8);
    expect(headline).toContain('没有灯变颜色');
    const tasks = sections.find(({ kind }) => kind === 'tasks');
    expect(tasks?.counts.added).toBe(14);
    expect(tasks?.rows.every(({ before, after }) => before === '' && after !== '')).toBe(true);
  });

  test('R-1380 puts what was revised first, and is its own reverse', async () => {
    const there = await changesOf(1, 7);
    const back = await changesOf(7, 1);
    const total = ({ sections }: Answer, of: 'added' | 'revised' | 'removed') =>
      sections.filter(({ kind }) => kind === 'values').reduce((sum, { counts }) => sum + counts[of], 0);
    expect(there.headline).toContain(`新增 ${total(there, 'added')} 个数值，修订 4 个数值`);
    expect(total(back, 'removed')).toBe(total(there, 'added'));
    const values = there.sections.filter(({ kind }) => kind === 'values');
    const revised = values.filter(({ counts }) => counts.revised > 0);
    expect(values.slice(0, revised.length)).toEqual(revised);
    for (const { rows, counts } of revised) {
      expect(rows.slice(0, counts.revised).every(({ before, after }) => before !== '' && after !== '')).toBe(true);
    }
  });

  test('R-1380 says what registers give, marked, and how many of their rows came', async () => {
    const { out } = await runCommand('changes', stateOf(10), stateOf(14), '--on', '2024-12-31');
    expect(out).toMatch(/\nZC01 高企奖补资金兑现额 \[测算\]：新增 \d+\n(?: {2}.*\n)* {2}连云区 2023年，— → 460 万元\n/);
    expect(out).toContain('  奖补资金兑现台账_2023年，新增 14 行');
  });

  test('R-1380 says that nothing changed, and asks for two states', async () => {
    expect(await runCommand('changes', stateOf(9), stateOf(9))).toMatchObject({ status: 0, out: '没有变化。\n' });
    expect(await runCommand('changes', stateOf(9), '--language', 'en')).toMatchObject({
      status: 2,
      error: 'Give two states of the data, the earlier one first. See --help.\n',
    });
    expect((await runCommand('changes', stateOf(9), join(folder, 'none.tidemark.zip'))).status).toBe(2);
  });

  test('R-1380 counts the rows that a text leaves out', async () => {
    const { out } = await runCommand('changes', stateOf(1), stateOf(7), '--on', '2024-12-31');
    expect(out).toMatch(/CG01 .*：新增 23\n(?: {2}.*→.*\n){20} {2}另有 3 处\n/);
  });
});
