// The desk with its real worker on a real IndexedDB: from files to what is stored, and nothing half done on the way.
import { beforeEach, describe, expect, test } from 'vitest';
import { desk } from '../../src/app/desk/desk';
import type { Answer } from '../../src/app/desk/message';
import type { Opened, Review } from '../../src/app/desk/review';
import type { Dataset } from '../../src/model/dataset';
import { closeWorkspace, openWorkspace } from '../../src/store/openWorkspace';
import { listImports } from '../../src/store/imports';
import { readDataset } from '../../src/store/readDataset';
import type { ImportRecord } from '../../src/model/importRecord';
import { sheetData, workbook } from '../intake/read/workbook';

const csv = (name: string, ...lines: string[]) => new File([lines.join('\n')], name);

const wide = (value: string) =>
  csv('高企.csv', '指标,单位,地区,2021年,2022年', `测试高企数,家,连云区,8,${value}`, '测试经费,万元,连云区,5,6');

async function review(...files: File[]): Promise<Review> {
  return reviewOf(await desk.openFiles(files));
}

function reviewOf(opened: Opened): Review {
  if (opened.kind !== 'review') throw new Error(`no review but ${JSON.stringify(opened)}`);
  return opened.review;
}

async function imported(...files: File[]): Promise<ImportRecord> {
  await review(...files);
  const outcome = await desk.commit();
  if (outcome.kind !== 'committed') throw new Error('stale');
  return outcome.record;
}

async function stored(): Promise<{ dataset: Dataset; log: ImportRecord[] }> {
  const workspace = await openWorkspace();
  const found = { dataset: await readDataset(workspace), log: await listImports(workspace) };
  closeWorkspace(workspace);
  return found;
}

/** A workbook of sheets given as rows of texts; the second sheet is hidden. */
function hiddenSecond(...sheets: string[][][]): File {
  const cell = (text: string, row: number, column: number) =>
    `<c r="${'ABCDEF'[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const contents = sheets.map((rows) =>
    sheetData(...rows.map((texts, row) => texts.map((text, column) => cell(text, row, column)).join(''))),
  );
  return new File(
    [workbook({ sheets: contents, states: ['', 'state="hidden"'] }) as Uint8Array<ArrayBuffer>],
    '簿.xlsx',
  );
}

const WHY = { kind: 'reason', reason: 'dataRevised' } as const;

const valueCount = ({ blocks }: Dataset) => blocks.reduce((sum, { cells }) => sum + cells.value.length, 0);

beforeEach(async () => {
  await desk.forget();
  await desk.erase();
});

describe('desk', () => {
  test('R-262 preparing leaves nothing behind, and a file that comes meanwhile is read', async () => {
    const preparing = desk.prepare();
    const { counts, files } = await review(wide('9'));
    await preparing;
    expect(counts.observations.added).toBe(4);
    expect(files.map(({ name }) => name)).toEqual(['高企.csv']);
    const { dataset, log } = await stored();
    expect([valueCount(dataset), dataset.indicators, log]).toEqual([0, [], []]);
    await desk.commit();
    expect((await stored()).dataset.blocks.map(({ indicator }) => indicator)).not.toContain('预备指标0');
  });

  test('R-705 a file is reviewed, committed, revised by the next one, and undone', async () => {
    const first = await review(wide('14'));
    expect(first.questions).toEqual([]);
    expect(first.counts.observations).toEqual({ added: 4, revised: 0, removed: 0, unchanged: 0 });
    await desk.commit();
    const second = await review(wide('15'));
    expect(second.counts.observations).toEqual({ added: 0, revised: 1, removed: 0, unchanged: 3 });
    const { first: indicators } = await desk.indicatorChanges('revised', 0, 10);
    expect(indicators.map(({ name, counts }) => [name, counts.revised])).toEqual([['测试高企数', 1]]);
    const [revised] = (await desk.changedValues(indicators[0]?.code ?? '', 'revised', 0, 10)).first;
    expect([revised?.period, revised?.before?.value, revised?.after.value]).toEqual(['2022', 14, 15]);
    await desk.correct(WHY);
    await desk.commit();
    await desk.undo(2);
    const { dataset, log } = await stored();
    expect(log.map(({ kind }) => kind)).toEqual(['import', 'import', 'undo']);
    expect(dataset.blocks.flatMap(({ cells }) => [...cells.value]).sort((left, right) => left - right)).toEqual([
      5, 6, 8, 14,
    ]);
  });

  test('R-720 a refused file is named and the others go on', async () => {
    const { refusals, files } = await review(csv('空.csv'), wide('14'));
    expect(refusals.map(({ kind, file }) => [kind, file])).toEqual([['empty', '空.csv']]);
    expect(files.map(({ name }) => name)).toEqual(['高企.csv']);
  });

  test('R-720 two files of one name are told apart', async () => {
    const { files, sheets } = await review(wide('14'), wide('14'));
    expect(files.map(({ name }) => name)).toEqual(['高企.csv', '高企 (2).csv']);
    expect(sheets).toHaveLength(2);
  });

  test('R-720 with nothing but refused files there is no review', async () => {
    expect(await desk.openFiles([csv('空.csv')])).toMatchObject({ kind: 'refused', refusals: [{ kind: 'empty' }] });
    await expect(desk.commit()).rejects.toThrow('no import is open');
  });

  test('R-703 a reading cancelled in the middle leaves the store as it was', async () => {
    await imported(wide('14'));
    const lines = Array.from(
      { length: 200_000 },
      (_, at) => `指标${at % 50},${2000 + (at % 20)}年,${at},家,地区${at % 200}`,
    );
    const controller = new AbortController();
    const reading = desk.openFiles([csv('大.csv', '指标,时期,数值,单位,地区', lines.join('\n'))], {
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    const { dataset, log } = await stored();
    expect([log.length, valueCount(dataset)]).toEqual([1, 4]);
    expect((await review(wide('15'))).counts.observations.revised).toBe(1);
  });

  test('R-709 data changed in another window make the review anew instead of being overwritten', async () => {
    await imported(wide('14'));
    await review(wide('15'));
    await desk.correct(WHY);
    const other = new Worker(new URL('../../src/app/desk/desk.worker.ts', import.meta.url), { type: 'module' });
    const answer = (name: string, input: unknown) =>
      new Promise((resolve) => {
        const id = Math.random();
        other.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
          if (data.id === id && data.kind !== 'progress') resolve(data);
        });
        other.postMessage({ id, name, input });
      });
    await answer('openFiles', [wide('16')]);
    await answer('correct', WHY);
    await answer('commit', undefined);
    other.terminate();
    const outcome = await desk.commit();
    expect(outcome.kind).toBe('stale');
    const { first: indicators } = await desk.indicatorChanges('revised', 0, 1);
    const { first: values } = await desk.changedValues(indicators[0]?.code ?? '', 'revised', 0, 1);
    expect(values[0]?.before?.value).toBe(16);
    expect(await desk.commit()).toMatchObject({ kind: 'committed', record: { id: 3 } });
  });

  test('R-730 what changes is listed by indicator, and each opens its values page by page', async () => {
    await imported(wide('14'));
    const { changes } = await review(
      csv('高企.csv', '指标,单位,地区,2021年,2022年,2023年', '测试高企数,家,连云区,8,15,9'),
    );
    expect(changes).toEqual({ all: 2, revised: 1, added: 1, remarked: 0 });
    const { total, first } = await desk.indicatorChanges('all', 0, 10);
    expect(total).toBe(1);
    expect(first[0]).toMatchObject({ name: '测试高企数', counts: { added: 1, revised: 1, unchanged: 1 }, taken: true });
    const code = first[0]?.code ?? '';
    const second = await desk.changedValues(code, 'all', 1, 1);
    expect(second).toMatchObject({ total: 2, first: [{ area: '连云区', period: '2023', before: null, cell: 'F2' }] });
    expect((await desk.changedValues(code, 'revised', 0, 9)).first.map(({ period }) => period)).toEqual(['2022']);
  });

  test('R-741 tasks and targets of a list are shown old beside new, what is revised first', async () => {
    const list = (...rows: string[]) =>
      csv('重点任务清单_2024年9月.csv', '序号,重点任务,目标值,完成值,责任科室,完成时限', ...rows);
    await imported(list('1,新增高企,12家,8家,高新科,2024年12月31日'));
    const { counts } = await review(
      list('1,新增高企,15家,8家,成果科,2024年12月31日', '2,新增平台,3个,1个,平台科,2024年12月31日'),
    );
    expect([counts.targets, counts.tasks].map(({ added, revised }) => [added, revised])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const targets = await desk.targetChanges(0, 10);
    expect(targets.first.map(({ before, after }) => [before?.target.value, after?.target.value])).toEqual([
      [12, 15],
      [undefined, 3],
    ]);
    const tasks = await desk.taskChanges(0, 10);
    expect(tasks.first.map(({ before, after }) => [before?.task.section, after?.task.section])).toEqual([
      ['高新科', '成果科'],
      [undefined, '平台科'],
    ]);
    expect(tasks.first[0]?.before?.target?.value).toBe(12);
    expect(await desk.taskChanges(1, 10)).toMatchObject({ total: 2, first: [{ before: null }] });
  });

  test('R-731 what is left out is not written, and the record counts and names it', async () => {
    await imported(wide('14'));
    await review(
      csv('高企.csv', '指标,单位,地区,2021年,2022年', '测试高企数,家,连云区,9,15', '测试经费,万元,连云区,7,6'),
    );
    const { first } = await desk.indicatorChanges('all', 0, 10);
    const [firms, money] = ['测试高企数', '测试经费'].map((name) => first.find((one) => one.name === name)?.code ?? '');
    const [value] = (await desk.changedValues(firms ?? '', 'all', 0, 1)).first;
    if (value === undefined) throw new Error('no value');
    const { series, period } = value;
    await desk.correct({ kind: 'change', choice: { indicator: firms ?? '', at: { series, period } }, taken: false });
    const left = await desk.correct({ kind: 'change', choice: { indicator: money ?? '', at: null }, taken: false });
    expect([left.changesLeftOut, left.counts.observations.revised]).toEqual([2, 1]);
    await desk.correct(WHY);
    const outcome = await desk.commit();
    expect(outcome).toMatchObject({ record: { observations: { revised: 1 }, reason: 'dataRevised' } });
    const { dataset, log } = await stored();
    expect(dataset.blocks.flatMap(({ cells }) => [...cells.value]).sort((a, b) => a - b)).toEqual([5, 6, 8, 15]);
    expect(log[1]?.leftOut.map(({ name, at, count }) => [name, at?.period, at?.area, count])).toEqual([
      ['测试高企数', '2021', '连云区', 1],
      ['测试经费', undefined, undefined, 1],
    ]);
    expect(await desk.isSound()).toBe(true);
    await desk.undo(2);
    expect((await stored()).dataset.blocks.flatMap(({ cells }) => [...cells.value])).toContain(14);
  });

  test('R-733 changing a published value waits for the reason, which the record keeps', async () => {
    await imported(wide('14'));
    const asked = await review(wide('15'));
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['revisionReason']);
    await expect(desk.commit()).rejects.toThrow('questions are open');
    const [question] = asked.questions;
    if (question === undefined) throw new Error('no question');
    const answered = await desk.correct({ kind: 'answer', question, answer: '年报数据替换快报' });
    expect([answered.questions, answered.reason]).toEqual([[], '年报数据替换快报']);
    expect(await desk.commit()).toMatchObject({ record: { reason: '年报数据替换快报' } });
  });

  test('R-734 the next file of the form is asked about again', async () => {
    await imported(wide('14'));
    await review(wide('15'));
    await desk.correct(WHY);
    await desk.commit();
    expect((await review(wide('16'))).questions.map(({ kind }) => kind)).toEqual(['revisionReason']);
  });

  test('R-717 a question is asked once and its answer counts', async () => {
    const open = await review(csv('强度.csv', '地区,测试经费（亿元）', '连云区,6', '海州区,7'));
    expect(open.questions.map(({ kind }) => kind)).toEqual(['period']);
    await expect(desk.commit()).rejects.toThrow('questions are open');
    const question = open.questions[0];
    if (question === undefined) throw new Error('no question');
    const answered = await desk.correct({ kind: 'answer', question, answer: '2023' });
    expect(answered.questions).toEqual([]);
    expect(answered.tables[0]?.defaults.period).toBe('2023');
  });

  test('R-716 a cell corrected by hand is read, and the record keeps both texts', async () => {
    const kinds = ({ issues }: Review) => issues.first.map(({ kind, cell }) => [kind, cell]);
    expect(kinds(await review(wide('待查')))).toContainEqual(['notANumber', 'E2']);
    const corrected = await desk.correct({ kind: 'cell', sheet: 0, row: 1, column: 4, text: '14' });
    expect(kinds(corrected)).not.toContainEqual(['notANumber', 'E2']);
    await desk.commit();
    const { dataset, log } = await stored();
    expect(dataset.blocks.flatMap(({ cells }) => [...cells.value])).toContain(14);
    expect(log[0]?.note).toContain('待查 → 14');
  });

  test('R-715 a label recognised as a known name becomes its alias, and undo takes it back', async () => {
    await imported(wide('14'));
    await review(csv('别名.csv', '指标,单位,地区,2023年', '全区测试高企,家,连云区,20'));
    const named = await desk.correct({ kind: 'sameName', of: 'indicator', label: '全区测试高企', name: '测试高企数' });
    expect(named.newIndicators.total).toBe(0);
    await desk.commit();
    const aliasesOf = ({ indicators }: Dataset) => indicators.find(({ name }) => name === '测试高企数')?.aliases;
    expect(aliasesOf((await stored()).dataset)).toEqual(['全区测试高企']);
    await desk.undo(2);
    expect(aliasesOf((await stored()).dataset)).toEqual([]);
  });

  test('R-718 a table left out by hand is not imported', async () => {
    await review(wide('14'), csv('另.csv', '指标,单位,地区,2021年,2022年', '测试人数,人,连云区,1,2'));
    const { counts, refusals } = await desk.correct({ kind: 'taken', table: 0, taken: false });
    expect([counts.observations.added, refusals]).toEqual([2, []]);
  });

  test('R-719 a shape met before is taken as then, until that import is undone', async () => {
    const sheet = (year: number) => csv(`表${year}.csv`, `指标,单位,地区,${year}年,说明`, `测试项数,项,连云区,3,甲`);
    await review(sheet(2021));
    await desk.correct({ kind: 'column', table: 0, column: 4, last: 4, role: { role: 'dimension', name: '说明' } });
    await desk.commit();
    const again = await review(sheet(2022));
    expect(again.tables[0]?.columns[4]).toEqual({ role: 'dimension', name: '说明' });
    expect(again.tables[0]?.remembered).not.toBeNull();
    await desk.undo(1);
    expect((await review(sheet(2022))).tables[0]?.remembered).toBeNull();
  });

  test('R-429 whether months of a known flow count from January on is asked once and remembered', async () => {
    const month = (name: string, value: number) =>
      csv(
        `成交额${name}.csv`,
        `2024年${name}各街道技术合同成交额`,
        '街道,技术合同成交额（万元）',
        `墟沟街道,${value}`,
        `云山街道,${value + 9}`,
      );
    const [asked, ...more] = (await review(month('4月', 40))).questions;
    expect([asked?.kind, asked?.suggestions, more]).toEqual(['form', ['period', 'cumulative'], []]);
    expect((await desk.correct({ kind: 'answer', question: asked!, answer: 'cumulative' })).questions).toEqual([]);
    await desk.commit();
    expect((await review(month('5月', 52))).questions).toEqual([]);
    await desk.commit();
    const { dataset } = await stored();
    expect(dataset.blocks.flatMap(({ series }) => series.map(({ form }) => form))).toEqual([
      'cumulative',
      'cumulative',
    ]);
  });

  test('R-788 one answer closes several questions, and is taken back as one', async () => {
    const platforms = csv(
      '平台.csv',
      '2024年各街道创新平台',
      '街道,省级甲类平台,市级甲类平台',
      '墟沟街道,3,5',
      '云山街道,4,6',
    );
    const { questions } = await review(platforms);
    const [question, ...also] = questions;
    expect(questions.map(({ kind, suggestions }) => [kind, suggestions])).toEqual([
      ['unit', []],
      ['unit', []],
    ]);
    const rest = also.map((one) => ({ question: one, answer: '个' }));
    const answered = await desk.correct({ kind: 'answer', question: question!, answer: '个', also: rest });
    expect([answered.questions, answered.corrections]).toEqual([[], 1]);
    expect((await desk.correct({ kind: 'takeBack' })).questions).toEqual(questions);
  });

  test('R-766 what was taken over says from which import, and can be given up for what is recognised anew', async () => {
    const sheet = (year: number) => csv(`表${year}.csv`, `指标,单位,地区,${year}年,说明`, `测试项数,项,连云区,3,甲`);
    await review(sheet(2021));
    await desk.correct({ kind: 'column', table: 0, column: 4, last: 4, role: { role: 'dimension', name: '说明' } });
    await desk.commit();
    const moved = csv('表2022.csv', `备注,指标,单位,地区,2022年,说明`, `无,测试项数,项,连云区,3,甲`);
    const again = await review(moved);
    expect(again.tables[0]?.columns[5]).toEqual({ role: 'dimension', name: '说明' });
    expect(again.tables[0]?.remembered?.file).toBe('表2021.csv');
    const anew = await desk.correct({ kind: 'anew', table: 0 });
    expect([anew.tables[0]?.remembered, anew.tables[0]?.columns[5]?.role]).toEqual([null, 'note']);
  });

  test('R-773 new names are ignored one by one or all at once, taken again, and ignored the next time', async () => {
    const sheet = (year: number) => csv(`表.csv`, `指标,单位,地区,${year}年`, `新数甲,项,连云区,3`, `新数乙,项,西区,4`);
    await review(sheet(2021));
    const without = await desk.correct({ kind: 'ignore', of: 'indicator', labels: ['新数甲'], ignored: true });
    expect([without.counts.observations.added, without.ignoredNames.indicators]).toEqual([1, ['新数甲']]);
    const none = await desk.correct({ kind: 'ignore', of: 'indicator', labels: 'all', ignored: true });
    expect([none.counts.observations.added, none.newIndicators.total]).toEqual([0, 0]);
    const all = await desk.correct({ kind: 'ignore', of: 'indicator', labels: 'all', ignored: false });
    expect([all.counts.observations.added, all.newIndicators.total]).toEqual([2, 2]);
    await desk.correct({ kind: 'ignore', of: 'area', labels: ['西区'], ignored: true });
    await desk.commit();
    const again = await review(sheet(2022));
    expect([again.counts.observations.added, again.ignoredNames.areas]).toEqual([1, ['西区']]);
    expect(again.leftOut.filter(({ what }) => what === 'values')).toMatchObject([{ count: 1, labels: ['西区'] }]);
  });

  test('R-773 a new indicator is described in the review; a name that is known makes it another name of that', async () => {
    await review(csv('表.csv', '指标,单位,地区,2021年', '新数甲,家,连云区,3', '新数乙,家,连云区,4'));
    const indicator = { label: '新数甲', name: '甲类企业数', unit: '家', kind: 'stock', direction: 'up' } as const;
    const described = await desk.correct({ kind: 'describe', indicator });
    expect(described.newIndicators.first).toContainEqual(indicator);
    const known = await desk.correct({
      kind: 'describe',
      indicator: { ...indicator, label: '新数乙', name: '高企申报数' },
    });
    expect(known.newIndicators.first).toEqual([indicator]);
    await desk.commit();
    const { dataset } = await stored();
    expect(dataset.indicators.find(({ name }) => name === '甲类企业数')).toMatchObject({ kind: 'stock', unit: '家' });
    expect(dataset.indicators.find(({ name }) => name === '高企申报数')?.aliases).toContain('新数乙');
  });

  test('R-299 two new names that are spelt nearly alike are named, and become one when a person says so', async () => {
    const file = csv('表.csv', '指标,单位,地区,2021年', '在孵团队数,家,连云区,3', '在孵团队总数,家,西区,4');
    const shown = await review(file);
    expect(shown.counts.observations.added).toBe(2);
    expect(shown.newIndicators.total).toBe(2);
    const issue = shown.issues.first.find(({ kind }) => kind === 'indicatorTwin');
    expect(issue?.params).toMatchObject({ name: '在孵团队总数', near: '在孵团队数' });
    const joined = await desk.correct({ kind: 'sameName', of: 'indicator', label: '在孵团队总数', name: '在孵团队数' });
    expect([joined.newIndicators.total, joined.counts.observations.added]).toEqual([1, 2]);
    expect(joined.issues.first.filter(({ kind }) => kind === 'indicatorTwin')).toEqual([]);
    await desk.commit();
    const { dataset } = await stored();
    expect(dataset.indicators.find(({ name }) => name === '在孵团队数')?.aliases).toEqual(['在孵团队总数']);
  });

  test('R-779 every correction can be taken back, one after the other', async () => {
    const first = await review(csv('表.csv', '指标,单位,地区,2021年', '新数甲,项,连云区,3', '新数乙,项,连云区,4'));
    await desk.correct({ kind: 'row', table: 0, row: 2, last: 2, role: 'ignored', patch: null });
    await desk.correct({ kind: 'split', table: 0, row: 2 });
    await desk.correct({ kind: 'ignore', of: 'indicator', labels: 'all', ignored: true });
    const changed = await desk.correct({ kind: 'defaults', table: 0, defaults: { unit: '家' } });
    expect([changed.corrections, changed.counts.observations.added]).toEqual([4, 0]);
    for (let left = 3; left >= 0; left -= 1) {
      expect((await desk.correct({ kind: 'takeBack' })).corrections).toBe(left);
    }
    const back = await desk.correct({ kind: 'defaults', table: 0, defaults: {} });
    expect([back.tables, back.counts, back.questions]).toEqual([first.tables, first.counts, first.questions]);
  });

  test('R-721 a saved workspace is restored as it was; a damaged one changes nothing', async () => {
    await imported(wide('14'));
    const before = await stored();
    const saved = new File([(await desk.snapshot('full')).bytes], '全部.tidemark.zip');
    expect(await desk.openFiles([saved])).toEqual({ kind: 'snapshot', file: '全部.tidemark.zip' });
    await desk.erase();
    const damaged = new File([saved.slice(0, saved.size - 20)], '坏.tidemark');
    expect(await desk.restore(damaged)).toMatchObject({ kind: 'snapshotDamaged', file: '坏.tidemark' });
    expect((await stored()).log).toEqual([]);
    expect(await desk.restore(saved)).toBeNull();
    expect(await stored()).toEqual(before);
  });

  test('R-722 the demo data come in through the same importer, without a question', async () => {
    const records = await desk.loadDemo();
    expect(records.every(({ kind, demo }) => kind === 'import' && demo)).toBe(true);
    expect((await stored()).log).toHaveLength(records.length);
  });

  test('R-723 a demo that is stopped in the middle leaves no figure behind', async () => {
    const controller = new AbortController();
    const loading = desk.loadDemo({
      signal: controller.signal,
      progress: ({ done }) => {
        if (done === 2) controller.abort();
      },
    });
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
    const { dataset, log } = await stored();
    expect(log.length).toBeGreaterThanOrEqual(4);
    expect([valueCount(dataset), dataset.indicators.length, dataset.targets.length]).toEqual([0, 0, 0]);
  });

  test('R-725 a hidden sheet is left out until a person takes it', async () => {
    const head = ['指标', '单位', '地区', '2021年', '2022年'];
    const rows = (name: string) => [head, [name, '家', '连云区', '1', '2'], [`${name}二`, '家', '连云区', '3', '4']];
    const first = await review(hiddenSecond(rows('测试甲'), rows('测试乙')));
    expect(first.issues.first.map(({ kind, sheet }) => [kind, sheet])).toContainEqual(['hiddenSheet', 'S2']);
    expect([first.tables.length, first.counts.observations.added]).toEqual([1, 4]);
    const taken = await desk.correct({ kind: 'sheet', sheet: 1 });
    expect(taken.issues.first.map(({ kind }) => kind)).not.toContain('hiddenSheet');
    expect(taken.sheets[1]).toMatchObject({ hidden: false, tables: [1] });
    expect([taken.counts.observations.added, taken.leftOut.filter(({ what }) => what === 'sheet')]).toEqual([8, []]);
    const without = await desk.correct({ kind: 'taken', table: 1, taken: false });
    expect(without.counts.observations.added).toBe(4);
  });

  test('R-726 the known names are those stored and those that ship, each once', async () => {
    await imported(wide('14'));
    await review(csv('新.csv', '指标,单位,地区,2023年', '新的测试数,家,连云区,20'));
    const names = await desk.knownNames('indicator');
    expect(names.slice(0, 2).sort()).toEqual(['测试经费', '测试高企数'].sort());
    expect(names).toContain('技术合同成交额');
    expect(new Set(names).size).toBe(names.length);
    expect(await desk.knownNames('area')).toContain('连云区');
  });
});
