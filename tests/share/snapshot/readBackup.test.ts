import { expect, test } from 'vitest';
import type { WorkspaceContent } from '../../../src/model/importLog';
import { NO_SETTINGS } from '../../../src/model/settings';
import { readBackup } from '../../../src/share/snapshot/readBackup';
import { writeSnapshot } from '../../../src/share/snapshot/writeSnapshot';
import { packWorkspace } from '../../../src/share/workspaceFile';
import { DRAFT, planBlock, yearBlock } from '../../model/plans';

const { changeSet } = planBlock(null, yearBlock('QY01', { 2022: 27 }));
const content: WorkspaceContent = { settings: NO_SETTINGS, imports: [{ record: { ...DRAFT, id: 1 }, changeSet }] };

test('R-1218 a backup is a full snapshot or a workspace file of earlier versions', () => {
  expect(readBackup(writeSnapshot(content, 'full').bytes, 'x')).toEqual({ kind: 'backup', content });
  expect(readBackup(packWorkspace(content), 'x')).toEqual({ kind: 'backup', content });
});

test('R-1218 a public edition is no backup and says so', () => {
  const read = readBackup(writeSnapshot(content, 'public').bytes, '公开版.tidemark.zip');
  expect(read).toMatchObject({ kind: 'refused', refusal: { kind: 'snapshotPublic', file: '公开版.tidemark.zip' } });
});

test('R-1218 a log that does not add up is no backup', () => {
  const twice = [...content.imports, { record: { ...DRAFT, id: 2 }, changeSet }];
  const broken = readBackup(packWorkspace({ ...content, imports: twice }), 'x');
  expect(broken).toMatchObject({ kind: 'refused', refusal: { kind: 'snapshotDamaged' } });
});
