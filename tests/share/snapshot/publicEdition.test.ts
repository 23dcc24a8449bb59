import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { NO_CHANGE, type ChangeSet } from '../../../src/model/change';
import { replayLog, type WorkspaceContent } from '../../../src/model/importLog';
import { numberChangeSet } from '../../../src/model/numberChangeSet';
import { seriesOfBlock } from '../../../src/model/readBlock';
import { type ArrangedBoard, OWN_BOARD, type PlayedPage } from '../../../src/model/board';
import { isoDate } from '../../../src/model/period';
import { NO_SETTINGS } from '../../../src/model/settings';
import { publicEdition } from '../../../src/share/snapshot/publicEdition';
import { readSnapshot } from '../../../src/share/snapshot/readSnapshot';
import { writeSnapshot } from '../../../src/share/snapshot/writeSnapshot';
import { anyContent } from '../../model/contentArbitraries';
import { makeRegister } from '../../model/makeRegister';
import { added, DRAFT, HOME, planBlock, yearBlock } from '../../model/plans';
import { TARGET, TASK } from '../../model/promises';

function contentOf(changeSet: Partial<ChangeSet>): WorkspaceContent {
  const record = { ...DRAFT, id: 1, note: '只供内部', reason: '内部原因' };
  return {
    settings: NO_SETTINGS,
    imports: [{ record, changeSet: numberChangeSet({ ...NO_CHANGE, ...changeSet }, 1) }],
  };
}

const PERSONS = yearBlock('RC01', { 2021: 0, 2022: 1, 2023: 2, 2024: 3 }, { ...HOME, unit: '人' });

describe('public edition', () => {
  test('R-1215 counts of one or two persons stand as suppressed; 0 and counts of other things stay', () => {
    const { blocks } = planBlock(null, PERSONS).changeSet;
    const firms = planBlock(null, yearBlock('QY01', { 2023: 1 })).changeSet.blocks;
    const { content, leftOut } = publicEdition(contentOf({ blocks: [...firms, ...blocks] }));
    const known = replayLog(content.imports).blocks.map((block) => seriesOfBlock(block)[0]!.observations);
    expect(known.map((one) => one.map(({ value, status }) => value ?? status))).toEqual([
      [1],
      [0, 'suppressed', 'suppressed', 3],
    ]);
    expect(leftOut.smallCounts).toBe(2);
  });

  test('R-1216 registers, names, remarks and reworded sentences are left out and counted by kind', () => {
    const register = makeRegister(
      ['姓名', '日期:date'],
      [
        ['张三', '2023-01-01'],
        ['李四', '2023-02-01'],
      ],
    );
    const report = {
      ...TASK.progress[0]!,
      note: '只供内部',
      evidence: '只供内部',
      problems: null,
      nextStep: '只供内部',
    };
    const task = { ...TASK, leader: '王局长', deputy: null, progress: [report], remedies: [], overrides: [] };
    const content = contentOf({
      registers: [added(register.id, register)],
      tasks: [added(task.id, task)],
      sentences: [added('s', { id: 's', text: '只供内部', generated: 'x', language: 'zh' })],
      annotations: [
        added('a', {
          id: 'a',
          indicator: 'QY01',
          area: '320703',
          from: TARGET.period,
          to: TARGET.period,
          text: '只供内部',
        }),
      ],
    });
    const { bytes, leftOut } = writeSnapshot(content, 'public');
    expect(leftOut).toEqual({
      registers: 1,
      registerRows: 2,
      rules: 0,
      remarks: 4,
      sentences: 1,
      boardTexts: 0,
      persons: 1,
      smallCounts: 0,
    });
    const log = unzipSync(bytes)['workspace.tidemark']!;
    const read = readSnapshot(bytes, 'x');
    const everything = JSON.stringify([read, ...Object.values(unzipSync(bytes)).map((entry) => strFromU8(entry))]);
    expect(log.length).toBeGreaterThan(0);
    for (const secret of ['张三', '王局长', '只供内部', '内部原因']) expect(everything).not.toContain(secret);
  });

  test('R-1276 boards stay in a public edition; what was worded on them by hand only where it is meant for everybody', () => {
    const pages: PlayedPage[] = [
      { page: { kind: 'attainment' }, title: '只供内部', dwellSeconds: 30 },
      {
        page: { kind: 'text', title: '只供内部', text: '只供内部', writtenOn: isoDate('2024-10-08') },
        title: null,
        dwellSeconds: null,
      },
    ];
    const board = (id: string, isPublic: boolean, of = pages): ArrangedBoard => {
      return { id: `${OWN_BOARD}${id}`, name: id, dwellSeconds: null, pages: of, isPublic };
    };
    const boards = [board('office', false), board('open', true), board('texts', false, pages.slice(1))];
    const { content, leftOut } = publicEdition(contentOf({ boards: boards.map((one) => added(one.id, one)) }));
    expect(leftOut.boardTexts).toBe(3);
    expect(replayLog(content.imports).boards).toEqual([
      { ...boards[0]!, pages: [{ ...pages[0]!, title: null }] },
      boards[1],
    ]);
  });

  test('R-1217 whatever the workspace, its public edition is read back and says what it left out', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const edition = publicEdition(content);
        const read = readSnapshot(writeSnapshot(content, 'public').bytes, 'x');
        expect(read).toEqual({ kind: 'snapshot', edition: 'public', ...edition });
        const [open, whole] = [replayLog(edition.content.imports), replayLog(content.imports)];
        expect(open.targets).toEqual(whole.targets);
        expect([open.registers, open.annotations, open.sentences]).toEqual([[], [], []]);
      }),
    );
  });

  test('R-1217 values still name their file, sheet and cell; files that no value comes from have no name', () => {
    const { blocks } = planBlock(null, PERSONS).changeSet;
    const record = {
      ...DRAFT,
      id: 1,
      files: [...DRAFT.files, { ...DRAFT.files[0]!, name: '张三.xlsx' }],
      tables: [...DRAFT.tables, { ...DRAFT.tables[0]!, file: 1, title: '张三' }],
    };
    const whole = contentOf({ blocks });
    const { content } = publicEdition({ ...whole, imports: [{ ...whole.imports[0]!, record }] });
    const [open] = content.imports;
    expect(open!.record.files.map(({ name }) => name)).toEqual(['高企.csv', '']);
    expect(open!.record.tables.map(({ title }) => title)).toEqual(['高新技术企业', null]);
    expect(replayLog(content.imports).blocks[0]!.sources).toEqual([{ import: 1, table: 0 }]);
  });
});
