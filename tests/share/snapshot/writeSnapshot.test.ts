import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { WorkspaceContent } from '../../../src/model/importLog';
import { NO_SETTINGS } from '../../../src/model/settings';
import { readSnapshot } from '../../../src/share/snapshot/readSnapshot';
import { sha256Of } from '../../../src/share/snapshot/sha256';
import { isSnapshotFile } from '../../../src/share/snapshot/snapshotFormat';
import { writeSnapshot } from '../../../src/share/snapshot/writeSnapshot';
import { containerOf } from '../../../src/intake/read/container';
import { anyContent } from '../../model/contentArbitraries';
import { added, DRAFT, makeArea, makeIndicator, planBlock, yearBlock } from '../../model/plans';
import { numberChangeSet } from '../../../src/model/numberChangeSet';

const { changeSet } = planBlock(null, yearBlock('QY01', { 2022: 27, 2023: 34.5 }), {
  areas: [added('320703', makeArea('320703'))],
  indicators: [added('QY01', { ...makeIndicator('QY01'), name: '高企, "有效"' })],
});
const SMALL: WorkspaceContent = {
  settings: { ...NO_SETTINGS, homeArea: '320703' },
  imports: [{ record: { ...DRAFT, id: 1 }, changeSet: numberChangeSet(changeSet, 1) }],
};

function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([path, found]) =>
      path.endsWith('.tidemark') ? [] : [[path, strFromU8(found)]],
    ),
  );
}

/** The archive with one entry changed and its sums made right again, as a hostile hand would. */
function edited(path: string, edit: (text: string) => string): Uint8Array {
  const entries = unzipSync(writeSnapshot(SMALL, 'full').bytes);
  entries[path] = strToU8(edit(strFromU8(entries[path]!)));
  const summed = Object.entries(entries).filter(([name]) => name !== 'sha256sums.txt' && name !== 'mimetype');
  entries['sha256sums.txt'] = strToU8(summed.map(([name, bytes]) => `${sha256Of(bytes)}  ${name}\n`).join(''));
  return zipSync({ ...entries, mimetype: [entries['mimetype']!, { level: 0 }] });
}

describe('snapshot', () => {
  test('R-1210 reading gives back exactly the workspace that was written', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(readSnapshot(writeSnapshot(content, 'full').bytes, 'x')).toMatchObject({ kind: 'snapshot', content });
      }),
    );
  });

  test('R-1211 the same workspace gives the same bytes under the same hash, another one gives others', () => {
    const first = writeSnapshot(SMALL, 'full');
    expect(writeSnapshot(structuredClone(SMALL), 'full')).toEqual(first);
    expect(first.sha256).toBe(sha256Of(first.bytes));
    const other = { ...SMALL, settings: { ...SMALL.settings, displayName: '科技局' } };
    expect(writeSnapshot(other, 'full').sha256).not.toBe(first.sha256);
  });

  test('R-1212 the first bytes tell a snapshot from any other zip', () => {
    const { bytes } = writeSnapshot(SMALL, 'full');
    expect([isSnapshotFile(bytes), containerOf(bytes)]).toEqual([true, 'workspace']);
    const zip = zipSync({ 'a.csv': strToU8('1') });
    expect([isSnapshotFile(zip), containerOf(zip)]).toEqual([false, 'zip']);
  });

  test('R-1213 it is a data package: every table is a resource with its fields, size and sha256', () => {
    const { bytes } = writeSnapshot(SMALL, 'full');
    const entries = unzipSync(bytes);
    const descriptor = JSON.parse(strFromU8(entries['datapackage.json']!)) as {
      resources: { name: string; path: string; bytes: number; hash: string; schema?: { fields: { name: string }[] } }[];
    };
    const names = descriptor.resources.map(({ name }) => name);
    expect(names).toEqual(['areas', 'indicators', 'observations', 'targets', 'tasks', 'log']);
    for (const { path, bytes: size, hash } of descriptor.resources) {
      expect([size, hash]).toEqual([entries[path]!.length, `sha256:${sha256Of(entries[path]!)}`]);
    }
    const observations = strFromU8(entries['data/observations.csv']!).trim().split('\r\n');
    expect(observations[0]).toBe(descriptor.resources[2]!.schema!.fields.map(({ name }) => name).join(','));
    expect(observations[2]).toBe('QY01,320703,2023,year,end,,家,34.5,normal,高企.csv,高企.csv,2,3,');
  });

  test('R-1213 a missing value is an empty cell with its reason, and texts with commas and quotes are whole', () => {
    const texts = textsOf(writeSnapshot(SMALL, 'full').bytes);
    expect(texts['data/indicators.csv']).toContain('\r\nQY01,"高企, ""有效""",,家,');
    const suppressed = changeSet.blocks[0]!.after!;
    const cells = { ...suppressed, value: Float64Array.of(27, Number.NaN), status: Uint8Array.of(1, 15) };
    const blocks = [{ ...SMALL.imports[0]!.changeSet.blocks[0]!, after: cells }];
    const content = { ...SMALL, imports: [{ ...SMALL.imports[0]!, changeSet: { ...changeSet, blocks } }] };
    expect(textsOf(writeSnapshot(content, 'full').bytes)['data/observations.csv']).toContain('家,,suppressed,');
  });

  test('R-1214 a snapshot cut off anywhere, or with a byte turned, is refused or holds the same', () => {
    const { bytes } = writeSnapshot(SMALL, 'full');
    for (let length = 0; length < bytes.length; length += 7) {
      expect(readSnapshot(bytes.subarray(0, length), '备份')).toMatchObject({
        refusal: { kind: 'snapshotDamaged', file: '备份' },
      });
    }
    for (let at = 0; at < bytes.length; at += 5) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] as number) ^ 0x10;
      const read = readSnapshot(damaged, 'x');
      if (read.kind === 'snapshot') expect(read.content).toEqual(SMALL);
      else expect(read.refusal.kind).toBe('snapshotDamaged');
    }
  });

  test.each<[string, string, (text: string) => string, string]>([
    ['a newer version', 'datapackage.json', (text) => text.replace('"version": 1', '"version": 2'), 'snapshotNewer'],
    ['another edition', 'datapackage.json', (text) => text.replace('"full"', '"half"'), 'snapshotDamaged'],
    [
      'imports that are not there',
      'datapackage.json',
      (text) => text.replace('"imports": 1', '"imports": 2'),
      'snapshotDamaged',
    ],
    ['no JSON', 'datapackage.json', () => '{', 'snapshotDamaged'],
    ['no log', 'workspace.tidemark', () => '', 'snapshotDamaged'],
  ])('R-1214 %s is refused, whatever the sums say', (_, path, edit, kind) => {
    expect(readSnapshot(edited(path, edit), 'x')).toMatchObject({ kind: 'refused', refusal: { kind } });
  });
});
