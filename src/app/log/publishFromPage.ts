// A snapshot from the page to a folder of the site; what does the work is loaded when it is wanted.
import type { Published } from '../../share/publish/publish';
import type { Snapshot } from '../../share/snapshot/writeSnapshot';

export interface StatedPlace {
  /** Relative to the app, or whole. */
  readonly address: string;
  /** Empty: the server asks for nothing. */
  readonly user: string;
  readonly password: string;
}

const LIMIT_MILLISECONDS = 300_000;

export async function publishFromPage(
  snapshot: Snapshot,
  { address, user, password }: StatedPlace,
  { seen, title }: { readonly seen: string | null; readonly title: string | null },
): Promise<Published> {
  const { publish } = await import('../../share/publish/publish');
  const whole = wholeAddress(address);
  if (whole === null) return { kind: 'failed', trouble: { kind: 'unreachable' } };
  const folder = {
    address: whole,
    credentials: user === '' ? null : { user, password },
    limitMilliseconds: LIMIT_MILLISECONDS,
  };
  const now = () => new Date().toISOString();
  const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  return publish(snapshot, folder, { seen, now, title, wait });
}

/** The folder's address with a stroke behind it; null when no address can be made of what was typed. */
function wholeAddress(address: string): string | null {
  try {
    return new URL(address, `${location.origin}${location.pathname}`).href.replace(/\/?$/, '/');
  } catch {
    return null;
  }
}
