// Folders as published, for journeys of windows that follow them.
import type { BrowserContext } from '@playwright/test';
import { catalogueAreas } from '../../src/catalogue/areas';
import { catalogueIndicators } from '../../src/catalogue/indicators';
import type { WorkspaceContent } from '../../src/model/importLog';
import { numberChangeSet } from '../../src/model/numberChangeSet';
import { type Publication, publishedFile } from '../../src/model/publication';
import { NO_SETTINGS } from '../../src/model/settings';
import { formatLatest } from '../../src/share/publish/latestFile';
import { writeSnapshot } from '../../src/share/snapshot/writeSnapshot';
import { added, DRAFT, planBlock, yearBlock } from '../model/plans';

const area = catalogueAreas.find(({ code }) => code === '320703')!;
const indicator = catalogueIndicators.find(({ code }) => code === 'QY01')!;

function contentWith(value: number): WorkspaceContent {
  const { changeSet } = planBlock(null, yearBlock('QY01', { 2022: 27, 2023: value }), {
    areas: [added(area.code, area)],
    indicators: [added(indicator.code, indicator)],
  });
  return {
    settings: NO_SETTINGS,
    imports: [{ record: { ...DRAFT, id: 1 }, changeSet: numberChangeSet(changeSet, 1) }],
  };
}

/** What the folder `data` of the site holds; null: the server fails; or there is no server, or one that never answers. */
export type Folder = Map<string, Buffer> | null | 'down' | 'silent';

export async function serveFolder(context: BrowserContext, folder: () => Folder): Promise<void> {
  await context.route('**/data/*', async (route) => {
    const files = folder();
    if (files === 'silent') return;
    if (files === 'down') return route.abort('connectionrefused');
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const body = files?.get(name);
    if (files === null) await route.fulfill({ status: 500 });
    else if (body === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ body });
  });
}

export function publishedFolder(value: number, sequence: number): Map<string, Buffer> {
  const { bytes, sha256, edition } = writeSnapshot(contentWith(value), 'full');
  const at = `2024-01-0${sequence}T08:00:00Z`;
  const publication: Publication = {
    sequence,
    sha256,
    bytes: bytes.length,
    previous: null,
    at,
    edition,
    title: '科技局',
  };
  return new Map([
    [publishedFile(publication), Buffer.from(bytes)],
    ['latest.json', Buffer.from(formatLatest(publication))],
  ]);
}
