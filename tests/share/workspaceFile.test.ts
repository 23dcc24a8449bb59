import * as fc from 'fast-check';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ChangeSet, NO_CHANGE } from '../../src/model/change';
import { type ArrangedBoard, OWN_BOARD, playedPage } from '../../src/model/board';
import type { WorkspaceContent } from '../../src/model/importLog';
import { NO_SETTINGS } from '../../src/model/settings';
import { TARGET_ADDITIONS } from '../../src/model/target';
import { PROGRESS_ADDITIONS, TASK_ADDITIONS } from '../../src/model/task';
import { crc32 } from '../../src/model/crc32';
import { packWorkspace, unpackWorkspace } from '../../src/share/workspaceFile';
import { isWorkspaceFile } from '../../src/share/workspaceFormat';
import { anyContent } from '../model/contentArbitraries';
import { TARGET, TASK } from '../model/promises';
import { added, DRAFT, HOME, makeArea, planBlock, yearBlock } from '../model/plans';

const EMPTY: WorkspaceContent = { settings: NO_SETTINGS, imports: [] };

const { changeSet } = planBlock(null, yearBlock('QY01', { 2022: 27, 2023: 34 }));
const SMALL: WorkspaceContent = {
  settings: { ...NO_SETTINGS, homeArea: '320703' },
  imports: [
    {
      record: { ...DRAFT, id: 1 },
      changeSet: { ...changeSet, areas: [added('320703', makeArea('320703'))] },
    },
  ],
};

/** The file with its text changed and its checksum made right again, as a hostile hand would. */
function edited(content: WorkspaceContent, edit: (text: string) => string): Uint8Array {
  const text = strFromU8(gunzipSync(packWorkspace(content)));
  return gzipSync(strToU8(edit(text)), { mtime: 0, filename: 'workspace.jsonl' });
}

const NEW_TABLES = ['lists', 'rules', 'annotations', 'sentences', 'boards'];
const NEW_PARTS = Object.keys({ ...TARGET_ADDITIONS, ...TASK_ADDITIONS, ...PROGRESS_ADDITIONS, lastYear: 0 });
const ADDED_LATER = new Set([...NEW_TABLES, ...NEW_PARTS]);

const promisesOf = (changeSet: ChangeSet): WorkspaceContent => ({
  ...SMALL,
  imports: [{ record: SMALL.imports[0]!.record, changeSet }],
});

/** The lines without these keys, at any depth but the top. */
function withoutKeys(text: string, keys: ReadonlySet<string>): string {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !keys.has(key));
    return Object.fromEntries(kept.map(([key, inner]) => [key, strip(inner)]));
  };
  const [head = '', ...rest] = text.trimEnd().split('\n');
  const lines = rest.map((line) => {
    const parsed = JSON.parse(line) as { entities?: unknown };
    return JSON.stringify(parsed.entities === undefined ? parsed : { ...parsed, entities: strip(parsed.entities) });
  });
  return `${[head, ...lines].join('\n')}\n`;
}

function refusalOf(bytes: Uint8Array) {
  const unpacked = unpackWorkspace(bytes, '备份.tidemark');
  return unpacked.kind === 'refused' ? unpacked.refusal : null;
}

describe('workspace file', () => {
  test('R-190 unpacking gives back what was packed', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(unpackWorkspace(packWorkspace(content), 'x')).toEqual({ kind: 'workspace', content });
      }),
    );
  });

  test('R-190 the same content gives the same bytes, and any gzip tool reads them as lines of JSON', () => {
    const bytes = packWorkspace(SMALL);
    expect(packWorkspace(SMALL)).toEqual(bytes);
    expect(isWorkspaceFile(bytes)).toBe(true);
    const lines = strFromU8(gunzipSync(bytes)).trim().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual(['format', 'record', 'indicator']);
  });

  test('R-735 records of earlier versions have no decisions', () => {
    const old = edited(SMALL, (text) => text.replace(',"reason":null,"leftOut":[]', ''));
    expect(unpackWorkspace(old, 'x')).toEqual({ kind: 'workspace', content: SMALL });
  });

  test('R-683 targets and tasks of a file of version 2 mean what they meant', () => {
    const content = promisesOf({
      ...SMALL.imports[0]!.changeSet,
      tasks: [added('t', TASK)],
      targets: [added('g', TARGET)],
    });
    const old = edited(content, (text) => withoutKeys(text.replace('"version":4', '"version":2'), ADDED_LATER));
    expect(unpackWorkspace(old, 'x')).toEqual({ kind: 'workspace', content });
  });

  test('R-1275 a file of version 3 has no boards; a page of an unknown kind or a stolen id refuses the file', () => {
    const board: ArrangedBoard = {
      id: `${OWN_BOARD}a`,
      name: '大厅',
      dwellSeconds: 12,
      pages: [playedPage({ kind: 'attainment' })],
      isPublic: false,
    };
    const content = promisesOf({ ...SMALL.imports[0]!.changeSet, boards: [added(board.id, board)] });
    const old = edited(SMALL, (text) => withoutKeys(text.replace('"version":4', '"version":3'), new Set(['boards'])));
    expect(unpackWorkspace(old, 'x')).toEqual({ kind: 'workspace', content: SMALL });
    expect(unpackWorkspace(packWorkspace(content), 'x')).toEqual({ kind: 'workspace', content });
    const faults: readonly (readonly [string, string])[] = [
      ['"attainment"', '"script"'],
      ['own/a', 'overall'],
      ['"dwellSeconds":12', '"dwellSeconds":0'],
    ];
    for (const [right, wrong] of faults) {
      expect(refusalOf(edited(content, (text) => text.replaceAll(right, wrong)))?.kind).toBe('snapshotDamaged');
    }
  });

  test('R-191 a file cut off anywhere is refused as damaged', () => {
    const bytes = packWorkspace(SMALL);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(refusalOf(bytes.subarray(0, length))).toMatchObject({ kind: 'snapshotDamaged', file: '备份.tidemark' });
    }
  });

  test('R-191 a file with any bit turned is refused as damaged, or holds the same', () => {
    const bytes = packWorkspace(SMALL);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const damaged = bytes.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] as number) ^ (1 << (bit & 7));
      const unpacked = unpackWorkspace(damaged, 'x');
      if (unpacked.kind === 'workspace') expect(unpacked.content).toEqual(SMALL);
      else expect(unpacked.refusal.kind).toBe('snapshotDamaged');
    }
  });

  test('R-191 bytes of any other kind are refused, and a length that lies costs no memory', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => refusalOf(bytes)?.kind === 'snapshotDamaged'));
    const liar = packWorkspace(EMPTY);
    liar.fill(0xff, liar.length - 4);
    expect(refusalOf(liar)?.params).toEqual({ reason: 'the length is not that of the content' });
    expect(isWorkspaceFile(gzipSync(strToU8('{}')))).toBe(false);
  });

  test('R-192 a file of a newer version says so', () => {
    const newer = edited(SMALL, (text) => text.replace('"version":4', '"version":5,"more":true'));
    expect(refusalOf(newer)).toMatchObject({ kind: 'snapshotNewer', params: { version: 5 } });
  });

  test.each<[string, string, string]>([
    ['another format', 'tidemark-workspace', 'other-workspace'],
    ['a missing import', '"imports":1', '"imports":2'],
    ['an import too many', '"imports":1', '"imports":0'],
    ['an import with a wrong number', '"id":1', '"id":2'],
    ['a part that nobody knows', '"note":null', '"note":null,"more":1'],
    ['a wrong kind of entity', '"ranked":true', '"ranked":"yes"'],
    ['an entity under another key', '"key":"320703"', '"key":"320706"'],
    ['a value without its status', '"status":[1,1]', '"status":[1,10]'],
    ['a status without its value', '"value":[27,34]', '"value":[27,null]'],
    ['a value that is text', '"value":[27,34]', '"value":[27,"34"]'],
    ['a value too few', '"value":[27,34]', '"value":[27]'],
    ['a value too large for a number', '"value":[27,34]', '"value":[27,1e999]'],
    ['an unknown status', '"status":[1,1]', '"status":[1,99]'],
    ['a fraction in a column', '"row":[0,1]', '"row":[0,1.5]'],
    ['a source that is not listed', '"source":[0,0]', '"source":[0,1]'],
    ['a period that is none', '"periods":["2022","2023"]', '"periods":["2022","2023-13"]'],
    ['periods out of order', '"periods":["2022","2023"]', '"periods":["2023","2022"]'],
    ['a period twice in a series', '"period":[0,1]', '"period":[0,0]'],
    ['a period that is not listed', '"period":[0,1]', '"period":[0,7]'],
    ['offsets that do not fit', '"offsets":[0,2]', '"offsets":[0,1]'],
    ['a change without content', '"status":[1,1]', '"status":[0,1]'],
    ['a text beyond the columns', '"texts":{}', '"texts":{"9":"x"}'],
    ['a line that is no JSON', '{"record"', '{record'],
  ])('R-193 %s is refused, though the checksum is right', (_, from, to) => {
    const bytes = edited(SMALL, (text) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    });
    expect(refusalOf(bytes)?.kind).toBe('snapshotDamaged');
  });

  test('R-193 names such as __proto__ are names and nothing else', () => {
    const dimensions = JSON.parse('{"__proto__":"a","constructor":"b","toString":"c"}') as Record<string, string>;
    const block = planBlock(null, yearBlock('__proto__', { 2023: 1 }, { ...HOME, dimensions }));
    const content = { ...SMALL, imports: [{ record: { ...DRAFT, id: 1 }, changeSet: block.changeSet }] };
    const unpacked = unpackWorkspace(packWorkspace(content), 'x');
    expect(unpacked).toEqual({ kind: 'workspace', content });
    const polluted = edited(SMALL, (text) => text.replace('"settings":{', '"settings":{"__proto__":{"polluted":1},'));
    expect(refusalOf(polluted)?.kind).toBe('snapshotDamaged');
    expect('polluted' in {}).toBe(false);
  });

  test('R-190 an empty import is kept too', () => {
    const content = { ...EMPTY, imports: [{ record: { ...DRAFT, id: 1 }, changeSet: NO_CHANGE }] };
    expect(unpackWorkspace(packWorkspace(content), 'x')).toEqual({ kind: 'workspace', content });
  });

  test('R-191 the checksum is that of gzip', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
});
