import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { follow } from '../follow/followed';
import { publish } from '../../../src/share/publish/publish';
import type { WebFolder } from '../../../src/share/publish/webFolder';
import { contentWith, publishing, snapshotWith } from './snapshots';
import { startServer, WEB_SERVERS } from './webServers';

const [first, second] = [snapshotWith(1), snapshotWith(2)];
const folderAt = (address: string): WebFolder => ({ address, credentials: null, limitMilliseconds: 30_000 });
/** As long as it takes in the world. */
const options = (seen: string | null) => publishing(seen, () => pause(1500));

describe.each(WEB_SERVERS)('$name', (server) => {
  test.skipIf(!server.isThere)('R-1227 publishes, publishes on top, and followers get each', async () => {
    await using running = await startServer(server);
    const folder = folderAt(running.address);
    expect(await publish(first, folder, options(null))).toMatchObject({ kind: 'published' });
    const one = await follow(folder, null);
    if (one.kind !== 'newer') throw new Error(JSON.stringify(one));
    expect(one.content).toEqual(contentWith(1));
    expect(await follow(folder, one.followed)).toMatchObject({ kind: 'same' });
    const done = await publish(second, folder, options(first.sha256));
    expect(done).toMatchObject({ kind: 'published', publication: { sequence: 2, previous: first.sha256 } });
    expect(await follow(folder, one.followed)).toMatchObject({ kind: 'newer', content: contentWith(2) });
    expect(await publish(second, folder, options(null))).toMatchObject({ kind: 'unchanged' });
  });

  test.skipIf(!server.isThere)('R-1227 of two at once at least one is told, and what stands is whole', async () => {
    await using running = await startServer(server);
    const folder = folderAt(running.address);
    await publish(first, folder, options(null));
    const all = await Promise.all([3, 4].map((value) => publish(snapshotWith(value), folder, options(first.sha256))));
    expect(all.map(({ kind }) => kind).sort()).toEqual(['overtaken', 'published']);
    const won = all.find((one) => one.kind === 'published')!;
    expect(await follow(folder, null)).toMatchObject({ followed: { publication: won.publication } });
    expect(all.find((one) => one.kind === 'overtaken')).toMatchObject({ by: won.publication });
  });

  test.skipIf(!server.isThere)('R-1227 a folder that is not there is told and not made', async () => {
    await using running = await startServer(server);
    const done = await publish(first, folderAt(`${running.address}no/such/`), options(null));
    expect(done).toMatchObject({ kind: 'failed' });
    expect((await fetch(`${running.address}no/such/latest.json`)).status).toBe(404);
  });
});
