// Snapshots that differ in one value, and a clock that goes on with every look.
import type { WorkspaceContent } from '../../../src/model/importLog';
import { NO_SETTINGS } from '../../../src/model/settings';
import type { PublishOptions } from '../../../src/share/publish/publish';
import { writeSnapshot, type Snapshot } from '../../../src/share/snapshot/writeSnapshot';
import { DRAFT, planBlock, yearBlock } from '../../model/plans';

export function contentWith(value: number): WorkspaceContent {
  const { changeSet } = planBlock(null, yearBlock('QY01', { 2023: value }));
  return { settings: NO_SETTINGS, imports: [{ record: { ...DRAFT, id: 1 }, changeSet }] };
}

export function snapshotWith(value: number): Snapshot {
  return writeSnapshot(contentWith(value), 'full');
}

let minute = 0;

/** `wait` is what happens while the publisher waits. */
export function publishing(seen: string | null, wait: () => Promise<void> = async () => undefined): PublishOptions {
  const now = () => new Date(Date.UTC(2024, 0, 1, 8, (minute += 1))).toISOString();
  return { seen, now, title: '科技局', wait };
}
