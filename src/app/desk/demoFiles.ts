// The demo workspace as files, shipped beside the app and read by the same importer as any other file.
import order from '../../../fixtures/demo/index.json';

/** Addresses of the demo files by path; the build copies each file it lists here. */
const ADDRESSES: Readonly<Record<string, string>> = import.meta.glob(['../../../fixtures/demo/*', '!**/index.json'], {
  query: '?url',
  eager: true,
  import: 'default',
});

/** Thrown when a demo file cannot be fetched, as offline before the first full load. */
export class DemoUnavailable extends Error {
  override readonly name = 'DemoUnavailable';
}

/** Names of the files that are imported together, group after group. */
export function demoGroups(): string[][] {
  const groups = new Map<number, string[]>();
  for (const { file, group } of order) groups.set(group, [...(groups.get(group) ?? []), file]);
  return [...groups].sort(([left], [right]) => left - right).map(([, files]) => files);
}

/** Fetches one demo file; throws DemoUnavailable when that fails. */
export async function fetchDemoFile(name: string): Promise<File> {
  const address = ADDRESSES[`../../../fixtures/demo/${name}`];
  if (address === undefined) throw new Error(`no demo file ${JSON.stringify(name)}`);
  const response = await fetch(address).catch((error: unknown) => {
    throw new DemoUnavailable(String(error));
  });
  if (!response.ok) throw new DemoUnavailable(`${name}: ${response.status}`);
  return new File([await response.arrayBuffer()], name);
}
