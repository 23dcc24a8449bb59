// Where this window takes its data from: "?follow=data/" in the address, before the "#". Law: without it the window
// shows the person's own workspace; with it, only what was published there, in a database of its own.
import type { Publication } from '../../model/publication';
import type { FollowTrouble } from '../../share/follow/follow';

const EVERY_SECONDS = 60;
const FASTEST_SECONDS = 5;

export interface FollowedPlace {
  /** Of the folder, ending in "/". */
  readonly address: string;
  readonly everySeconds: number;
}

/** How following stands, under FOLLOWING in the cache. */
export interface Following {
  readonly publication: Publication | null;
  /** ISO 8601; null while the first answer is awaited. */
  readonly checkedAt: string | null;
  /** Why there is nothing newer to show, although there may be; null: what is shown is the newest. */
  readonly trouble: FollowTrouble | null;
}

export const FOLLOWING = ['following'];

/** `href`: address of the page. Null: this window follows nothing. */
export function followedPlace(href: string): FollowedPlace | null {
  const page = new URL(href);
  const stated = page.searchParams.get('follow');
  if (stated === null) return null;
  const folder = new URL(stated === '' ? 'data/' : stated, href);
  const address = `${folder.origin}${folder.pathname.replace(/[^/]*\.json$/, '').replace(/\/?$/, '/')}`;
  const every = Number(page.searchParams.get('every') ?? EVERY_SECONDS);
  const everySeconds = Number.isFinite(every) ? Math.max(every, FASTEST_SECONDS) : EVERY_SECONDS;
  return { address, everySeconds };
}

/** Name of the database, which is never that of the person's own workspace. */
export function followedName({ address }: FollowedPlace): string {
  return `tidemark ${address}`;
}
